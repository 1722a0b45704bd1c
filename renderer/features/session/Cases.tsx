// The cases of a session, each by the name that its leaders invent. Enter adds the next; empty ones vanish.
import { useId, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { type CaseDiscussion, UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import type { CaseSurroundings } from './CaseMore.tsx';
import { CaseRow } from './CaseRow.tsx';
import style from './Cases.module.css';
import { newId } from '../newId.ts';
import type { UsualCase } from './useUsualCase.ts';

type CasesProps = {
  cases: readonly CaseDiscussion[];
  usual: UsualCase;
  /** Names that a label should not hold. */
  known: readonly string[];
  around: CaseSurroundings;
  /** Whether the first label takes focus when the page opens. */
  autoFocus: boolean;
  onChange: (cases: CaseDiscussion[]) => void;
};

const isBlank = ({ label }: CaseDiscussion): boolean => label.trim() === '';

export function Cases({ cases, usual, known, around, autoFocus, onChange }: CasesProps) {
  const text = useText().session.cases;
  const heading = useId();
  const [firstId] = useState(newId);
  const [focused, setFocused] = useState<string | null>(autoFocus ? (cases[0]?.id ?? firstId) : null);
  // There is always a line to write in; it is no case before it has a label.
  const rows = cases.length > 0 ? cases : [{ id: firstId, label: '', ...usual, ...UNSAID_CASE_FACTS }];

  const next = (): void => {
    const waiting = rows.find(isBlank);
    if (waiting) return setFocused(waiting.id);
    if (rows.length >= LIMITS.casesInSession) return;
    const { role, minutes } = rows.at(-1) ?? usual;
    const added = { ...UNSAID_CASE_FACTS, id: newId(), label: '', role, minutes };
    onChange([...rows, added]);
    setFocused(added.id);
  };

  return (
    <section className={style.section} aria-labelledby={heading}>
      <h2 id={heading}>{text.title}</h2>
      <ol className={style.cases}>
        {rows.map((row, place) => (
          <CaseRow
            key={row.id}
            row={row}
            place={place + 1}
            known={known}
            around={around}
            focused={row.id === focused}
            onChange={(changed) => onChange(rows.map((one) => (one.id === row.id ? changed : one)))}
            onEnter={next}
            onLeave={() => {
              if (focused === row.id) setFocused(null);
              if (isBlank(row) && rows.length > 1) onChange(rows.filter(({ id }) => id !== row.id));
            }}
          />
        ))}
      </ol>
      <div>
        <Button variant="quiet" onClick={next}>
          {text.next}
        </Button>
      </div>
    </section>
  );
}

// A group of the intensive: its number, which takes the keys and opens the three lines; its name; my role as one letter; and what
// else may be noted, small.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { type Id, LIMITS } from '../../../preload/contract/schemas/common.ts';
import { CASE_ROLES, type CaseDiscussion, type CaseRole } from '../../../preload/contract/schemas/session.ts';
import { useAnswer } from '../../api/queries.ts';
import { useStatus } from '../../app/status.tsx';
import { useTogether } from '../../app/together.tsx';
import { useFormat, useText } from '../../text/index.tsx';
import { useColleagues } from '../colleagues/useColleagues.ts';
import { newId } from '../newId.ts';
import { mayIdentify } from '../session/caseLabel.ts';
import { roleBeside } from '../session/leadWith.ts';
import { sessions } from '../session/saving/records.ts';
import type { Saver } from '../session/saving/Saver.ts';
import type { Signed } from '../session/saving/SaveSign.tsx';
import { useHeld, useRecord } from '../session/saving/useRecord.ts';
import type { SessionDraft } from '../session/sessionDraft.ts';
import style from './Intensive.module.css';
import { isTyping } from './isTyping.ts';
import {
  blankCase,
  named,
  nextAnswer,
  nextPartners,
  partnersWords,
  rowKey,
  withCase,
  withNoted,
} from './intensiveRow.ts';
import { RowFacts } from './RowFacts.tsx';
import { RowLines } from './RowLines.tsx';

type IntensiveRowProps = {
  id: Id;
  number: number;
  /** Of the group before it. */
  usualRole: CaseRole;
  /** Its name takes focus now. */
  focused: boolean;
  onSaver: (saver: Signed) => () => void;
  /** Goes to the row before or after it. */
  onStep: (from: HTMLElement, by: 1 | -1) => void;
};

export function IntensiveRow(props: IntensiveRowProps) {
  const record = useRecord(sessions, props.id);
  return record.is === 'open' ? <OpenRow {...props} saver={record.saver} /> : null;
}

function OpenRow({
  saver,
  id,
  number,
  usualRole,
  focused,
  onSaver,
  onStep,
}: IntensiveRowProps & { saver: Saver<SessionDraft> }) {
  const words = useText();
  const { intensive: text, session } = words;
  const format = useFormat();
  const say = useStatus();
  const together = useTogether();
  const known = useColleagues();
  const draft = useHeld(saver);
  // The guess of a row that is not stored yet is found again as long as somebody looks at its answer.
  useAnswer('session.read', { id });
  const linesId = useId();
  const head = useRef<HTMLButtonElement>(null);
  const label = useRef<HTMLInputElement>(null);
  const [ownId] = useState(newId);
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(false);
  /** What stands in the field while the name is empty; null while it is not. */
  const [emptied, setEmptied] = useState<string | null>(null);
  const name = text.group(format.number(number));
  const row = draft.cases[0] ?? blankCase(ownId, usualRole, number);
  const suspected = left && mayIdentify(row.label);

  useEffect(() => onSaver(saver), [onSaver, saver]);
  useEffect(() => {
    if (focused) label.current?.focus();
  }, [focused]);

  const rename = (typed: string): void => {
    setEmptied(typed.trim() === '' ? typed : null);
    // Where nothing is noted yet, nothing has to be kept under its number.
    if (typed.trim() === '' && draft.cases.length === 0) return;
    saver.change(withCase(saver.value, named(row, typed, name)));
  };
  /** What is noted about a group without a name needs one. */
  const note = (changed: CaseDiscussion, what: string): void => {
    saver.change(withCase(saver.value, named(changed, changed.label, name)));
    say(text.noted(name, what));
  };
  const setRole = (role: CaseRole): void => note({ ...row, role }, session.cases.roles[role]);
  const ledWith = (partners: readonly Id[] | null): string =>
    partnersWords(partners, draft.coLeaders, known, words, format.list);
  const lead = (partners: Id[] | null): void => {
    const role = partners === null ? row.role : roleBeside(row.role, partners);
    note({ ...row, with: partners, role }, ledWith(partners));
  };
  const talk = (talkHeld: boolean | null): void => note(withNoted(row, { talkHeld }), text.talks[answerName(talkHeld)]);
  const record = (recorded: boolean | null): void =>
    note(withNoted(row, { recorded }), text.recordings[answerName(recorded)]);

  const hear = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Escape' && isInside(event.target)) return head.current?.focus();
    if (isTyping(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (head.current) onStep(head.current, event.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    const meaning = rowKey(event.key, text);
    if (meaning === null || meaning === 'next') return;
    event.preventDefault();
    if (meaning === 'talk') talk(nextAnswer(row.intensive?.talkHeld ?? null));
    else if (meaning === 'recorded') record(nextAnswer(row.intensive?.recorded ?? null));
    else if (meaning === 'with') lead(nextPartners(row.with, known));
    else setRole(meaning.role);
  };
  return (
    <li className={style.row} onKeyDown={hear}>
      <div className={style.main}>
        <button
          ref={head}
          type="button"
          className={style.head}
          data-head
          {...(together ? {} : { 'aria-expanded': open, 'aria-controls': linesId, 'aria-label': text.linesOf(name) })}
          onClick={() => (together ? label.current?.focus() : setOpen(!open))}
        >
          {name}
        </button>
        <input
          ref={label}
          className={style.label}
          value={emptied ?? row.label}
          maxLength={LIMITS.caseLabel}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          aria-label={text.label(name)}
          aria-describedby={suspected ? `${linesId}-suspected` : undefined}
          data-field={`group-${number}`}
          onChange={({ target }) => rename(target.value)}
          onBlur={() => {
            setLeft(true);
            setEmptied(null);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            head.current?.focus();
          }}
        />
        <div role="group" aria-label={text.role(name)} className={style.roles}>
          {CASE_ROLES.map((role) => (
            <button
              key={role}
              type="button"
              className={style.role}
              aria-pressed={draft.cases.length > 0 && row.role === role}
              aria-label={`${text.letters[role]}, ${session.cases.roles[role]}`}
              title={session.cases.roles[role]}
              onClick={() => setRole(role)}
            >
              {text.letters[role]}
            </button>
          ))}
        </div>
      </div>
      {suspected ? <p id={`${linesId}-suspected`}>{session.cases.mayIdentify}</p> : null}
      <RowFacts
        name={name}
        row={row}
        asUsual={ledWith(null)}
        date={draft.date}
        stored={saver.revision > 0}
        sessionId={id}
        others={draft.cases.slice(1).map((one) => one.label)}
        onDate={(date) => saver.change({ ...saver.value, date })}
        onWith={lead}
        onTalk={talk}
        onRecorded={record}
      />
      {together ? null : (
        <div id={linesId} hidden={!open}>
          {open ? <RowLines sessionId={id} onSaver={onSaver} /> : null}
        </div>
      )}
    </li>
  );
}

/** A line, or a choice: Esc has nothing of its own to do there. */
const isInside = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('select'));

const answerName = (answer: boolean | null) => (answer === null ? 'unsaid' : answer ? 'yes' : 'no');

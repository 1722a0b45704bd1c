// One case: its invented label, and what the leader did in it, guessed and folded small.
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { CASE_ROLES, type CaseDiscussion } from '../../../preload/contract/schemas/session.ts';
import { useText } from '../../text/index.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { hintId } from '../../ui/FieldFrame.tsx';
import { CaseMore, type CaseSurroundings } from './CaseMore.tsx';
import { mayIdentify } from './caseLabel.ts';
import style from './Cases.module.css';
import { Fact } from './Fact.tsx';
import { readMinutes } from '../minutes.ts';

type CaseRowProps = {
  row: CaseDiscussion;
  /** 1 for the first. */
  place: number;
  known: readonly string[];
  /** Takes focus now. */
  focused: boolean;
  onChange: (row: CaseDiscussion) => void;
  around: CaseSurroundings;
  onEnter: () => void;
  onLeave: () => void;
};

export function CaseRow({ row, place, known, focused, around, onChange, onEnter, onLeave }: CaseRowProps) {
  const words = useText().session;
  const minutesProblem = useText().group.problem.minutes;
  const text = words.cases;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Looked at when the leader has left the field: half a word is no name yet.
  const [left, setLeft] = useState(row.label !== '');
  const suspected = left && mayIdentify(row.label, known);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const hear = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (row.label.trim() !== '') onEnter();
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    // Another window in front, or the list of a choice of this row, is not leaving it.
    const elsewhere = document.querySelector('main')?.contains(relatedTarget) ?? true;
    if (!document.hasFocus() || !elsewhere || currentTarget.contains(relatedTarget)) return;
    onLeave();
  };

  return (
    <li className={style.case} onBlur={leave}>
      <label className={style.label} htmlFor={id}>
        {text.label(place)}
      </label>
      {place === 1 ? (
        <p id={hintId(id)} className={style.hint}>
          {text.hint}
        </p>
      ) : null}
      <input
        ref={field}
        id={id}
        className={style.field}
        value={row.label}
        maxLength={LIMITS.caseLabel}
        dir="auto"
        autoFocus={focused}
        autoComplete="off"
        spellCheck={false}
        data-field={`case-${place}`}
        aria-describedby={
          [place === 1 && hintId(id), suspected && `${id}-suspected`].filter(Boolean).join(' ') || undefined
        }
        onChange={({ target }) => onChange({ ...row, label: target.value })}
        onKeyDown={hear}
        onBlur={() => setLeft(true)}
      />
      {suspected ? (
        <p id={`${id}-suspected`} className={style.suspected}>
          {text.mayIdentify}
        </p>
      ) : null}
      <div className={style.facts}>
        <Choice
          label={text.role(place)}
          value={row.role}
          options={CASE_ROLES.map((value) => ({ value, label: text.roles[value] }))}
          onChange={(role) => onChange({ ...row, role })}
        />
        <Fact
          name={text.minutes(place)}
          shown={row.minutes === null ? text.noMinutes : words.facts.length(row.minutes)}
          value={String(row.minutes ?? '')}
          type="number"
          longest={LIMITS.minutes}
          problem={(typed) => (readMinutes(typed) === undefined ? minutesProblem : undefined)}
          onChange={(typed) => onChange({ ...row, minutes: readMinutes(typed) ?? null })}
        />
      </div>
      <CaseMore row={row} place={place} around={around} onChange={onChange} />
    </li>
  );
}

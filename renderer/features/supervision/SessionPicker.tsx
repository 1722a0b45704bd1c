// All sessions, newest first, to be chosen one by one. Dates, groups and case labels; no words of a note.
import { useMemo } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { CaseLabels } from '../session/CaseLabels.tsx';
import style from './Supervision.module.css';

type SessionPickerProps = { chosen: ReadonlySet<Id>; onChoose: (chosen: ReadonlySet<Id>) => void };

export function SessionPicker({ chosen, onChoose }: SessionPickerProps) {
  const text = useText().supervision;
  const format = useFormat();
  const sessions = useAnswer('session.list', { groupId: null }).data;
  const groups = useAnswer('group.list', {}).data;
  const names = useMemo(() => new Map(groups?.map(({ id, name }) => [id, name])), [groups]);
  if (sessions === undefined || groups === undefined) return null;
  if (sessions.length === 0) return <p>{text.noSessions}</p>;

  const toggle = (id: Id): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    // In the order in which they are listed, so that the summary does not depend on the order of the presses.
    onChoose(new Set(sessions.map((session) => session.id).filter((one) => next.has(one))));
  };
  return (
    <fieldset className={style.picker}>
      <legend className={style.legend}>{text.choose}</legend>
      {sessions.map(({ id, date, groupId, caseLabels }) => (
        <label key={id} className={style.choice}>
          <input type="checkbox" className={style.box} checked={chosen.has(id)} onChange={() => toggle(id)} />
          <span className={style.session}>
            {format.date(date)}, <span dir="auto">{names.get(groupId)}</span>,{' '}
            {caseLabels.length === 0 ? text.noLabel : <CaseLabels labels={caseLabels} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

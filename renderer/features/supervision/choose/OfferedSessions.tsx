// The sessions to choose from: those since the last hour first, the others folded. Dates, groups and labels; words of a note
// only of the one session that is open.
import { useState } from 'react';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { SessionLine } from '../../../../preload/contract/schemas/session.ts';
import { useAnswer } from '../../../api/queries.ts';
import { useFormat, useText } from '../../../text/index.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { CaseLabels } from '../../session/CaseLabels.tsx';
import style from '../Supervision.module.css';
import type { OpenPreparation } from '../usePreparation.ts';
import { OfferedSession } from './OfferedSession.tsx';

export function OfferedSessions({ state }: { state: OpenPreparation }) {
  const text = useText().supervision.choose;
  const format = useFormat();
  const sessions = useAnswer('session.list', { groupId: null }).data;
  const groups = useAnswer('group.list', {}).data;
  const past = useAnswer('preparation.list', {}, { fresh: true }).data;
  const [open, setOpen] = useState<Id | null>(null);
  if (sessions === undefined || groups === undefined || past === undefined) return null;
  if (sessions.length === 0) return <p>{text.noSessions}</p>;

  const last = past.hours[0]?.on;
  const since = sessions.filter(({ date }) => last === undefined || date > last);
  const earlier = sessions.filter((session) => !since.includes(session));
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const rows = (lines: readonly SessionLine[]) => (
    <ul className={style.sessions}>
      {lines.map(({ id, date, groupId, caseLabels, hasPrivate }) => (
        <li key={id} className={style.session}>
          <button
            type="button"
            className={style.opener}
            aria-expanded={open === id}
            onClick={() => setOpen(open === id ? null : id)}
          >
            {format.date(date)}, <span dir="auto">{names.get(groupId)}</span>,{' '}
            {caseLabels.length === 0 ? text.noLabel : <CaseLabels labels={caseLabels} />}
          </button>
          {open === id ? <OfferedSession sessionId={id} hasPrivate={hasPrivate} state={state} /> : null}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={style.part}>
      {last === undefined ? null : <p className={style.hint}>{text.sinceLast(format.date(last))}</p>}
      {since.length === 0 ? <p>{text.noneSince}</p> : rows(since)}
      {earlier.length === 0 ? null : <Disclosure label={text.earlier}>{rows(earlier)}</Disclosure>}
    </div>
  );
}

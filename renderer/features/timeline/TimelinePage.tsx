// All sessions over time, newest first, a month at a time; of every group or of one. Dates, groups and labels: no word of a note.
import { useId } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { Page } from '../../ui/Page.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { OverTimeHead } from './OverTimeHead.tsx';
import { SessionRow } from './SessionRow.tsx';
import style from './Timeline.module.css';

export function TimelinePage({ groupId }: { groupId: Id | null }) {
  const text = useText();
  const words = text.overTime;
  const months = useAnswer('timeline.months', { groupId }, { fresh: true });
  if (months.isPending) return null;
  const title = text.app.place.timeline;
  if (months.isError) return <Trouble title={title} thrown={months.error} />;
  return (
    <Page title={title}>
      <OverTimeHead route={{ screen: 'timeline', groupId }} />
      {months.data.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <LongList label={words.months} items={months.data} keyOf={({ month }) => month}>
          {({ month, sessions }) => <Month month={month} sessions={sessions} groupId={groupId} />}
        </LongList>
      )}
    </Page>
  );
}

/** Its sessions are asked for when it comes near the window. */
function Month({ month, sessions, groupId }: { month: string; sessions: number; groupId: Id | null }) {
  const { overTime: words } = useText();
  const format = useFormat();
  const title = useId();
  const lines = useAnswer('timeline.sessions', { groupId, month }, { fresh: true }).data;
  const groups = useAnswer('group.list', {}).data;
  const nameOf = (id: Id): string | undefined => groups?.find((group) => group.id === id)?.name;
  return (
    <section className={style.month} aria-labelledby={title}>
      <h2 id={title}>{format.month(month)}</h2>
      {lines === undefined ? (
        <div className={style.reading} aria-busy="true">
          {Array.from({ length: sessions }, (_, place) => (
            <div key={place} className={style.placeholder} />
          ))}
        </div>
      ) : (
        <Rows label={`${format.month(month)}, ${words.sessions(lines.length)}`}>
          {lines.map((session) => (
            <li key={session.id}>
              <SessionRow session={session} group={groupId === null ? nameOf(session.groupId) : undefined} />
            </li>
          ))}
        </Rows>
      )}
    </section>
  );
}

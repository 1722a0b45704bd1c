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

/** Of a session, in pixels; and up to how many sessions every month is there. */
const ROW_HEIGHT = 72;
const ALL_THERE = 200;

export function TimelinePage({ groupId }: { groupId: Id | null }) {
  const text = useText();
  const words = text.overTime;
  const months = useAnswer('timeline.months', { groupId }, { fresh: true });
  if (months.isPending) return null;
  const title = text.app.place.timeline;
  if (months.isError) return <Trouble title={title} thrown={months.error} />;
  const sessions = months.data.reduce((sum, month) => sum + month.sessions, 0);
  return (
    <Page title={title}>
      <OverTimeHead route={{ screen: 'timeline', groupId }} />
      {months.data.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <LongList
          label={words.months}
          items={months.data}
          keyOf={({ month }) => month}
          allThere={sessions <= ALL_THERE ? months.data.length : 0}
          height={(sessions / months.data.length) * ROW_HEIGHT}
        >
          {(one) => <Month month={one.month} sessions={one.sessions} groupId={groupId} />}
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

// A month of sessions, of every group or of one; below it the sessions of the month, or of the day that was opened.
import { useRef, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useStatus } from '../../app/status.tsx';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { Page } from '../../ui/Page.tsx';
import { Rows } from '../../ui/Rows.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { MonthGrid } from './MonthGrid.tsx';
import { monthOf, monthsOn } from './monthGrid.ts';
import { OverTimeHead } from './OverTimeHead.tsx';
import { SessionRow } from './SessionRow.tsx';
import style from './Timeline.module.css';

export function CalendarPage({ groupId }: { groupId: Id | null }) {
  const text = useText();
  const words = text.overTime.calendar;
  const format = useFormat();
  const say = useStatus();
  /** The day that the keys are on; its month is the one that is drawn. */
  const [day, setDay] = useState(today);
  const [opened, setOpened] = useState<string | null>(null);
  const list = useRef<HTMLElement>(null);
  const month = monthOf(day);
  const sessions = useAnswer('timeline.sessions', { groupId, month }, { fresh: true });
  const groups = useAnswer('group.list', {}).data;
  const title = text.app.place.calendar;
  if (sessions.isError) return <Trouble title={title} thrown={sessions.error} />;

  const lines = sessions.data ?? [];
  const nameOf = (id: Id): string => groups?.find((group) => group.id === id)?.name ?? '';
  const move = (to: string): void => {
    setDay(to);
    if (monthOf(to) !== month) setOpened(null);
  };
  const toMonth = (to: string): void => {
    move(`${to}-01`);
    say(format.month(to));
  };
  const open = (chosen: string): void => {
    move(chosen);
    if (!lines.some(({ date }) => date === chosen)) return say(words.noneOnDay);
    setOpened(chosen);
    list.current?.focus();
  };
  const shown = opened === null ? lines : lines.filter(({ date }) => date === opened);
  const heading = opened === null ? words.ofMonth(format.month(month)) : words.ofDay(format.date(opened));
  return (
    <Page title={title}>
      <OverTimeHead route={{ screen: 'calendar', groupId }} />
      <section className={style.calendar} aria-label={format.month(month)}>
        <div className={style.months}>
          <h2>{format.month(month)}</h2>
          <Button variant="quiet" onClick={() => toMonth(monthsOn(month, -1))}>
            {words.previous}
          </Button>
          <Button variant="quiet" onClick={() => toMonth(monthsOn(month, 1))}>
            {words.next}
          </Button>
          <Button variant="quiet" onClick={() => toMonth(monthOf(today()))}>
            {words.thisMonth}
          </Button>
        </div>
        <MonthGrid month={month} day={day} sessions={lines} nameOf={nameOf} onMove={move} onOpen={open} />
        <p className={style.keys}>{words.keys}</p>
      </section>
      {sessions.data === undefined ? null : (
        <section ref={list} tabIndex={-1} className={style.month} aria-labelledby="calendar-sessions">
          <h2 id="calendar-sessions">{heading}</h2>
          {shown.length === 0 ? (
            <p>{words.noSessions}</p>
          ) : (
            <Rows label={heading}>
              {shown.map((session) => (
                <li key={session.id}>
                  <SessionRow session={session} group={groupId === null ? nameOf(session.groupId) : undefined} />
                </li>
              ))}
            </Rows>
          )}
        </section>
      )}
    </Page>
  );
}

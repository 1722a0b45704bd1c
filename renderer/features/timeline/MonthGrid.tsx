// The grid of a month: one stop of the Tab key, arrow keys from day to day (ARIA Authoring Practices, grid). In a day's cell
// stand the names of the groups that met, and on narrow windows how many sessions there were.
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SessionLine } from '../../../preload/contract/schemas/session.ts';
import { today } from '../../text/calendar.ts';
import { useFormat, useText } from '../../text/index.tsx';
import { classes } from '../../ui/classes.ts';
import style from './Calendar.module.css';
import { dayAfterKey, weeksOf } from './monthGrid.ts';

type MonthGridProps = {
  month: string;
  day: string;
  sessions: readonly SessionLine[];
  nameOf: (groupId: string) => string;
  onMove: (day: string) => void;
  onOpen: (day: string) => void;
};

/** More groups on one day do not fit into its cell. */
const NAMES_SHOWN = 2;

export function MonthGrid({ month, day, sessions, nameOf, onMove, onOpen }: MonthGridProps) {
  const { calendar: words } = useText().overTime;
  const format = useFormat();
  const current = useRef<HTMLTableCellElement>(null);
  const byKey = useRef(false);
  const now = today();
  const weeks = weeksOf(month, format.firstDayOfWeek);
  const byDay = Map.groupBy(sessions, ({ date }) => date);
  const weekdays = weeksOf('2024-01', format.firstDayOfWeek)[1] ?? [];

  // A key may lead into another month, whose cells are new.
  useEffect(() => {
    if (byKey.current) current.current?.focus();
    byKey.current = false;
  }, [day]);

  const press = (event: KeyboardEvent, on: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, shiftKey: shift } = event;
    const to = key === 'Enter' || key === ' ' ? on : dayAfterKey(on, { key, shift }, format.firstDayOfWeek);
    if (to === undefined) return;
    event.preventDefault();
    if (to === on) return onOpen(on);
    byKey.current = true;
    onMove(to);
  };

  return (
    <table role="grid" aria-label={format.month(month)} className={style.grid}>
      <thead>
        <tr>
          {weekdays.map((one) => (
            <th key={one} scope="col" abbr={format.weekday(one ?? '', 'long')}>
              {format.weekday(one ?? '', 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((one) => one !== null)}>
            {week.map((one, place) => {
              if (one === null) return <td key={place} role="gridcell" className={style.outside} />;
              const theirs = byDay.get(one) ?? [];
              const names = [...new Set(theirs.map(({ groupId }) => nameOf(groupId)))];
              const said = words.dayNames(format.date(one), theirs.length);
              return (
                <td
                  key={one}
                  ref={one === day ? current : undefined}
                  role="gridcell"
                  tabIndex={one === day ? 0 : -1}
                  className={classes(style.day, theirs.length > 0 && style.met, one === now && style.today)}
                  aria-current={one === now ? 'date' : undefined}
                  onClick={() => onOpen(one)}
                  onKeyDown={(event) => press(event, one)}
                >
                  <span className="only-heard">
                    {[said, ...names, ...(one === now ? [words.today] : [])].join(', ')}
                  </span>
                  <span aria-hidden="true">
                    <span className={style.number}>{Number(one.slice(-2))}</span>
                    {theirs.length === 0 ? null : <span className={style.count}>{words.count(theirs.length)}</span>}
                    {names.slice(0, NAMES_SHOWN).map((name) => (
                      <span key={name} className={style.name} dir="auto">
                        {name}
                      </span>
                    ))}
                    {names.length > NAMES_SHOWN ? (
                      <span className={style.name}>{words.moreGroups(names.length - NAMES_SHOWN)}</span>
                    ) : null}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

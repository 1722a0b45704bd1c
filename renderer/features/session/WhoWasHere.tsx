// Who was here: a grid that takes focus as one stop. A letter marks the person in hand and goes on to the next; each
// value is also a button. The focus lies on the name, so that Space is free to mean "not noted".
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { ATTENDANCE_MARKS, type AttendanceMark } from '../../../preload/contract/schemas/session.ts';
import { useStatus } from '../../app/status.tsx';
import { useText } from '../../text/index.tsx';
import { Button } from '../../ui/Button.tsx';
import { AttendanceRow } from './AttendanceRow.tsx';
import {
  type Attendance,
  attendanceKey,
  countMarks,
  markOf,
  plainWord,
  withEveryoneHere,
  withMark,
} from './attendance.ts';
import style from './WhoWasHere.module.css';

type WhoWasHereProps = {
  /** In alphabetical order. */
  members: readonly { readonly id: Id; readonly name: string }[];
  attendance: Attendance;
  onChange: (change: (attendance: Attendance) => Attendance) => void;
};

/** Column 0 is the name; then one column for each value, "not noted" last. */
const COLUMNS = ATTENDANCE_MARKS.length + 1;

export function WhoWasHere({ members, attendance, onChange }: WhoWasHereProps) {
  const words = useText().session.attendance;
  const say = useStatus();
  const id = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [hand, setHand] = useState({ row: 0, column: 0 });

  const focus = (row: number, column: number): void => {
    const inside = Math.min(Math.max(row, 0), members.length - 1);
    setHand({ row: inside, column });
    grid.current?.querySelector<HTMLElement>(`[data-cell="${inside}-${column}"]`)?.focus();
  };
  const mark = (memberId: Id, value: AttendanceMark | null): void => {
    onChange((noted) => withMark(noted, memberId, value));
    say(words.marked(plainWord(words[value ?? 'notNoted'])));
  };
  const everyone = (): void => {
    const ids = members.map((member) => member.id);
    onChange((noted) => withEveryoneHere(noted, ids));
    say(summary(withEveryoneHere(attendance, ids)));
  };

  const move = (key: string): boolean => {
    const { row, column } = hand;
    if (key === 'ArrowDown') focus(row + 1, column);
    else if (key === 'ArrowUp') focus(row - 1, column);
    else if (key === 'ArrowRight') focus(row, Math.min(column + 1, COLUMNS));
    else if (key === 'ArrowLeft') focus(row, Math.max(column - 1, 0));
    else if (key === 'Home') focus(row, 0);
    else if (key === 'End') focus(row, COLUMNS);
    else return false;
    return true;
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move(event.key)) return event.preventDefault();
    const member = members[hand.row];
    const meaning = attendanceKey({ key: event.key, shift: event.shiftKey }, words);
    // On a button, Space presses that button.
    if (!member || meaning === null || (meaning === 'not-noted' && hand.column > 0)) return;
    event.preventDefault();
    if (meaning === 'everyone') return everyone();
    mark(member.id, meaning === 'not-noted' ? null : meaning);
    focus(hand.row + 1, 0);
  };
  const summary = (noted: Attendance): string => {
    const counts = countMarks(
      noted,
      members.map((member) => member.id),
    );
    const parts = ([...ATTENDANCE_MARKS, 'notNoted'] as const).filter((part) => counts[part] > 0);
    return `${parts.map((part) => words.count[part](counts[part])).join(', ')}.`;
  };

  return (
    <section className={style.section} aria-labelledby={`${id}-title`}>
      <div className={style.head}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <Button variant="quiet" onClick={everyone}>
          {words.everyone}
        </Button>
      </div>
      <p id={`${id}-keys`} className={style.hint}>
        {words.keys}
      </p>
      <div
        ref={grid}
        role="grid"
        className={style.grid}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-keys`}
        onKeyDown={hear}
      >
        {members.map((member, row) => (
          <AttendanceRow
            key={member.id}
            name={member.name}
            row={row}
            mark={markOf(attendance, member.id)}
            inHand={row === hand.row ? hand.column : null}
            onHand={(column) => setHand({ row, column })}
            onMark={(value) => mark(member.id, value)}
          />
        ))}
      </div>
      <p className={style.summary}>{summary(attendance)}</p>
    </section>
  );
}

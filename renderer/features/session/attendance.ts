// Who was here. A mark is only ever made by the leader's hand: "not noted" is the absence of one and is never counted
// as here.
import { type Id, inOrder } from '../../../preload/contract/schemas/common.ts';
import type { Member } from '../../../preload/contract/schemas/group.ts';
import { ATTENDANCE_MARKS, type AttendanceMark, type Session } from '../../../preload/contract/schemas/session.ts';

export type Attendance = Session['attendance'];

export const markOf = (attendance: Attendance, memberId: Id): AttendanceMark | null =>
  attendance.find((one) => one.memberId === memberId)?.mark ?? null;

/** Null takes the mark away. */
export function withMark(attendance: Attendance, memberId: Id, mark: AttendanceMark | null): Attendance {
  const others = attendance.filter((one) => one.memberId !== memberId);
  return mark === null ? others : [...others, { memberId, mark }];
}

/** Everyone of whom nothing is noted yet; what was noted stays. */
export const withEveryoneHere = (attendance: Attendance, memberIds: readonly Id[]): Attendance =>
  memberIds.reduce(
    (noted, memberId) => (markOf(noted, memberId) === null ? withMark(noted, memberId, 'here') : noted),
    attendance,
  );

/** Who belonged to the group on that day; whoever is marked is shown in any case, so that no mark is out of reach. */
export const membersOn = <Person extends Pick<Member, 'id' | 'joinedOn' | 'leftOn'>>(
  members: readonly Person[],
  date: string,
  attendance: Attendance,
): Person[] =>
  members.filter(
    ({ id, joinedOn, leftOn }) => (inOrder(joinedOn, date) && inOrder(date, leftOn)) || markOf(attendance, id) !== null,
  );

export type Counts = Readonly<Record<AttendanceMark | 'notNoted', number>>;

export function countMarks(attendance: Attendance, memberIds: readonly Id[]): Counts {
  const counts = { here: 0, late: 0, 'left-early': 0, away: 0, notNoted: 0 };
  for (const memberId of memberIds) counts[markOf(attendance, memberId) ?? 'notNoted']++;
  return counts;
}

/** A word with the letter that stands for it: "Left &early" is the word "Left early" with the key e. */
export type KeyedWord = { readonly before: string; readonly letter: string; readonly after: string };

export function keyedWord(written: string): KeyedWord {
  const at = written.indexOf('&');
  if (at === -1) return { before: written, letter: '', after: '' };
  return { before: written.slice(0, at), letter: written.charAt(at + 1), after: written.slice(at + 2) };
}

export const plainWord = (written: string): string => written.replace('&', '');

export type AttendanceKey = AttendanceMark | 'not-noted' | 'everyone';

/** What a pressed key means in the leader's language, or null when it means nothing here. */
export function attendanceKey(
  { key, shift }: { key: string; shift: boolean },
  words: Readonly<Record<AttendanceMark, string>>,
): AttendanceKey | null {
  if (key === ' ') return 'not-noted';
  const letter = key.toLocaleLowerCase();
  const mark = ATTENDANCE_MARKS.find((one) => keyedWord(words[one]).letter.toLocaleLowerCase() === letter);
  if (mark === undefined || key.length !== 1) return null;
  if (!shift) return mark;
  return mark === 'here' ? 'everyone' : null;
}

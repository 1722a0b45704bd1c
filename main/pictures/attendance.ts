// Attendance as sums: of each member who belonged to the group on the day of a session, the mark that was made, or not noted.
import type { AttendanceSums } from '../../preload/contract/schemas/pictures.ts';
import type { AttendanceMark } from '../../preload/contract/schemas/session.ts';
import { inOrder } from '../../preload/contract/schemas/common.ts';
import type { PicturedMember, PicturedSession } from './groupPictures.ts';

const SUM_OF: Record<AttendanceMark, keyof AttendanceSums> = {
  here: 'here',
  late: 'late',
  'left-early': 'leftEarly',
  away: 'away',
};

export function attendanceIn(held: readonly PicturedSession[], members: readonly PicturedMember[]): AttendanceSums {
  const sums: AttendanceSums = { here: 0, late: 0, leftEarly: 0, away: 0, notNoted: 0 };
  for (const { date, attendance } of held) {
    const marks = new Map(attendance.map(({ memberId, mark }) => [memberId, mark]));
    for (const member of members) {
      const mark = marks.get(member.id);
      // Whoever is marked was meant, also outside the days that were entered.
      if (mark !== undefined) sums[SUM_OF[mark]]++;
      else if (belonged(member, date)) sums.notNoted++;
    }
  }
  return sums;
}

/** Both days included; a day that is not known fits every other. */
export const belonged = ({ joinedOn, leftOn }: PicturedMember, date: string): boolean =>
  inOrder(joinedOn, date) && inOrder(date, leftOn);

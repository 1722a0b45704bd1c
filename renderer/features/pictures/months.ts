// Which months of a year are drawn, and what is said of one in which there was less to count.
import type { MonthPicture } from '../../../preload/contract/schemas/pictures.ts';
import { useText } from '../../text/index.tsx';

/** Before the group began and after it ended nothing could have been. */
export const monthsDrawn = (months: readonly MonthPicture[]): MonthPicture[] =>
  months.filter(({ span }) => span === 'within');

/** `said` of a month in which a session was held, and what was cancelled in any. */
export function useMonthWords(): (month: MonthPicture, said: string) => string {
  const { pictures: words } = useText().overTime;
  return ({ sessions, cancelled }, said) => {
    if (sessions + cancelled === 0) return words.noSession;
    return [...(sessions > 0 ? [said] : []), ...(cancelled > 0 ? [words.cancelled(cancelled)] : [])].join(', ');
  };
}

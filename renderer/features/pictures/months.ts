// Which months of a year are drawn, and what is said of one in which there was nothing to count.
import type { MonthPicture } from '../../../preload/contract/schemas/pictures.ts';
import { useText } from '../../text/index.tsx';

/** Before the group began and after it ended nothing could have been. */
export const monthsDrawn = (months: readonly MonthPicture[]): MonthPicture[] =>
  months.filter(({ span }) => span === 'within');

/** Undefined of a month in which a session was held. */
export function useMonthWords(): (month: MonthPicture) => string | undefined {
  const { pictures: words } = useText().overTime;
  return ({ sessions, cancelled }) => {
    if (sessions > 0) return undefined;
    return cancelled > 0 ? words.cancelled(cancelled) : words.noSession;
  };
}

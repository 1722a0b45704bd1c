// Calendar dates on the page. A date is never a JavaScript `Date`: that would shift it by a day in half of the world.
import { Temporal } from 'temporal-polyfill';

/** Today by this computer's calendar, YYYY-MM-DD. */
export const today = (): string => Temporal.Now.plainDateISO().toString();

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

export const monthsBefore = (date: string, months: number): string =>
  Temporal.PlainDate.from(date).subtract({ months }).toString();

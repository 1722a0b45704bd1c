// How much something is in one unit. Hours are kept as minutes until somebody reads them: 30 teaching hours are 22.5 clock
// hours and 15 double hours, and only the profile knows which of them a society means.
import { type Amount, DOUBLE_HOUR_MINUTES, type UnitLengths } from '../../preload/contract/schemas/practiceCount.ts';
import type { Unit } from '../../preload/contract/schemas/requirement.ts';
import type { Part, Practised } from './practised.ts';

/** What a unit counts, and whether it counts things or minutes. */
export const MEASURES: Readonly<Record<Unit, { readonly of: Practised['of']; readonly by: 'times' | 'minutes' }>> = {
  meetings: { of: 'meeting', by: 'times' },
  'case-discussions': { of: 'meeting', by: 'times' },
  hours: { of: 'meeting', by: 'minutes' },
  'double-hours': { of: 'meeting', by: 'minutes' },
  'supervision-sessions': { of: 'supervision', by: 'times' },
  'supervision-hours': { of: 'supervision', by: 'minutes' },
  observations: { of: 'observation', by: 'times' },
  events: { of: 'event', by: 'times' },
  'event-hours': { of: 'event', by: 'minutes' },
  'event-double-hours': { of: 'event', by: 'minutes' },
};

const DOUBLE: ReadonlySet<Unit> = new Set(['double-hours', 'event-double-hours']);

/** Something counted, on its day or between its days. */
export type Credit = {
  readonly from: string;
  readonly to: string;
  /** Things, or minutes. */
  readonly count: number;
  /** Sittings of equal length that the minutes are the sum of. */
  readonly sittings: number;
  /** Of an event. */
  readonly evaluative: boolean;
};

export function amountOf(credits: readonly Credit[], unit: Unit, { hourMinutes, doubleHours }: UnitLengths): Amount {
  const sum = credits.reduce((total, { count }) => total + count, 0);
  if (MEASURES[unit].by === 'times') return { count: sum, minutes: 0, leftOver: 0 };
  if (!DOUBLE.has(unit)) return { count: Math.floor(sum / hourMinutes), minutes: sum, leftOver: sum % hourMinutes };
  const whole = wholeDoubleHours(credits, doubleHours);
  return { count: whole, minutes: sum, leftOver: sum - whole * DOUBLE_HOUR_MINUTES };
}

/** `whole`: those that are complete in one sitting. `sum`: all minutes together. */
export function wholeDoubleHours(credits: readonly Credit[], by: UnitLengths['doubleHours']): number {
  const floor = (minutes: number) => Math.floor(minutes / DOUBLE_HOUR_MINUTES);
  if (by === 'sum') return floor(credits.reduce((total, { count }) => total + count, 0));
  return credits.reduce((total, { count, sittings }) => total + sittings * floor(count / sittings), 0);
}

/** Null where the part does not say it in this unit. */
export function partIn(part: Part, unit: Unit): number | null {
  if (unit === 'meetings') return part.meetings;
  if (unit === 'case-discussions') return part.caseDiscussions;
  return part.minutes;
}

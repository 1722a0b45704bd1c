// When the sessions were that a search is narrowed to: as a leader says it, and as two days.
import type { Filters } from '../../../preload/contract/schemas/search.ts';
import { monthsBefore } from '../../text/calendar.ts';
import { dateOf } from '../practice/stretch.ts';

export const PERIODS = ['always', 'quarter', 'year', 'days'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** `from` and `to` are what was typed; they say something for `days` only. */
export type Period = { readonly name: PeriodName; readonly from: string; readonly to: string };

export const ALWAYS: Period = { name: 'always', from: '', to: '' };

const MONTHS_BACK = { quarter: 3, year: 12 } as const;

/** The second day comes before the first. */
export function isBackwards({ from, to }: Period): boolean {
  const [first, last] = [dateOf(from), dateOf(to)];
  return first !== null && last !== null && last < first;
}

/** Of two days the wrong way round only the first says something; the page says that there. */
export function daysOf(period: Period, today: string): Pick<Filters, 'from' | 'to'> {
  const { name, from, to } = period;
  if (name === 'always') return { from: null, to: null };
  if (name === 'days') return { from: dateOf(from), to: isBackwards(period) ? null : dateOf(to) };
  return { from: monthsBefore(today, MONTHS_BACK[name]), to: null };
}

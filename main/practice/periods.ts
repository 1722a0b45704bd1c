// "In every month of 24", "every year": which periods had enough, and which passed without. A month is a calendar month and a
// year a calendar year where the leader lives: both come from calendar dates, never from instants.
import { Temporal } from 'temporal-polyfill';
import type { Requirement } from '../../preload/contract/schemas/requirement.ts';
import type { Credit } from './units.ts';

type Period = Extract<Requirement, { shape: 'every-period' }>['period'];

export type InPeriods = {
  readonly fulfilled: number;
  readonly asked: number;
  /** In order; only periods that have begun. The running one is not missing before it ends. */
  readonly missing: readonly string[];
};

/** The period of a calendar date: `2025-03` or `2025`. Dates begin with it. */
export const periodOf = (date: string, period: Period): string => date.slice(0, period === 'month' ? 7 : 4);

export type Asked = {
  readonly period: Period;
  /** How much is enough in one of them. */
  readonly least: number;
  /** How many in a row; null: all since the first. */
  readonly periods: number | null;
  readonly today: string;
};

/** `credits` lie within one period each. `sizeOf` says how much a period's credits are. */
export function inPeriods(
  credits: readonly Credit[],
  { period, least, periods, today }: Asked,
  sizeOf: (credits: readonly Credit[]) => number,
): InPeriods {
  const byPeriod = Map.groupBy(credits, ({ from }) => periodOf(from, period));
  const first = [...byPeriod.keys()].sort()[0];
  const running = periodOf(today, period);
  if (first === undefined || first > running) return { fulfilled: 0, asked: periods ?? 0, missing: [] };
  const begun = periodsBetween(first, running, period);
  const enough = new Set(begun.filter((one) => sizeOf(byPeriod.get(one) ?? []) >= least));
  const looked = periods === null ? begun : bestRun(begun, enough, periods);
  const missing = looked.filter((one) => !enough.has(one) && one !== running);
  const fulfilled = looked.filter((one) => enough.has(one)).length;
  return { fulfilled, asked: periods ?? fulfilled + missing.length, missing };
}

/** The run of so many periods in a row in which most had enough; of equal ones the latest. */
function bestRun(begun: readonly string[], enough: ReadonlySet<string>, length: number): readonly string[] {
  let best: readonly string[] = begun.slice(0, length);
  let most = -1;
  for (let start = 0; start <= Math.max(0, begun.length - length); start++) {
    const run = begun.slice(start, start + length);
    const size = run.filter((one) => enough.has(one)).length;
    if (size >= most) [best, most] = [run, size];
  }
  return best;
}

function periodsBetween(first: string, last: string, period: Period): string[] {
  const found: string[] = [];
  if (period === 'year') {
    for (let year = Number(first); year <= Number(last); year++) found.push(String(year).padStart(4, '0'));
    return found;
  }
  for (let month = Temporal.PlainYearMonth.from(first); month.toString() <= last; month = month.add({ months: 1 })) {
    found.push(month.toString());
  }
  return found;
}

// The one order of sessions: newest first, several of one day by when they were written down, and always the same. And the
// one of whatever has a name.
import type { JournalSession } from './journal.ts';

type Dated = Pick<JournalSession, 'id' | 'date' | 'addedAt'>;

/** ISO dates and instants compare as text. */
export function newestFirst(a: Dated, b: Dated): number {
  return descending(a.date, b.date) || descending(a.addedAt, b.addedAt) || descending(a.id, b.id);
}

/** By name as a reader would sort it: `group 2` before `group 10`, ä beside a. Those without a name come last. */
export function byName(a: Named, b: Named): number {
  if (a.name === null || b.name === null) return Number(a.name === null) - Number(b.name === null) || byId(a, b);
  return collator.compare(a.name, b.name) || byId(a, b);
}

type Named = { readonly id: string; readonly name: string | null };

const collator = new Intl.Collator(undefined, { numeric: true });

const byId = (a: Named, b: Named): number => (a.id < b.id ? -1 : 1);

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

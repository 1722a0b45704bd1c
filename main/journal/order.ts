// The one order of sessions: newest first, several of one day by when they were written down, and always the same.
import type { JournalSession } from './journal.ts';

type Dated = Pick<JournalSession, 'id' | 'date' | 'addedAt'>;

/** ISO dates and instants compare as text. */
export function newestFirst(a: Dated, b: Dated): number {
  return descending(a.date, b.date) || descending(a.addedAt, b.addedAt) || descending(a.id, b.id);
}

const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

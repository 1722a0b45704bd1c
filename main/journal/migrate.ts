// Writes what an earlier program wrote in the versions of this one: all of it in one transaction, after a backup that was
// opened and checked (ARCHITECTURE.md, "Life of an older record"). Interrupted, the journal is wholly as it was or wholly as it is now; reading works
// from memory all the while, and nobody writes before it is done, so that nothing stored points at what is not.
import type { Journal } from './journal.ts';

/** Refuses what the backup or the disk refuses; the journal is then as it was, and it can be tried again. */
export async function migrate(journal: Journal, backUp: () => Promise<void>): Promise<void> {
  if (journal.unwritten.size === 0) return;
  await backUp();
  journal.commit([...journal.unwritten.values()].map((put) => ({ put })));
  journal.unwritten.clear();
}

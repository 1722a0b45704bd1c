// Whoever holds words that are not on disk yet says here how to write them. Before a lock, and on Ctrl/Cmd+S, the app
// runs all of them at once; one that fails decides the answer. This registry is the root of the page's unsaved words.
import type { Flushed } from '../../preload/contract/schemas/shell.ts';

type Write = () => Promise<Flushed>;

const writers = new Set<Write>();

/** Returns a function that takes the writer out again. */
export function onFlush(write: Write): () => void {
  writers.add(write);
  return () => void writers.delete(write);
}

/** Writes everything down. A writer that throws counts as not saved. */
export async function flushAll(): Promise<Flushed> {
  const answers = await Promise.all(
    [...writers].map((write) => write().catch((): Flushed => ({ saved: false, because: 'storage-failed' }))),
  );
  return answers.find((answer) => !answer.saved) ?? { saved: true };
}

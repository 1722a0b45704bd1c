// How many records were left with words that the disk does not take yet. The shell says so on whatever page the leader
// is now. A root of the page's state, like the list of writers in app/flush.ts.
const listeners = new Set<() => void>();
let count = 0;

function add(difference: number): void {
  count += difference;
  for (const hear of listeners) hear();
}

/** Returns the end of it. */
export function whileLeftUnsaved(): () => void {
  add(1);
  return () => add(-1);
}

export const leftUnsaved = {
  read: (): number => count,
  subscribe(hear: () => void): () => void {
    listeners.add(hear);
    return () => void listeners.delete(hear);
  },
};

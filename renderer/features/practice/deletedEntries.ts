// What was deleted on this page and can still be put back: until the journal locks, and the page with it.
import { useSyncExternalStore } from 'react';
import type { Id } from '../../../preload/contract/schemas/common.ts';

type Deleted = { readonly id: Id; readonly name: string };

let deleted: readonly Deleted[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Deleted[]): void {
  deleted = next;
  for (const hear of listeners) hear();
}

export const rememberDeleted = (one: Deleted): void => set([...deleted, one]);
export const forgetDeleted = (id: Id): void => set(deleted.filter((one) => one.id !== id));

const subscribe = (hear: () => void): (() => void) => {
  listeners.add(hear);
  return () => void listeners.delete(hear);
};

/** The last one first. */
export const useDeletedEntries = (): readonly Deleted[] => useSyncExternalStore(subscribe, () => deleted);

// "We are writing together" as the page knows it. The vault process keeps the promise; here nothing is drawn that it would
// refuse, and what was answered before is forgotten as soon as it goes on.
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Output } from '../../preload/contract/operations.ts';
import { call } from '../api/client.ts';
import { queryClient, useAnswer } from '../api/queries.ts';
import { flushAll } from './flush.ts';

/** As long as nobody knows, two may be at the screen. */
export const useTogether = (): boolean => useAnswer('together.read', {}).data?.on ?? true;

/** What exists for one person alone. */
export function Alone({ children }: { children: ReactNode }) {
  return useTogether() ? null : children;
}

/** `waits`: it goes on by itself there, but words in this window are not on the disk yet. `again` looks once more. */
export type Arrival =
  | { readonly is: 'underway' }
  | { readonly is: 'arrived' }
  | { readonly is: 'waits'; readonly again: () => void }
  | { readonly is: 'refused'; readonly thrown: unknown; readonly again: () => void };

/** Says that a session of this group is opened. Nothing of it is to be drawn before it is known whether two are at the screen. */
export function useArrival(groupId: Id): Arrival {
  // Asked anew whenever a session is opened: what was true of an earlier arrival may not be so now.
  const arrival = useQuery({ queryKey: ['arrival', groupId], queryFn: () => arrive(groupId), gcTime: 0 });
  const again = (): void => void arrival.refetch();
  if (arrival.isError) return { is: 'refused', thrown: arrival.error, again };
  if (arrival.data === 'waits') return { is: 'waits', again };
  return arrival.isPending ? { is: 'underway' } : { is: 'arrived' };
}

/** Words of a private page that are still on their way would be refused once it is on. */
async function arrive(groupId: Id): Promise<'waits' | 'arrived'> {
  const { saved } = await flushAll();
  const { on, waits } = await call('together.arrive', { groupId, saved });
  if (on) stands(true);
  return waits ? 'waits' : 'arrived';
}

/** `unsaved`: words elsewhere in the window are not on disk yet, so it has not begun. Throws a Refusal when it is not kept. */
export async function beginTogether(groupId: Id): Promise<'begun' | 'unsaved'> {
  if (!(await flushAll()).saved) return 'unsaved';
  try {
    await call('together.begin', { groupId });
  } finally {
    stands((await call('together.read', {})).on);
  }
  return 'begun';
}

/** Throws a Refusal when it is not the passphrase. */
export async function endTogether(passphrase: string, again: boolean): Promise<void> {
  try {
    await call('together.end', { passphrase, again });
  } finally {
    stands((await call('together.read', {})).on);
  }
}

function stands(on: boolean): void {
  const before = queryClient.getQueryData<Output<'together.read'>>(['together.read', {}])?.on;
  queryClient.setQueryData<Output<'together.read'>>(['together.read', {}], { on });
  if (before === on) return;
  const othersAnswer = { predicate: ({ queryKey: [name], state }: Kept) => !isKeptAnyway(String(name), state.data) };
  queryClient.removeQueries({ type: 'inactive', ...othersAnswer });
  void queryClient.invalidateQueries({ type: 'active', ...othersAnswer });
}

type Kept = { readonly queryKey: readonly unknown[]; readonly state: { readonly data: unknown } };

/** A guessed session is nowhere but here (app/writeAfter.ts), and the shell knows nothing private. */
function isKeptAnyway(name: string, data: unknown): boolean {
  if (name === 'session.read') return (data as Output<'session.read'> | undefined)?.session.revision === 0;
  return name.startsWith('shell.') || name === 'together.read' || name === 'arrival' || name === 'settings.read';
}

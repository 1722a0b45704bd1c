// From a connection to an open journal, whatever the connection is: live, a copy in memory, a backup.
import type { Connection } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { type Header, readHeader } from './header.ts';
import { OpenedVault } from './openedVault.ts';
import { readSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import { VaultKeys } from './vaultKeys.ts';
import type { WayIn } from './wayIn.ts';

export type KeysFor = (header: Header, slots: readonly Slot[]) => Promise<VaultKeys>;

export function keysBy(wayIn: WayIn, effects: Pick<VaultEffects, 'random'>): KeysFor {
  return async (header, slots) => new VaultKeys(await wayIn(header, slots), header, effects.random);
}

/** The connection is closed when this is refused. */
export async function openOn(
  connection: Connection,
  keysFor: KeysFor,
  effects: Pick<VaultEffects, 'now'>,
): Promise<OpenedVault> {
  try {
    const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
    const keys = await keysFor(header, slots);
    return onStorage(() => new OpenedVault(connection, header, slots, keys, effects));
  } catch (error) {
    connection.close();
    throw error;
  }
}

// The cost of an older passphrase slot, raised beside the leader's work with the passphrase that has just opened the journal.
// Only when every record agreed with the sealed head: a write over a damaged journal would seal that state. A machine that
// cannot (memory, disk) leaves it for another day.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Journal } from '../journal/journal.ts';
import type { Vault } from '../vault/vault.ts';
import { raiseCost } from '../vault/waysIn.ts';
import type { ProcessEffects } from './effects.ts';

export async function raiseCostWhenWhole(
  { vault, journal }: { readonly vault: Vault; readonly journal: Journal },
  passphrase: string,
  effects: ProcessEffects,
): Promise<void> {
  if (vault.readOnly) return;
  try {
    await journal.writable();
    await raiseCost(vault, passphrase, effects);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

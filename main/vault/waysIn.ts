// Changing how an open journal is opened: another passphrase, new words, or everything anew. Who calls these has asked for
// the present passphrase first (`isPassphraseOf`): an open journal on an unwatched desk must not be enough.
import { Refusal } from '../../preload/contract/errors.ts';
import {
  type Argon2Cost,
  type Argon2Parameters,
  decodeArgon2,
  DEFAULT_ARGON2,
  withFreshSalt,
} from '../crypto/argon2.ts';
import { forget } from '../crypto/keys.ts';
import type { VaultEffects } from './effects.ts';
import { newPassphraseSlot, openPassphraseSlot } from './passphraseSlot.ts';
import { newRecoverySlot } from './recoverySlot.ts';
import type { Rotation } from './rotation.ts';
import { type NewSlot, slotOfKind } from './slots.ts';
import type { Saved, Vault } from './vault.ts';

type Effects = Pick<VaultEffects, 'deriveKey' | 'random'>;

/** Whether this is the passphrase of today. Refuses what opening with it would refuse, but `wrong-passphrase`. */
export async function isPassphraseOf(vault: Vault, passphrase: string, effects: Effects): Promise<boolean> {
  try {
    forget(await openPassphraseSlot(vault.header, vault.slots, passphrase, effects.deriveKey));
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.error.code === 'wrong-passphrase') return false;
    throw error;
  }
}

/** Writes the slot of these words (`freshWords`), in place of earlier ones. To be called when they were asked back. */
export function setRecoveryWords(vault: Vault, words: readonly string[]): Saved {
  const slot = newRecoverySlot(words, vault.header);
  return andForget([slot], () => vault.putSlot(slot));
}

/**
 * Rewraps: another passphrase for the same vault key. Older copies of the file, and the words, open as before; therefore
 * only when nobody can know the old passphrase.
 */
export async function rewrapPassphrase(
  vault: Vault,
  passphrase: string,
  effects: Effects,
  parameters: Argon2Parameters = withFreshSalt(DEFAULT_ARGON2, effects.random),
): Promise<Saved> {
  const slot = await newPassphraseSlot(passphrase, parameters, effects.deriveKey);
  return andForget([slot], () => vault.putSlot(slot));
}

export type Rotated = Saved & {
  /** False when the disk was too full to empty the log: the old boxes stay in it until the next checkpoint. */
  readonly oldBoxesGone: boolean;
};

/**
 * Everything anew: vault key, boxes, passphrase, words; the keychain's slot is dropped. Neither the old passphrase nor the
 * old words open this file again. Older copies still open with them: a new backup is the next step, and an offer to delete
 * each older one.
 */
export async function rotateVault(
  vault: Vault,
  { passphrase, words }: { readonly passphrase: string; readonly words: readonly string[] },
  effects: Effects,
  parameters: Argon2Parameters = withFreshSalt(DEFAULT_ARGON2, effects.random),
): Promise<Rotated> {
  const recovery = newRecoverySlot(words, vault.header);
  forget(recovery.slotKey); // only to refuse them before a second is spent
  return rotateTo(vault, await newPassphraseSlot(passphrase, parameters, effects.deriveKey), words);
}

/** As `rotateVault`, with a passphrase that was derived before and perhaps boxes that were sealed ahead. Forgets the slot key. */
export function rotateTo(vault: Vault, passphrase: NewSlot, words: readonly string[], rotation?: Rotation): Rotated {
  const slots = [passphrase, newRecoverySlot(words, vault.header)];
  const saved = andForget(slots, () => vault.rotate(slots, rotation));
  return { ...saved, oldBoxesGone: checkpointed(vault) };
}

/**
 * Raises the cost of an older slot to what is usual today, with the passphrase that has just opened the journal. Answers
 * whether anything was written. A machine without the memory for it refuses `not-enough-memory`, and all is as before.
 */
export async function raiseCost(
  vault: Vault,
  passphrase: string,
  effects: Effects,
  wanted: Argon2Cost = DEFAULT_ARGON2,
): Promise<boolean> {
  const slot = slotOfKind(vault.slots, 'passphrase');
  if (!slot || !isCheaper(decodeArgon2(slot.parameters), wanted)) return false;
  if (!(await isPassphraseOf(vault, passphrase, effects))) return false;
  const dearer = await newPassphraseSlot(passphrase, withFreshSalt(wanted, effects.random), effects.deriveKey);
  return andForget([dearer], () => {
    // It took a second or two: a passphrase that was changed in between stays the new one.
    if (slotOfKind(vault.slots, 'passphrase') !== slot) return false;
    vault.putSlot(dearer);
    return true;
  });
}

/** Less of either; more memory with fewer passes is left alone. */
function isCheaper(has: Argon2Cost, wanted: Argon2Cost): boolean {
  return has.memoryKiB <= wanted.memoryKiB && has.passes <= wanted.passes && work(has) < work(wanted);
}

function work({ memoryKiB, passes }: Argon2Cost): number {
  return memoryKiB * passes;
}

function andForget<Result>(slots: readonly NewSlot[], write: () => Result): Result {
  try {
    return write();
  } finally {
    forget(...slots.map(({ slotKey }) => slotKey));
  }
}

function checkpointed(vault: Vault): boolean {
  try {
    vault.checkpoint();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

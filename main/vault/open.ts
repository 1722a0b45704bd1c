// Opens a journal with its passphrase or with its words: file, schema and limits are checked before a second is spent on
// either, and nothing is written before the whole has agreed with its head (Vault.verify).
import type { WordCorrection } from '../crypto/wordRepair.ts';
import { connect } from './connection.ts';
import type { VaultEffects } from './effects.ts';
import { type Header, readHeader } from './header.ts';
import { journalFiles } from './journalFiles.ts';
import { OpenedVault } from './openedVault.ts';
import { openPassphraseSlot } from './passphraseSlot.ts';
import { openRecoverySlot, type WordsProblem } from './recoverySlot.ts';
import { readSlots, type Slot } from './slots.ts';
import { onStorage } from './storageErrors.ts';
import type { Vault } from './vault.ts';
import { VaultKeys } from './vaultKeys.ts';

export type WordsOpening =
  /** `correction`: what is wrong on the paper, when the words opened the journal only with it. */
  | { readonly state: 'open'; readonly vault: Vault; readonly correction: WordCorrection | null }
  | { readonly state: 'not-opened'; readonly problem: WordsProblem };

/**
 * Refuses `no-journal`, `not-a-journal`, `newer-format`, `in-use`, `unsupported-parameters`, `vault-damaged`,
 * `slot-damaged`, `not-enough-memory`, `wrong-passphrase`, `invalid-input`; the file is unchanged then.
 */
export async function openVault(file: string, passphrase: string, effects: VaultEffects): Promise<Vault> {
  return openBy((header, slots) => openPassphraseSlot(header, slots, passphrase, effects.deriveKey), file, effects);
}

/** As `openVault`; what is wrong with the words is not a refusal but the answer. The passphrase need not be known. */
export async function openVaultWithWords(file: string, typed: string, effects: VaultEffects): Promise<WordsOpening> {
  let correction: WordCorrection | null = null;
  try {
    const vault = await openBy(
      async (header, slots) => {
        const opened = openRecoverySlot(header, slots, typed);
        if (opened.state === 'not-opened') throw new WordsRefused(opened.problem);
        correction = opened.correction;
        return opened.vaultKey;
      },
      file,
      effects,
    );
    return { state: 'open', vault, correction };
  } catch (error) {
    if (error instanceof WordsRefused) return { state: 'not-opened', problem: error.problem };
    throw error;
  }
}

/** Carries the answer past the closing of the file; never leaves this one. */
class WordsRefused extends Error {
  readonly problem: WordsProblem;
  constructor(problem: WordsProblem) {
    super('words');
    this.problem = problem;
  }
}

/** A way in: from the slots to the vault key. Another kind of slot is another function of this shape. */
type WayIn = (header: Header, slots: readonly Slot[]) => Promise<Uint8Array>;

async function openBy(wayIn: WayIn, file: string, effects: VaultEffects): Promise<Vault> {
  const connection = connect(journalFiles(file));
  try {
    const { header, slots } = onStorage(() => ({ header: readHeader(connection.db), slots: readSlots(connection.db) }));
    const keys = new VaultKeys(await wayIn(header, slots), header, effects.random);
    return onStorage(() => new OpenedVault(connection, header, slots, keys, effects));
  } catch (error) {
    connection.close();
    throw error;
  }
}

// What opens a journal: a passphrase or the words. One shape for both, so that a journal, a backup and a damaged file are
// opened by the same code.
import type { WordCorrection } from '../crypto/wordRepair.ts';
import type { VaultEffects } from './effects.ts';
import type { Header } from './header.ts';
import { openPassphraseSlot } from './passphraseSlot.ts';
import { openRecoverySlot, type WordsProblem } from './recoverySlot.ts';
import type { Slot } from './slots.ts';
import type { Vault } from './vault.ts';

/** From the slots to the vault key, which the caller overwrites. */
export type WayIn = (header: Header, slots: readonly Slot[]) => Promise<Uint8Array>;

export function byPassphrase(passphrase: string, effects: Pick<VaultEffects, 'deriveKey'>): WayIn {
  return (header, slots) => openPassphraseSlot(header, slots, passphrase, effects.deriveKey);
}

export type WordsOpening =
  /** `correction`: what is wrong on the paper, when the words opened it only with that. */
  | { readonly state: 'open'; readonly vault: Vault; readonly correction: WordCorrection | null }
  | { readonly state: 'not-opened'; readonly problem: WordsProblem };

/** Opens something by words. What is wrong with them is the answer and not a refusal: it says what to look at on the paper. */
export async function byWords(typed: string, open: (wayIn: WayIn) => Promise<Vault>): Promise<WordsOpening> {
  const opening = await wordsWayIn(typed, open);
  if (opening.state === 'not-opened') return opening;
  const { opened: vault, correction } = opening;
  return { state: 'open', vault, correction };
}

export type WordsResult<Opened> =
  | { readonly state: 'open'; readonly opened: Opened; readonly correction: WordCorrection | null }
  | Extract<WordsOpening, { state: 'not-opened' }>;

/** As `byWords`, for whatever is opened. */
export async function wordsWayIn<Opened>(
  typed: string,
  open: (wayIn: WayIn) => Promise<Opened>,
): Promise<WordsResult<Opened>> {
  let correction: WordCorrection | null = null;
  const wayIn: WayIn = async (header, slots) => {
    const found = openRecoverySlot(header, slots, typed);
    if (found.state === 'not-opened') throw new NotOpened(found.problem);
    correction = found.correction;
    return found.vaultKey;
  };
  try {
    return { state: 'open', opened: await open(wayIn), correction };
  } catch (error) {
    if (error instanceof NotOpened) return { state: 'not-opened', problem: error.problem };
    throw error;
  }
}

/** Carries the answer past the closing of the file; never leaves this one. */
class NotOpened extends Error {
  readonly problem: WordsProblem;
  constructor(problem: WordsProblem) {
    super('the words did not open it');
    this.problem = problem;
  }
}

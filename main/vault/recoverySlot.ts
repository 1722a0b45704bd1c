// The way in by 24 words: 32 random bytes -> HKDF-SHA-256 -> slot key. No slow derivation: there is nothing to guess in 256
// random bits. One misread word or two swapped ones are found by trying which of their repairs opens the slot.
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import { KEY_BYTES } from '../crypto/aead.ts';
import { forget } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { entropyOf, readWords, RECOVERY_ENTROPY_BYTES, type UnknownWord, wordsOf } from '../crypto/recoveryWords.ts';
import { repairsOf, type WordCorrection } from '../crypto/wordRepair.ts';
import type { Header } from './header.ts';
import { checkSlot, type NewSlot, type Slot, slotOfKind, unwrapVaultKey } from './slots.ts';

/** HKDF-SHA-256 over 32 bytes. Argon2id is 1; another number is a program of later. */
const ALGORITHM = 2;
const INFO = utf8ToBytes('recovery');

/** Why words did not open a journal; data for a sentence. It holds what was typed and goes back only to who typed it. */
export type WordsProblem =
  | { readonly because: 'wrong-number'; readonly found: number }
  | { readonly because: 'unknown-words'; readonly unknown: readonly UnknownWord[] }
  /** All words are on the list, and neither they nor anything one mistake away opens the slot. */
  | { readonly because: 'wrong-words' }
  /** No words were ever written down for this journal. */
  | { readonly because: 'no-words' };

export type OpenedByWords =
  | { readonly state: 'opened'; readonly vaultKey: Uint8Array; readonly correction: WordCorrection | null }
  | { readonly state: 'not-opened'; readonly problem: WordsProblem };

/** 24 fresh words. They belong to no journal until a slot was made of them. */
export function freshWords(random: Random): string[] {
  const entropy = random(RECOVERY_ENTROPY_BYTES);
  try {
    return wordsOf(entropy);
  } finally {
    forget(entropy);
  }
}

function slotKeyOf(entropy: Uint8Array, header: Pick<Header, 'vaultId'>): Uint8Array {
  return hkdf(sha256, entropy, header.vaultId, INFO, KEY_BYTES);
}

/** The way in for words of `freshWords`, to be wrapped; the caller overwrites `slotKey`. Refuses `invalid-input` for others. */
export function newRecoverySlot(words: readonly string[], header: Pick<Header, 'vaultId'>): NewSlot {
  const entropy = entropyOf(words);
  if (!entropy) throw refuse({ code: 'invalid-input', fields: [{ path: 'words', rule: 'recovery_words' }] });
  try {
    return { kind: 'recovery', parameters: Uint8Array.of(ALGORITHM), slotKey: slotKeyOf(entropy, header) };
  } finally {
    forget(entropy);
  }
}

function tryEntropy(entropy: Uint8Array, header: Header, slot: Slot): Uint8Array | undefined {
  const slotKey = slotKeyOf(entropy, header);
  const vaultKey = unwrapVaultKey(header, slot, slotKey);
  forget(slotKey, entropy);
  return vaultKey;
}

/** Refuses `slot-damaged` and `unsupported-parameters`; what is wrong with the words is the answer. At most a second. */
export function openRecoverySlot(header: Header, slots: readonly Slot[], typed: string): OpenedByWords {
  const slot = slotOfKind(slots, 'recovery');
  if (!slot) return { state: 'not-opened', problem: { because: 'no-words' } };
  checkSlot(header, slot);
  if (slot.parameters.length !== 1 || slot.parameters[0] !== ALGORITHM) throw refuse('unsupported-parameters');
  const read = readWords(typed);
  if (read.state === 'wrong-number') {
    return { state: 'not-opened', problem: { because: 'wrong-number', found: read.found } };
  }
  const entropy = read.state === 'words' ? entropyOf(read.words) : undefined;
  const exact = entropy && tryEntropy(entropy, header, slot);
  if (exact) return { state: 'opened', vaultKey: exact, correction: null };
  const unknown = read.state === 'unknown-words' ? read.unknown : [];
  for (const { entropy, correction } of repairsOf(
    read.words,
    unknown.map(({ place }) => place),
  )) {
    const vaultKey = tryEntropy(entropy, header, slot);
    if (vaultKey) return { state: 'opened', vaultKey, correction };
  }
  const problem: WordsProblem = unknown.length > 0 ? { because: 'unknown-words', unknown } : { because: 'wrong-words' };
  return { state: 'not-opened', problem };
}

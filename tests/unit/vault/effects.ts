// Time, chance and a derivation that costs nothing, for tests and for the processes they start (which have no vitest).
import { createHash, randomBytes } from 'node:crypto';
import { refuse } from '../../../preload/contract/errors.ts';
import { type Argon2Parameters, encodeArgon2 } from '../../../main/crypto/argon2.ts';
import type { Keychain } from '../../../main/vault/deviceSlot.ts';
import type { VaultEffects } from '../../../main/vault/effects.ts';

export const PASSPHRASE = 'nine quiet chairs in a circle';
export const CHEAP: Argon2Parameters = { memoryKiB: 64 * 1024, passes: 3, lanes: 1, salt: new Uint8Array(16).fill(7) };

/** SHA-256 over parameters and passphrase in place of Argon2id. */
export const fastKdf: VaultEffects['deriveKey'] = async (passphrase, parameters) =>
  new Uint8Array(createHash('sha256').update(encodeArgon2(parameters)).update(passphrase).digest());

/** One second later at every look. */
export function tickingClock(start = '2026-01-05T18:30:00.000Z'): () => string {
  let now = Date.parse(start);
  return () => {
    now += 1000;
    return new Date(now).toISOString();
  };
}

export function fastEffects(): VaultEffects {
  return { deriveKey: fastKdf, random: (bytes) => new Uint8Array(randomBytes(bytes)), now: tickingClock() };
}

export const NO_KEYCHAIN: Keychain = {
  seal: () => Promise.reject(refuse('no-keychain')),
  open: () => Promise.reject(refuse('no-keychain')),
};

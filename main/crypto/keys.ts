// One vault key, several jobs: each job gets its own subkey by HKDF-SHA-256 (RFC 5869), so that a flaw in one use says
// nothing about another. The salt is the vault id: the same vault key in two files would still give different subkeys.
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { KEY_BYTES } from './aead.ts';

/** What each subkey is for; the text is HKDF's `info`. */
export const SUBKEY_LABELS = { record: 'record', head: 'head', digest: 'digest' } as const;

export type Subkeys = { readonly [Use in keyof typeof SUBKEY_LABELS]: Uint8Array };

export function deriveSubkeys(vaultKey: Uint8Array, vaultId: Uint8Array): Subkeys {
  const subkey = (label: string) => hkdf(sha256, vaultKey, vaultId, utf8ToBytes(label), KEY_BYTES);
  return {
    record: subkey(SUBKEY_LABELS.record),
    head: subkey(SUBKEY_LABELS.head),
    digest: subkey(SUBKEY_LABELS.digest),
  };
}

/** Overwrites keys that are no longer needed. A garbage collector may have moved copies; ending the process is the rest. */
export function forget(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}

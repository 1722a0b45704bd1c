// Opening with this device instead of the passphrase.
import * as v from 'valibot';

/** `weak`: the system would keep the key where every program can read it. */
export const KEYCHAIN_STATES = ['there', 'none', 'weak'] as const;
export const keychainState = v.picklist(KEYCHAIN_STATES);

export type KeychainState = v.InferOutput<typeof keychainState>;

// What was typed about who can open a file, and whether it is enough. The vault process looks again, at the checksum too.
import { LEAVING, type Seal } from '../../../preload/contract/schemas/leaving.ts';
import type { Messages } from '../../text/index.tsx';

export type SealTyped = { readonly way: Seal['with']; readonly key: string; readonly passphrase: string };

export const NO_SEAL_YET: SealTyped = { way: 'key', key: '', passphrase: '' };

type Words = Messages['leaving']['seal'];

const PUBLIC_KEY = /^age1(pq1)?[02-9ac-hj-np-z]{50,}$/;

/** The sentence about what is missing; undefined when it can be sealed. */
export function sealProblem({ way, key, passphrase }: SealTyped, words: Words): string | undefined {
  if (way === 'passphrase') {
    return passphrase.length < LEAVING.passphrase.least ? words.passphraseShort(LEAVING.passphrase.least) : undefined;
  }
  const typed = key.trim();
  if (typed === '') return words.keyMissing;
  if (/^AGE-SECRET-KEY/i.test(typed)) return words.keySecret;
  return PUBLIC_KEY.test(typed) ? undefined : words.keyOther;
}

export const sealOf = ({ way, key, passphrase }: SealTyped): Seal =>
  way === 'key' ? { with: 'key', key: key.trim() } : { with: 'passphrase', passphrase };

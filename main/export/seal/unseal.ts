// Opens a sealed file that somebody sent. The file is hostile until shown otherwise: its header is looked at before any work is
// done for it, because a header may ask for a gigabyte of memory or for ten thousand keys to be tried (docs/leaks.md, row 18).
import { armor, Decrypter } from 'age-encryption';
import { refuse } from '../../../preload/contract/errors.ts';
import { WORK_FACTOR } from './seal.ts';

export type Opener =
  | { readonly with: 'key'; readonly identity: string }
  | { readonly with: 'passphrase'; readonly passphrase: string };

const MOST_STANZAS = 20;
const LONGEST_HEADER = 64 * 1024;
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';
const NO_IDENTITY = "no identity matched any of the file's recipients";

/** Refuses `seal-broken`, `wrong-seal` or `unsupported-parameters`. */
export async function unsealed(file: Uint8Array, opener: Opener): Promise<Uint8Array> {
  const binary = withoutArmor(file);
  lookAtHeader(binary);
  const decrypter = new Decrypter();
  if (opener.with === 'key') decrypter.addIdentity(opener.identity);
  else decrypter.addPassphrase(opener.passphrase);
  try {
    return await decrypter.decrypt(binary);
  } catch (error) {
    throw refuse(error instanceof Error && error.message === NO_IDENTITY ? 'wrong-seal' : 'seal-broken');
  }
}

/** What it was sealed with, before anybody is asked for anything. Refuses `seal-broken` or `unsupported-parameters`. */
export function sealedWith(file: Uint8Array): Opener['with'] {
  return lookAtHeader(withoutArmor(file)).some(({ type }) => type === 'scrypt') ? 'passphrase' : 'key';
}

function withoutArmor(file: Uint8Array): Uint8Array {
  const text = latin1(file.subarray(0, ARMORED.length + 4)).trimStart();
  if (!text.startsWith(ARMORED)) return file;
  try {
    return armor.decode(new TextDecoder('utf-8', { fatal: true }).decode(file));
  } catch {
    throw refuse('seal-broken');
  }
}

type Stanza = { readonly type: string; readonly words: readonly string[] };

/** The stanzas of the header (age v1, "Header"): lines that begin with an arrow, up to the one that begins with three dashes. */
function lookAtHeader(file: Uint8Array): Stanza[] {
  const text = latin1(file.subarray(0, LONGEST_HEADER));
  const end = text.indexOf('\n--- ');
  if (!text.startsWith('age-encryption.org/v1\n') || end < 0) throw refuse('seal-broken');
  const stanzas = text
    .slice(0, end)
    .split('\n')
    .filter((line) => line.startsWith('-> '))
    .map((line) => line.slice('-> '.length).split(' '))
    .map(([type = '', ...words]) => ({ type, words }));
  if (stanzas.length === 0) throw refuse('seal-broken');
  if (stanzas.length > MOST_STANZAS || stanzas.some(asksForTooMuch)) throw refuse('unsupported-parameters');
  return stanzas;
}

/** Each step of the work factor doubles time and memory. */
const asksForTooMuch = ({ type, words }: Stanza): boolean => type === 'scrypt' && !(Number(words[1]) <= WORK_FACTOR);

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

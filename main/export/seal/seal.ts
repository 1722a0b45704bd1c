// Files sealed with age (C2SP age v1), so that what leaves is opened by one person with a program that is not ours. Binary, not
// armored: it is to be attached, not pasted into a mail. Keys and passphrases are used and forgotten.
import { Encrypter } from 'age-encryption';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Seal } from '../../../preload/contract/schemas/leaving.ts';

/**
 * scrypt's N is 2 to this power: what the age command takes, one to two seconds and 256 MiB. The vault process does nothing else
 * meanwhile; a lock waits longer than that (main/ipc/lock.ts).
 */
export const WORK_FACTOR = 18;

/** Refuses `invalid-input` for a key whose checksum does not fit. */
export async function sealed(bytes: Uint8Array, seal: Seal): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  if (seal.with === 'key') addKey(encrypter, seal.key);
  else {
    encrypter.setPassphrase(seal.passphrase);
    encrypter.setScryptWorkFactor(WORK_FACTOR);
  }
  return encrypter.encrypt(bytes);
}

function addKey(encrypter: Encrypter, key: string): void {
  try {
    encrypter.addRecipient(key);
  } catch {
    throw new Refusal({ code: 'invalid-input', fields: [{ path: 'seal.key', rule: 'checksum' }] });
  }
}

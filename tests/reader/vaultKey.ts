// From the passphrase or the 24 words to the vault key and its subkeys, as docs/vault-format.md describes it.
import { argon2Sync, createHash, hkdfSync } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { FORMAT, openBox } from './boxes.ts';
import type { JournalFile, Slot } from './journalFile.ts';
import { Unreadable } from './unreadable.ts';

export type Secret = { kind: 'passphrase' | 'recovery'; typed: string };

const hkdf = (key: Uint8Array, salt: Buffer, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, 32));

export function vaultKeyOf(journal: JournalFile, secret: Secret): Buffer {
  const slot = journal.slots.find(({ kind }) => kind === secret.kind);
  if (!slot) throw new Unreadable('The journal has no such way in.');
  const identity = identityOf(journal, slot);
  if (!createHash('sha256').update(identity).update(slot.wrapped).digest().equals(slot.check)) {
    throw new Unreadable('The way in is damaged.');
  }
  const slotKey = secret.kind === 'passphrase' ? fromPassphrase(slot, secret.typed) : fromWords(journal, slot, secret);
  const vaultKey = openBox(slotKey, slot.wrapped, identity);
  if (!vaultKey)
    throw new Unreadable(`The ${secret.kind === 'passphrase' ? 'passphrase does' : 'words do'} not open it.`);
  return vaultKey;
}

export function subkeysOf(vaultKey: Buffer, vaultId: Buffer) {
  return {
    record: hkdf(vaultKey, vaultId, 'record'),
    head: hkdf(vaultKey, vaultId, 'head'),
    digest: hkdf(vaultKey, vaultId, 'digest'),
  };
}

export function identityOf({ vaultId, critical }: JournalFile, { id, kind, parameters }: Slot): Buffer {
  const mask = Buffer.alloc(4);
  mask.writeUInt32BE(critical);
  const kindBytes = Buffer.from(kind);
  const length = Buffer.from([kindBytes.length]);
  return Buffer.concat([Buffer.from('BJslot--'), FORMAT, mask, vaultId, id, length, kindBytes, parameters]);
}

function fromPassphrase({ parameters }: Slot, typed: string): Buffer {
  if (parameters.length !== 26 || parameters[0] !== 1)
    throw new Unreadable('The way in has parameters of no known kind.');
  const memory = parameters.readUInt32BE(1);
  const passes = parameters.readUInt32BE(5);
  const parallelism = parameters.readUInt8(9);
  if (memory < 65_536 || memory > 1_048_576 || passes > 10 || memory * passes < 196_608 || parallelism !== 1) {
    throw new Unreadable('The way in has a cost that format 1 does not allow.');
  }
  const message = Buffer.from(typed.normalize('NFKC'), 'utf8');
  return argon2Sync('argon2id', {
    message,
    nonce: parameters.subarray(10),
    parallelism,
    tagLength: 32,
    memory,
    passes,
  });
}

function fromWords({ vaultId }: JournalFile, { parameters }: Slot, { typed }: Secret): Buffer {
  if (!parameters.equals(Buffer.from([2]))) throw new Unreadable('The way in has parameters of no known kind.');
  const places = typed
    .normalize('NFKD')
    .toLowerCase()
    .trim()
    .split(/\s+/)
    .map((word) => wordlist.indexOf(word));
  if (places.length !== 24 || places.includes(-1)) throw new Unreadable('These are not 24 words of the list.');
  const bits = places.map((place) => place.toString(2).padStart(11, '0')).join('');
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const entropy = bytes.subarray(0, 32);
  if (createHash('sha256').update(entropy).digest()[0] !== bytes[32])
    throw new Unreadable('One of the words is wrong.');
  return hkdf(entropy, vaultId, 'recovery');
}

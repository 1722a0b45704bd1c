// The journal of tests/fixtures/vaults/v1-words is kept for ever. The product opens it by its words; then each key on the way
// is made alone with OpenSSL and the list of BIP-39. The reader without the product is tests/reader.
import { createHash, hkdfSync } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { openVault, openVaultWithWords } from '../../../main/vault/open.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import { opensslOpen } from '../crypto/openssl.ts';
import { closedAfterTest, contentOf, fastEffects, temporaryFolder } from './kit.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/vaults/v1-words/', import.meta.url));

type Expected = {
  readonly passphrase: string;
  readonly words: string;
  readonly entropy: string;
  readonly vaultId: string;
  readonly slotKey: string;
  readonly vaultKey: string;
  readonly sequence: number;
  readonly record: { id: string; kind: string; version: number; value: unknown };
};

const expected = JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')) as Expected;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the journal of format 1 with words', () => {
  const workerUrl = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);
  const effects = { ...fastEffects(), deriveKey: createKdf({ workerUrl }) };

  const copied = () => {
    const file = join(temporaryFolder(), 'journal');
    copyFileSync(join(FIXTURE, 'journal'), file);
    return file;
  };
  const found = (vault: Vault) => {
    closedAfterTest(vault).verify();
    return { sequence: vault.sequence, records: [...contentOf(vault).values()] };
  };

  it('opens by them, and by its passphrase', async () => {
    const { sequence, record } = expected;
    const opening = await openVaultWithWords(copied(), expected.words.toUpperCase().replaceAll(' ', '\n'), effects);
    if (opening.state !== 'open') throw new Error(opening.problem.because);
    expect(opening.correction).toBeNull();
    expect(found(opening.vault)).toEqual({ sequence, records: [record] });
    const byPassphrase = await openVault(copied(), expected.passphrase, effects);
    expect(found(byPassphrase)).toEqual({ sequence, records: [record] });
  });

  it('opens from its description', () => {
    const bits = expected.words
      .split(' ')
      .map((word) => wordlist.indexOf(word).toString(2).padStart(11, '0'))
      .join('');
    const bytes = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
    const entropy = bytes.subarray(0, 32);
    expect(hex(entropy)).toBe(expected.entropy);
    expect(bytes[32]).toBe(createHash('sha256').update(entropy).digest()[0]);

    const image = readFileSync(join(FIXTURE, 'journal'));
    image[18] = image[19] = 1;
    const db = new Database(image);
    const slot = db
      .prepare<[], Record<string, Buffer>>(`SELECT id, parameters, wrapped FROM slots WHERE kind = 'recovery'`)
      .get();
    db.close();
    if (!slot?.['id'] || !slot['parameters'] || !slot['wrapped']) throw new Error('no recovery slot');
    const vaultId = Buffer.from(expected.vaultId, 'hex');
    const slotKey = new Uint8Array(hkdfSync('sha256', entropy, vaultId, Buffer.from('recovery'), 32));
    expect(hex(slotKey)).toBe(expected.slotKey);
    const identity = Buffer.concat([
      Buffer.from('BJslot--'),
      Buffer.from('000100000000', 'hex'),
      vaultId,
      slot['id'],
      Buffer.from([8]),
      Buffer.from('recovery'),
      slot['parameters'],
    ]);
    expect(hex(opensslOpen(slotKey, slot['wrapped'], identity))).toBe(expected.vaultKey);
  });
});

describe('the description', () => {
  it('has the words of the kept journal and what they become', () => {
    const page = readFileSync(new URL('../../../docs/vault-format.md', import.meta.url), 'utf8').replaceAll(
      /\s+/g,
      ' ',
    );
    const { words, entropy, vaultId, slotKey, vaultKey } = expected;
    expect([words, entropy, vaultId, slotKey, vaultKey].filter((value) => !page.includes(value))).toEqual([]);
  });
});

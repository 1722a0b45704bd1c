// The journal of tests/fixtures/vaults/v1 is kept for ever. The product opens it; then each key on the way is made alone with
// SQLite and OpenSSL and compared with the example of docs/vault-format.md. The reader without the product is tests/reader.
import { argon2Sync, createHash, createHmac, hkdfSync } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { APPLICATION_ID, LABELS, LIMITS, TABLES } from '../../../main/vault/format.ts';
import { openVault } from '../../../main/vault/open.ts';
import { opensslOpen } from '../crypto/openssl.ts';
import { closedAfterTest, contentOf, fastEffects, temporaryFolder } from './kit.ts';

const FIXTURE = fileURLToPath(new URL('../../fixtures/vaults/v1/', import.meta.url));

type Expected = {
  readonly passphrase: string;
  readonly passphraseBytes: string;
  readonly argon2id: { memoryKiB: number; passes: number; lanes: number; salt: string };
  readonly slotKey: string;
  readonly vaultKey: string;
  readonly vaultId: string;
  readonly subkeys: { record: string; head: string; digest: string };
  readonly head: { sequence: number; savedAt: string; records: number };
  readonly records: { id: string; kind: string; version: number; value: unknown }[];
};

const expected = JSON.parse(readFileSync(join(FIXTURE, 'expected.json'), 'utf8')) as Expected;

/** Opening writes beside the file, so the stored one is never opened itself. */
function copied(): string {
  const file = join(temporaryFolder(), 'journal');
  copyFileSync(join(FIXTURE, 'journal'), file);
  return file;
}

describe('the journal of format 1, read by the product', () => {
  it('opens with everything in it', async () => {
    const workerUrl = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);
    const effects = { ...fastEffects(), deriveKey: createKdf({ workerUrl }) };
    const vault = closedAfterTest(await openVault(copied(), expected.passphrase, effects));
    vault.verify();
    vault.quickCheck();
    const { sequence, savedAt, records } = expected.head;
    expect(vault).toMatchObject({ sequence, lastSavedAt: savedAt, recordCount: records });
    expect([...contentOf(vault).values()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(expected.records);
    vault.close();
  });
});

describe('the journal of format 1, read from its description', () => {
  type Row = Record<string, Buffer>;
  const image = readFileSync(join(FIXTURE, 'journal'));
  image[18] = image[19] = 1; // a copy in memory has no log
  const db = new Database(image);
  const rowsOf = (table: string) => db.prepare<[], Row>(`SELECT * FROM ${table}`).all();
  const tables = { header: rowsOf('header'), slots: rowsOf('slots'), head: rowsOf('head'), records: rowsOf('records') };
  db.close();

  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
  const bytes = (text: string) => Buffer.from(text, 'hex');
  const format = bytes('0001');
  const vaultId = bytes(expected.vaultId);

  const unpad = (padded: Buffer) => padded.subarray(0, padded.lastIndexOf(0x80));

  it('passphrase to slot key to vault key', () => {
    const message = Buffer.from(expected.passphrase.normalize('NFKC'), 'utf8');
    expect(hex(message)).toBe(expected.passphraseBytes);
    const [{ id, kind, parameters, wrapped, check } = {}] = tables.slots;
    if (!id || !kind || !parameters || !wrapped || !check) throw new Error('no slot');
    const { memoryKiB, passes, lanes, salt } = expected.argon2id;
    expect(hex(parameters)).toBe(
      `01${memoryKiB.toString(16).padStart(8, '0')}${passes.toString(16).padStart(8, '0')}0${lanes}${salt}`,
    );
    const slotKey = argon2Sync('argon2id', {
      message,
      nonce: parameters.subarray(10),
      parallelism: parameters.readUInt8(9),
      tagLength: 32,
      memory: parameters.readUInt32BE(1),
      passes: parameters.readUInt32BE(5),
    });
    expect(hex(slotKey)).toBe(expected.slotKey);
    const kindBytes = Buffer.concat([Buffer.from([kind.length]), Buffer.from(String(kind))]);
    const associated = Buffer.concat([
      Buffer.from('BJslot--'),
      format,
      Buffer.alloc(4),
      vaultId,
      id,
      kindBytes,
      parameters,
    ]);
    expect(hex(createHash('sha256').update(associated).update(wrapped).digest())).toBe(hex(check));
    expect(hex(opensslOpen(slotKey, wrapped, associated))).toBe(expected.vaultKey);
  });

  it('vault key to subkeys', () => {
    expect(hex(tables.header[0]?.['vault'] ?? Buffer.alloc(0))).toBe(expected.vaultId);
    for (const [label, subkey] of Object.entries(expected.subkeys)) {
      const derived = hkdfSync('sha256', bytes(expected.vaultKey), vaultId, Buffer.from(label), 32);
      expect(hex(new Uint8Array(derived))).toBe(subkey);
    }
  });

  it('records', () => {
    const found = tables.records.map(({ id, tag, box }) => {
      if (!id || !tag || !box) throw new Error('no record');
      expect(hex(box.subarray(-16))).toBe(hex(tag));
      const associated = Buffer.concat([Buffer.from('BJrecord'), format, vaultId, id]);
      const payload = unpad(opensslOpen(bytes(expected.subkeys.record), box, associated));
      return { id: hex(id), ...(JSON.parse(payload.toString('utf8')) as object) };
    });
    expect(found).toEqual(expected.records);
  });

  it('head and digest', () => {
    const associated = Buffer.concat([Buffer.from('BJhead--'), format, vaultId, Buffer.alloc(16)]);
    const box = tables.head[0]?.['box'] ?? Buffer.alloc(0);
    const head = unpad(opensslOpen(bytes(expected.subkeys.head), box, associated));
    expect(head).toHaveLength(88);
    const [sequence, records, savedAt] = [0, 8, 16].map((at) => Number(head.readBigUInt64BE(at)));
    expect({ sequence, records, savedAt: new Date(savedAt ?? 0).toISOString() }).toEqual(expected.head);
    const digest = tables.records
      .map(({ id, tag }) =>
        createHmac('sha256', bytes(expected.subkeys.digest))
          .update(id ?? '')
          .update(tag ?? '')
          .digest(),
      )
      .reduce<Uint8Array>((sum, mac) => sum.map((byte, index) => byte ^ (mac[index] ?? 0)), new Uint8Array(32));
    expect(hex(head.subarray(24, 56))).toBe(hex(digest));

    const measured = (part: Buffer) => Buffer.concat([Buffer.from([0, 0, 0, part.length]), part]);
    const [{ id, kind, parameters, wrapped, check } = {}] = tables.slots;
    if (!id || !kind || !parameters || !wrapped || !check) throw new Error('no slot');
    const kindBytes = Buffer.concat([Buffer.from([kind.length]), Buffer.from(String(kind))]);
    const slot = Buffer.concat([Buffer.from('BJslot--'), format, Buffer.alloc(4), vaultId, id, kindBytes, parameters]);
    const outside = createHash('sha256')
      .update(Buffer.concat([Buffer.from('BJoutsid'), format, Buffer.alloc(4), vaultId, Buffer.from([0, 0, 0, 1])]))
      .update(Buffer.concat([measured(slot), measured(wrapped), measured(check)]))
      .digest();
    expect(hex(head.subarray(56, 88))).toBe(hex(outside));
  });
});

describe('the description', () => {
  const page = readFileSync(new URL('../../../docs/vault-format.md', import.meta.url), 'utf8');

  it('holds the schema, the labels and the numbers of the constants', () => {
    const labels = Object.values(LABELS).map((label) => Buffer.from(label).toString());
    const ceilings = [
      `${LIMITS.slots} slots`,
      `${LIMITS.records.toLocaleString('en')} records`,
      'a box 16 MiB',
      '1 KiB',
    ];
    const applicationId = APPLICATION_ID.toString(16).replaceAll(/(..)(?=.)/g, '$1 ');
    const missing = [...Object.values(TABLES), ...labels, ...ceilings, applicationId].filter(
      (text) => !page.includes(text),
    );
    expect(missing).toEqual([]);
    expect(LIMITS.boxBytes).toBe(16 * 1024 * 1024);
    expect(LIMITS.parameterBytes).toBe(1024);
  });

  it('has the example of the kept journal', () => {
    const { passphrase, passphraseBytes, argon2id, vaultId, slotKey, vaultKey, subkeys, head } = expected;
    const values = [
      passphrase,
      passphraseBytes,
      argon2id.salt,
      vaultId,
      slotKey,
      vaultKey,
      ...Object.values(subkeys),
      head.savedAt,
    ];
    expect(values.filter((value) => !page.includes(value))).toEqual([]);
  });
});

// What the disk shows: no word, no key, no kind, no date, no length. Searched in the files themselves, while the journal is open and
// after. The order is that of the goal in docs/vault-format.md, "What the file shows".
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { deriveSubkeys } from '../../main/crypto/keys.ts';
import { kinds } from '../../main/journal/kinds.ts';
import { createVault } from '../../main/vault/create.ts';
import type { RecordId, StoredRecord } from '../../main/vault/records.ts';
import {
  freshId,
  CHEAP,
  closedAfterTest,
  edited,
  fastEffects,
  fastKdf,
  filesIn,
  newVault,
  note,
  temporaryFolder,
} from '../unit/vault/kit.ts';

const canary = () => Array.from(randomBytes(20), (byte) => String.fromCharCode(97 + (byte % 26))).join('');

/** Names of the files in `folder` in which one of `needles` stands, as bytes or as text in UTF-8 or UTF-16. */
function filesWith(folder: string, needles: readonly (string | Uint8Array)[]): string[] {
  const forms = needles.flatMap((needle) =>
    typeof needle === 'string'
      ? [Buffer.from(needle), Buffer.from(needle, 'utf16le'), Buffer.from(needle, 'utf16le').swap16()]
      : [Buffer.from(needle)],
  );
  return filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return forms.some((form) => bytes.includes(form));
  });
}

describe('words', () => {
  it('stand in no file: not in values, kinds or keys of values, nor the passphrase, open or closed', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const [passphrase, kind, key, small, large, gone] = Array.from({ length: 6 }, canary);
    const words = [passphrase, kind, key, small, large, gone].map(String);
    const vault = closedAfterTest(await createVault(file, String(passphrase), fastEffects(), CHEAP));
    const removed = note({ text: gone });
    vault.commit([
      { put: { ...note({ [String(key)]: small }), kind: String(kind) } },
      { put: note(String(large).repeat(500)) },
      { put: removed },
    ]);
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    expect(filesWith(folder, words)).toEqual([]);
    vault.commit([{ remove: removed.id }]);
    vault.checkpoint();
    expect(filesWith(folder, words)).toEqual([]);
    vault.close();
    expect(filesWith(folder, words)).toEqual([]);

    writeFileSync(join(folder, 'control-8'), `before ${small} after`);
    writeFileSync(join(folder, 'control-16'), Buffer.from(`before ${small} after`, 'utf16le'));
    expect(filesWith(folder, words)).toEqual(['control-16', 'control-8']);
  });
});

describe('keys', () => {
  it('stand in no file: neither the vault key, nor what it is wrapped under, nor a subkey', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const effects = fastEffects();
    const secrets: Uint8Array[] = [];
    const ids: Uint8Array[] = [];
    const random = (bytes: number) => {
      const drawn = effects.random(bytes);
      if (bytes === 32) secrets.push(drawn.slice());
      if (bytes === 16) ids.push(drawn.slice());
      return drawn;
    };
    const deriveKey: typeof fastKdf = async (...given) => {
      const key = await fastKdf(...given);
      secrets.push(key.slice());
      return key;
    };
    const vault = await createVault(file, 'a passphrase', { ...effects, random, deriveKey }, CHEAP);
    const [vaultKey, slotKey] = secrets;
    const [vaultId] = ids;
    if (!vaultKey || !slotKey || !vaultId) throw new Error('no keys were made');
    secrets.push(...Object.values(deriveSubkeys(vaultKey, vaultId)));
    expect(secrets).toHaveLength(5);
    vault.commit([{ put: note('a') }]);
    expect(filesWith(folder, secrets)).toEqual([]);
    vault.close();
    expect(filesWith(folder, secrets)).toEqual([]);
    expect(filesWith(folder, [vaultId])).toEqual(['journal']); // the control: what is public is found
  });
});

describe('lengths', () => {
  const KIB = 1024;
  const boxes = (file: string) =>
    edited(file, (db) => db.prepare<[], number>('SELECT octet_length(box) - 40 FROM records ORDER BY 1').pluck().all());

  it('are size classes', async () => {
    const { vault, file } = await newVault();
    const lengths = [0, 1, 300, 460, 480, 800, 1500, 2030, 3000, 5000, 40_000, 70_000, 200_000];
    vault.commit(lengths.map((length) => ({ put: note('x'.repeat(length)) })));
    vault.close();
    const small = [512, 512, 512, 512, 1024, 1024, 2048];
    expect(boxes(file)).toEqual([...small, 4 * KIB, 4 * KIB, 8 * KIB, 40 * KIB, 70 * KIB, 196 * KIB]);
  });

  /** Chance draws the ids, and their order decides how pages are filled: so that both have the same chance. */
  const drawn: RecordId[] = [];
  const idAt = (place: number): RecordId => (drawn[place] ??= freshId());

  /** All that somebody without the passphrase can read off: files, tables, rows, pages and the lengths of boxes. */
  const shown = async (records: readonly StoredRecord[]) => {
    const { vault, file, folder } = await newVault();
    records.forEach((record, place) => vault.commit([{ put: { ...record, id: idAt(place) } }]));
    vault.close();
    const tables = edited(file, (db) =>
      db.prepare('SELECT name, sum(ncell) AS cells, count(*) AS pages FROM dbstat GROUP BY name ORDER BY name').all(),
    );
    return { folder, seen: { files: filesIn(folder), bytes: readFileSync(file).length, boxes: boxes(file), tables } };
  };
  const filled = (kind: string, filling: string, lengths: readonly number[]): StoredRecord[] =>
    lengths.map((length) => ({ ...note({ text: filling.repeat(length) }), kind }));

  it('and nothing else tell two vaults apart that hold different things', async () => {
    const one = await shown(filled('session', 'a', [10, 600, 1200, 3000, 5000]));
    const other = await shown(filled('reflection', 'b', [400, 900, 1900, 4000, 7000]));
    expect(other.seen).toEqual(one.seen);
  });

  it('are all there is to see of a journal with every kind of record: one with notes alone looks the same', async () => {
    const everyKind = Object.keys(kinds);
    const every = await shown(everyKind.flatMap((kind) => filled(kind, 'a', [10, 600, 1200, 3000])));
    const alone = await shown(everyKind.flatMap(() => filled('note', 'b', [400, 900, 1900, 4000])));
    expect(alone.seen).toEqual(every.seen);
    // A name of few letters would stand somewhere by chance.
    expect(filesWith(every.folder, [...everyKind.filter((kind) => kind.length > 6), 'version'])).toEqual([]);
  });
});

describe('dates', () => {
  it('stand in no file: neither those inside, nor when it was last saved', async () => {
    const { vault, folder } = await newVault();
    vault.commit([{ put: note({ date: '2026-03-10', savedAt: '2026-03-10T19:00:00.000Z' }) }]);
    const savedAt = vault.lastSavedAt ?? '';
    const inBytes = [8, 6, 5].flatMap((bytes) => {
      const number = Buffer.alloc(8);
      number.writeBigUInt64BE(BigInt(bytes === 5 ? Math.floor(Date.parse(savedAt) / 1000) : Date.parse(savedAt)));
      const tail = number.subarray(8 - bytes);
      return [tail, Buffer.from(tail).reverse()];
    });
    const needles = ['2026-03-10', savedAt, savedAt.slice(0, 10), ...inBytes];
    expect(savedAt).not.toBe('');
    expect(filesWith(folder, needles)).toEqual([]);
    vault.close();
    expect(filesWith(folder, needles)).toEqual([]);
  });
});

describe('two copies', () => {
  it('show which records changed, and no more of them than one copy does', async () => {
    const { vault, file } = await newVault();
    const [kept, changed] = [note({ text: 'kept' }), note({ text: 'before' })];
    vault.commit([{ put: kept }, { put: changed }]);
    vault.checkpoint();
    const rows = (copy: Buffer) => {
      const db = new Database(Buffer.from(copy.map((byte, at) => (at === 18 || at === 19 ? 1 : byte))));
      const all = db.prepare<[], [Buffer, Buffer]>('SELECT id, box FROM records').raw().all();
      db.close();
      return new Map(all.map(([id, box]) => [id.toString('hex'), box.toString('hex')]));
    };
    const before = rows(readFileSync(file));
    vault.commit([{ put: { ...changed, value: { text: 'a later wording of it' } } }]);
    vault.checkpoint();
    const after = rows(readFileSync(file));
    vault.close();
    expect(after.get(kept.id)).toBe(before.get(kept.id));
    const [one, other] = [before.get(changed.id) ?? '', after.get(changed.id) ?? ''];
    expect(other).toHaveLength(one.length);
    // A fresh nonce: no two bytes in a row agree but by chance, so nothing says how much of it was changed.
    const agreeing = Array.from(
      { length: one.length / 2 },
      (_, at) => one.slice(2 * at, 2 * at + 2) === other.slice(2 * at, 2 * at + 2),
    );
    expect(agreeing.filter(Boolean).length).toBeLessThan(one.length / 2 / 16);
  });
});

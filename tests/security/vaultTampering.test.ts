// Somebody without the passphrase, with a copy of the file, an older copy, another vault of their own and SQL. Whatever
// they do to header, slots, records or head is found and named; it never shows another text and never an empty journal.
import { randomInt } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { type JournalError, Refusal } from '../../preload/contract/errors.ts';
import { openVault } from '../../main/vault/open.ts';
import type { RecordId, StoredRecord } from '../../main/vault/records.ts';
import { freshWords } from '../../main/vault/recoverySlot.ts';
import { rewrapPassphrase, setRecoveryWords } from '../../main/vault/waysIn.ts';
import { CHEAP, contentOf, edited, newVault, note, PASSPHRASE, type TestVault } from '../unit/vault/kit.ts';
import { refusalOf, rejectionOf } from '../unit/vault/refusal.ts';

const PAGE = 4096;
/** All of them take most of a minute: `npm run crash` asks for that, every other run takes other ones. */
const EVERY_BYTE = process.env['EVERY_BYTE'] === 'yes';
const STRIDE = 37;

/** A closed vault of three small records and a large one, and the file as it was one save earlier. */
async function target() {
  const made = await newVault();
  const records = [note('alpha'), note('beta'), note('gamma'), note('delta '.repeat(1000))];
  made.vault.commit(records.map((put) => ({ put })));
  made.vault.checkpoint();
  const older = `${made.file}-older`;
  copyFileSync(made.file, older);
  const changed = records.map((record, index) => (index === 0 ? { ...record, value: 'alpha, later' } : record));
  made.vault.commit([{ put: changed[0] ?? note('') }]);
  made.vault.close();
  return { ...made, records: changed, older };
}

type Target = Awaited<ReturnType<typeof target>>;
type Bit = { readonly at: number; readonly bit: number };

/** With recovery words and a slot for the device as well; only the passphrase is used to open it. */
async function withAllWaysIn(): Promise<Target> {
  const prey = await target();
  const vault = await prey.open();
  vault.verify();
  setRecoveryWords(vault, freshWords(prey.effects.random));
  vault.putSlot({ kind: 'device', parameters: Uint8Array.of(3), slotKey: prey.effects.random(32) });
  vault.close();
  return prey;
}

/** Opens, reads and verifies: what was refused, or everything that can be read. */
async function outcome({
  file,
  effects,
}: Pick<TestVault, 'file' | 'effects'>): Promise<JournalError | Map<RecordId, StoredRecord>> {
  try {
    const vault = await openVault(file, PASSPHRASE, effects);
    try {
      const content = contentOf(vault);
      vault.verify();
      return content;
    } finally {
      vault.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return error.error;
    throw error;
  }
}

const idOf = (db: Database.Database, place: number) =>
  db.prepare<[number], Buffer>('SELECT id FROM records ORDER BY id LIMIT 1 OFFSET ?').pluck().get(place) ??
  Buffer.alloc(0);

const withOlder = (older: string, sql: string) => (db: Database.Database) => {
  db.prepare('ATTACH ? AS older').run(older);
  db.exec(sql);
};

describe('rows changed from outside', () => {
  const damaged = (expected: number, found: number, unreadable: number) => ({
    code: 'vault-damaged',
    expected,
    found,
    unreadable,
  });

  const attacks: [name: string, attack: (db: Database.Database, target: Target) => unknown, expected: object][] = [
    ['a record removed', (db) => db.prepare('DELETE FROM records WHERE id = ?').run(idOf(db, 1)), damaged(4, 3, 0)],
    ['all records removed', (db) => db.exec('DELETE FROM records'), damaged(4, 0, 0)],
    ['the head removed', (db) => db.exec('DELETE FROM head'), damaged(0, 0, 0)],
    ['everything removed', (db) => db.exec('DELETE FROM records; DELETE FROM head'), damaged(0, 0, 0)],
    [
      'a record put under another id',
      (db) => db.prepare('UPDATE records SET id = randomblob(16) WHERE id = ?').run(idOf(db, 2)),
      damaged(4, 4, 1),
    ],
    [
      'a record doubled under another id',
      (db) =>
        db.prepare('INSERT INTO records SELECT randomblob(16), tag, box FROM records WHERE id = ?').run(idOf(db, 0)),
      damaged(4, 5, 1),
    ],
    [
      'a record of garbage added',
      (db) => db.exec('INSERT INTO records VALUES (randomblob(16), randomblob(16), randomblob(552))'),
      damaged(4, 5, 1),
    ],
    [
      'two records swapped',
      (db) => {
        const select = db.prepare<[Buffer], { tag: Buffer; box: Buffer }>('SELECT tag, box FROM records WHERE id = ?');
        const ids = [idOf(db, 0), idOf(db, 1)] as const;
        const [one, two] = ids.map((id) => select.get(id));
        const update = db.prepare('UPDATE records SET tag = ?, box = ? WHERE id = ?');
        update.run(two?.tag, two?.box, ids[0]);
        update.run(one?.tag, one?.box, ids[1]);
      },
      damaged(4, 4, 2),
    ],
    [
      'a box put back to the one before, under the new tag',
      (db, { older }) =>
        withOlder(older, 'UPDATE records SET box = (SELECT box FROM older.records AS o WHERE o.id = records.id)')(db),
      damaged(4, 4, 1),
    ],
    [
      'a record put back to the one before',
      (db, { older }) => withOlder(older, 'REPLACE INTO records SELECT * FROM older.records')(db),
      damaged(4, 4, 0),
    ],
    [
      'the head put back to the one before',
      (db, { older }) => withOlder(older, 'REPLACE INTO head SELECT * FROM older.head')(db),
      damaged(4, 4, 0),
    ],
    [
      'a slot added',
      (db) => db.exec("INSERT INTO slots VALUES (randomblob(16), 'later', x'00', randomblob(72), randomblob(32))"),
      { code: 'slots-changed' },
    ],
    ['the slot removed', (db) => db.exec('DELETE FROM slots'), { code: 'slot-damaged' }],
    [
      'a second way in by passphrase',
      (db) => db.exec('INSERT INTO slots SELECT randomblob(16), kind, parameters, wrapped, "check" FROM slots'),
      { code: 'unsupported-parameters' },
    ],
    ['the header removed', (db) => db.exec('DELETE FROM header'), damaged(0, 0, 0)],
    ['the vault id changed', (db) => db.exec('UPDATE header SET vault = randomblob(16)'), { code: 'slot-damaged' }],
    ['a critical feature set', (db) => db.exec('UPDATE header SET critical = 1'), { code: 'newer-format' }],
  ];

  it.each(attacks)('%s', async (_, attack, expected) => {
    const prey = await target();
    edited(prey.file, (db) => attack(db, prey));
    expect(await outcome(prey)).toEqual(expected);
  });

  it('an older copy of the whole file opens, and says when it was last saved', async () => {
    const prey = await target();
    copyFileSync(prey.older, prey.file);
    const vault = await prey.open();
    vault.verify();
    expect(vault).toMatchObject({ sequence: 1, lastSavedAt: '2026-01-05T18:30:01.000Z' });
  });

  it('head and rows of an older copy put together are that copy, and its date says so', async () => {
    const prey = await target();
    const { older } = prey;
    edited(
      prey.file,
      withOlder(older, 'REPLACE INTO records SELECT * FROM older.records; REPLACE INTO head SELECT * FROM older.head'),
    );
    const vault = await prey.open();
    vault.verify();
    expect(vault.lastSavedAt).toBe('2026-01-05T18:30:01.000Z');
  });

  it('the slot of the passphrase before put back alone: that passphrase opens, reads, and the change is named', async () => {
    const prey = await target();
    const changing = await prey.open();
    changing.verify();
    await rewrapPassphrase(changing, 'ten chairs and an open window', prey.effects, CHEAP);
    changing.close();
    expect(await rejectionOf(prey.open())).toEqual({ code: 'wrong-passphrase' });
    edited(prey.file, withOlder(prey.older, 'DELETE FROM slots; INSERT INTO slots SELECT * FROM older.slots'));
    const before = readFileSync(prey.file);
    const vault = await prey.open();
    expect(contentOf(vault).size).toBe(4);
    expect(refusalOf(() => vault.verify())).toEqual({ code: 'slots-changed' });
    expect(refusalOf(() => vault.commit([{ put: note('new') }]))).toEqual({ code: 'slots-changed' });
    vault.close();
    expect(readFileSync(prey.file).equals(before)).toBe(true);
    expect(await rejectionOf(prey.open('ten chairs and an open window'))).toEqual({ code: 'wrong-passphrase' });
  });

  it('two vaults mixed: rows, slot or both of another one, of the same passphrase', async () => {
    const [prey, other] = [await target(), await target()];
    const mixed = async (sql: string) => {
      const whole = readFileSync(prey.file);
      edited(prey.file, withOlder(other.file, sql));
      const result = await outcome(prey);
      writeFileSync(prey.file, whole);
      return result;
    };
    const slots = 'DELETE FROM slots; INSERT INTO slots SELECT * FROM older.slots;';
    const header = 'DELETE FROM header; INSERT INTO header SELECT * FROM older.header;';
    expect(await mixed('INSERT INTO records SELECT * FROM older.records')).toEqual(damaged(4, 8, 4));
    expect(await mixed(slots)).toEqual({ code: 'slot-damaged' });
    expect(await mixed(header)).toEqual({ code: 'slot-damaged' });
    expect(await mixed(header + slots)).toEqual(damaged(0, 0, 0));
    expect(await mixed('DELETE FROM head; INSERT INTO head SELECT * FROM older.head')).toEqual(damaged(0, 0, 0));
    expect(await outcome(prey)).toBeInstanceOf(Map);
  });
});

describe('a damaged journal', () => {
  it('shows what opens, names the box that does not, and is not written to', async () => {
    const prey = await target();
    const broken = edited(prey.file, (db) => {
      const id = idOf(db, 0);
      const box =
        db.prepare<[Buffer], Buffer>('SELECT box FROM records WHERE id = ?').pluck().get(id) ?? Buffer.alloc(0);
      box[0] = (box[0] ?? 0) ^ 1;
      db.prepare('UPDATE records SET box = ? WHERE id = ?').run(box, id);
      return id.toString('hex');
    });
    const vault = await prey.open();
    vault.verify(); // the tag is still the right one: only reading the box can tell
    expect(vault.unreadable.size).toBe(0);
    const readable = prey.records.filter(({ id }) => id !== broken);
    expect([...contentOf(vault).values()].map(({ id }) => id).sort()).toEqual(readable.map(({ id }) => id).sort());
    expect([...vault.unreadable]).toEqual([broken]);
    const damage = { code: 'vault-damaged', expected: 4, found: 4, unreadable: 1 };
    expect(refusalOf(() => vault.read(broken))).toEqual(damage);
    expect(refusalOf(() => vault.commit([{ put: note('new') }]))).toEqual(damage);
    expect(refusalOf(() => vault.verify())).toEqual(damage);
    expect(vault.recordCount).toBe(4);
  });

  it('with changed slots is read and not written to', async () => {
    const prey = await target();
    edited(prey.file, (db) => db.exec("INSERT INTO slots VALUES (randomblob(16), 'later', x'', x'', x'')"));
    const vault = await prey.open();
    expect(contentOf(vault).size).toBe(4);
    expect(refusalOf(() => vault.verify())).toEqual({ code: 'slots-changed' });
    expect(refusalOf(() => vault.commit([]))).toEqual({ code: 'slots-changed' });
  });
});

describe('pages changed from outside', () => {
  /** First cell pointers of the records page: the order of the rows. */
  const swapPointers = (bytes: Buffer, copy: boolean) => {
    const at = PAGE * 3 + 8;
    const [first, second] = [bytes.readUInt16BE(at), bytes.readUInt16BE(at + 2)];
    bytes.writeUInt16BE(second, at);
    if (!copy) bytes.writeUInt16BE(first, at + 2);
  };

  it.each([
    ['rows sorted anew', false],
    ['a row doubled and another one gone', true],
  ])('%s', async (_, copy) => {
    const prey = await target();
    const bytes = readFileSync(prey.file);
    expect(bytes[PAGE * 3]).toBe(10); // a leaf of an index tree: the records' only page
    swapPointers(bytes, copy);
    writeFileSync(prey.file, bytes);
    expect(await outcome(prey)).toMatchObject({ code: 'vault-damaged' });
  });

  it('every bit of header, slots and head: refused by name, or free space', { timeout: 300_000 }, async () => {
    const prey = await withAllWaysIn();
    const whole = readFileSync(prey.file);
    const content = await outcome(prey);
    const pages = edited(prey.file, (db) =>
      db.prepare<[], number>("SELECT rootpage FROM sqlite_schema WHERE name <> 'records'").pluck().all(),
    );
    expect(pages).toHaveLength(3);
    const inValues: unknown[] = [];
    const outside: unknown[] = [];
    for (const page of pages) {
      const { bookkeeping, values } = leafOf(whole, (page - 1) * PAGE);
      for (const bit of range(0, 8)) {
        for (const at of values) inValues.push(await outcomeOfFlip(prey, whole, { at, bit }, content));
        for (const at of bookkeeping) outside.push(await outcomeOfFlip(prey, whole, { at, bit }, content));
      }
    }
    const named = ['vault-damaged', 'slot-damaged', 'slots-changed', 'unsupported-parameters', 'newer-format'];
    expect(inValues.length).toBeGreaterThan(8 * 700);
    expect(named).toEqual(expect.arrayContaining([...new Set(inValues)]));
    expect([...named, 'same']).toEqual(expect.arrayContaining([...new Set(outside)]));
  });

  it('bytes anywhere in the file: refused, or exactly the same records', { timeout: 300_000 }, async () => {
    const prey = await target();
    const whole = readFileSync(prey.file);
    const content = await outcome(prey);
    const from = EVERY_BYTE ? 0 : randomInt(STRIDE);
    const seen = new Map<string, number>();
    for (let at = 0; at < whole.length; at += EVERY_BYTE || at < 100 ? 1 : at === 100 ? from + 1 : STRIDE) {
      seen.set(await outcomeOfFlip(prey, whole, { at, bit: at % 8 }, content), at);
    }
    const allowed = [
      'same',
      'vault-damaged',
      'slot-damaged',
      'not-a-journal',
      'newer-format',
      'unsupported-parameters',
    ];
    // Never another text, never an empty journal, never a wrong passphrase. With the last byte that did it.
    expect([...seen].filter(([code]) => !allowed.includes(code))).toEqual([]);
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['same', 'vault-damaged', 'slot-damaged', 'not-a-journal']),
    );
  });

  it('a file cut off anywhere: refused, and left as it is', async () => {
    const prey = await target();
    const whole = readFileSync(prey.file);
    for (let length = 0; length < whole.length; length += length < 600 ? 37 : 911) {
      writeFileSync(prey.file, whole.subarray(0, length));
      const { code } = await rejectionOf(prey.open());
      expect({ length, code }).toEqual({ length, code: length < 100 ? 'not-a-journal' : 'vault-damaged' });
      expect(readFileSync(prey.file).equals(whole.subarray(0, length))).toBe(true);
    }
  });
});

/**
 * Of a page without children: SQLite's own bytes (the page's header, pointers to cells, lengths of cells, types of columns),
 * and the values. The type of the only row's number, which nobody reads, may change without harm.
 */
function leafOf(file: Buffer, start: number): { bookkeeping: number[]; values: number[] } {
  const pointersAt = start + 8;
  const cells = range(0, file.readUInt16BE(start + 3)).map((cell) => start + file.readUInt16BE(pointersAt + 2 * cell));
  const bookkeeping = range(start, pointersAt + 2 * cells.length);
  const values: number[] = [];
  for (const at of cells) {
    const first = file.readUInt8(at);
    const long = first > 0x7f; // a length of two bytes
    const length = long ? ((first & 0x7f) << 7) | file.readUInt8(at + 1) : first;
    const payloadAt = at + (long ? 2 : 1);
    const valuesAt = payloadAt + file.readUInt8(payloadAt); // the record's header begins with its own length
    bookkeeping.push(...range(at, valuesAt));
    values.push(...range(valuesAt, payloadAt + length));
  }
  return { bookkeeping, values };
}

/** With one bit turned over: the code it is refused with, or whether the same records are shown. */
async function outcomeOfFlip(prey: Target, whole: Buffer, { at, bit }: Bit, content: unknown): Promise<string> {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(prey.file, bytes);
  const result = await outcome(prey);
  if (!(result instanceof Map)) return result.code;
  return isDeepStrictEqual(result, content) ? 'same' : 'another text';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

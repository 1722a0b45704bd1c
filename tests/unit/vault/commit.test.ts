import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentOf, edited, filesIn, freshId, newVault, note } from './kit.ts';
import { refusalOf } from './refusal.ts';

describe('a commit', () => {
  it('puts, replaces and removes in one step, counts, and says when', async () => {
    const { vault, open } = await newVault();
    const [one, two] = [note({ text: 'first' }), note('x'.repeat(9000))];
    expect(vault.commit([{ put: one }, { put: two }])).toEqual({ sequence: 1, savedAt: '2026-01-05T18:30:01.000Z' });
    const changed = note({ text: 'first, said better' }, one.id);
    expect(vault.commit([{ put: changed }, { remove: two.id }]).sequence).toBe(2);
    expect(vault).toMatchObject({ sequence: 2, recordCount: 1, lastSavedAt: '2026-01-05T18:30:02.000Z' });
    vault.verify();
    vault.close();

    const again = await open();
    expect(again).toMatchObject({ sequence: 2, recordCount: 1, lastSavedAt: '2026-01-05T18:30:02.000Z' });
    again.verify();
    expect([...contentOf(again).values()]).toEqual([changed]);
    expect(again.read(one.id)).toEqual(changed);
    expect(again.read(two.id)).toBeUndefined();
  });

  it('takes the changes in their order when they meet on one record', async () => {
    const { vault } = await newVault();
    const id = freshId();
    vault.commit([{ put: note('a', id) }, { remove: id }, { put: note('b', id) }, { put: note('c', id) }]);
    expect(vault.recordCount).toBe(1);
    expect(vault.read(id)?.value).toBe('c');
    vault.verify();
  });

  it('may be empty, and may remove what is not there', async () => {
    const { vault } = await newVault();
    expect(vault.commit([]).sequence).toBe(1);
    expect(vault.commit([{ remove: freshId() }]).sequence).toBe(2);
    expect(vault.recordCount).toBe(0);
    vault.verify();
  });

  it.each([
    ['an id that is too short', { put: note(1, 'ab') }, 'id', 'record_id'],
    ['an id in capitals', { put: note(1, 'AB'.repeat(16)) }, 'id', 'record_id'],
    ['an id to remove that is none', { remove: '' }, 'id', 'record_id'],
    ['no kind', { put: { ...note(1), kind: '' } }, 'kind', 'non_empty'],
    ['half a version', { put: { ...note(1), version: 0.5 } }, 'version', 'integer'],
    ['no value', { put: note(undefined) }, 'value', 'json'],
    ['a value above the largest box', { put: note('x'.repeat(16 * 1024 * 1024)) }, 'value', 'max_bytes'],
  ])('is refused whole with %s', async (_, change, path, rule) => {
    const { vault } = await newVault();
    const refused = refusalOf(() => vault.commit([{ put: note('good') }, change]));
    expect(refused).toEqual({ code: 'invalid-input', fields: [{ path, rule }] });
    expect(vault).toMatchObject({ sequence: 0, recordCount: 0 });
    expect(contentOf(vault).size).toBe(0);
    vault.verify();
  });

  it('changes nothing when a value cannot be written as JSON, and the next one goes through', async () => {
    const { vault } = await newVault();
    const circle: { self?: object } = {};
    circle.self = circle;
    expect(() => vault.commit([{ put: note('good') }, { put: note(circle) }])).toThrow(TypeError);
    expect(vault.sequence).toBe(0);
    expect(vault.commit([{ put: note('good') }]).sequence).toBe(1);
    vault.verify();
  });

  it('keeps a kind nobody knows, byte for byte, through the commits of others', async () => {
    const { vault, file, open } = await newVault();
    const stranger = { id: freshId(), kind: 'from-2031', version: 77, value: { deep: [null, { é: 1e-7 }] } };
    vault.commit([{ put: stranger }]);
    vault.close();
    const box = () =>
      edited(file, (db) =>
        db
          .prepare<[Buffer], Buffer>('SELECT box FROM records WHERE id = ?')
          .pluck()
          .get(Buffer.from(stranger.id, 'hex')),
      );
    const before = box();
    const again = await open();
    again.commit([{ put: note('mine') }]);
    expect(again.read(stranger.id)).toEqual(stranger);
    again.close();
    expect(before).toBeInstanceOf(Buffer);
    expect(box()).toEqual(before);
  });

  it('writes a new box for an unchanged record: two copies of a file never share a nonce for different texts', async () => {
    const { vault, file } = await newVault();
    const same = note('same');
    vault.commit([{ put: same }]);
    vault.checkpoint();
    const before = readFileSync(file);
    vault.commit([{ put: same }]);
    vault.checkpoint();
    expect(readFileSync(file).equals(before)).toBe(false);
  });
});

describe('reading', () => {
  it('gives boxes up to 2 KiB to the first screen and the rest later, each once', async () => {
    const { vault } = await newVault();
    const sizes = [0, 400, 1500, 1990, 2100, 5000, 100_000, 1_000_000];
    const records = sizes.map((size) => note({ text: 'a'.repeat(size) }));
    vault.commit(records.map((put) => ({ put })));
    const lengths = (found: Iterable<{ value: unknown }>) =>
      [...found].map(({ value }) => (value as { text: string }).text.length).sort((a, b) => a - b);
    expect(lengths(vault.readSmall())).toEqual([0, 400, 1500, 1990]);
    expect(lengths(vault.readLarge())).toEqual([2100, 5000, 100_000, 1_000_000]);
    for (const record of records) expect(vault.read(record.id)).toEqual(record);
  });

  it('crosses pages of the table without losing or doubling a record', async () => {
    const { vault } = await newVault();
    const records = Array.from({ length: 600 }, (_, index) => note({ index, text: index % 3 ? '' : 'b'.repeat(3000) }));
    vault.commit(records.map((put) => ({ put })));
    const small = [...vault.readSmall()];
    const large = [...vault.readLarge()];
    expect([small.length, large.length]).toEqual([400, 200]);
    expect(new Set([...small, ...large].map(({ id }) => id))).toEqual(new Set(records.map(({ id }) => id)));
  });

  it('allows saves between two large records, and a reader that stops half way', async () => {
    const { vault } = await newVault();
    vault.commit(Array.from({ length: 20 }, () => ({ put: note('c'.repeat(5000)) })));
    let seen = 0;
    for (const record of vault.readLarge()) {
      vault.commit([{ put: { ...record, value: 'd'.repeat(6000) } }]);
      seen++;
    }
    expect(seen).toBe(20);
    for (const record of vault.readLarge()) {
      expect(record.value).toBe('d'.repeat(6000));
      break;
    }
    vault.checkpoint();
    vault.verify();
  });

  it('refuses an id that is none and answers undefined for one that is not there', async () => {
    const { vault } = await newVault();
    expect(vault.read(freshId())).toBeUndefined();
    expect(refusalOf(() => vault.read('x'))).toMatchObject({ code: 'invalid-input' });
  });
});

describe('at rest', () => {
  it('the journal is one file, after many saves and after none', async () => {
    const { vault, folder, open } = await newVault();
    for (let index = 0; index < 50; index++) vault.commit([{ put: note({ index, text: 'e'.repeat(20_000) }) }]);
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    expect(vault.close()).toEqual({ oneFile: true });
    expect(filesIn(folder)).toEqual(['journal']);
    const again = await open();
    again.verify();
    expect(again.close()).toEqual({ oneFile: true });
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('a checkpoint empties the log and everything is in the journal', async () => {
    const { vault, folder } = await newVault();
    vault.commit([{ put: note('f') }]);
    vault.checkpoint();
    expect(readFileSync(`${folder}/journal-wal`)).toHaveLength(0);
  });

  it('a closed vault says locked to everything and may be closed again', async () => {
    const { vault } = await newVault();
    const { id } = note('g');
    vault.close();
    expect(vault.close()).toEqual({ oneFile: true });
    const locked = { code: 'locked' };
    expect(refusalOf(() => vault.commit([{ put: note('h') }]))).toEqual(locked);
    expect(refusalOf(() => vault.read(id))).toEqual(locked);
    expect(refusalOf(() => [...vault.readSmall()])).toEqual(locked);
    expect(refusalOf(() => vault.verify())).toEqual(locked);
    expect(refusalOf(() => vault.checkpoint())).toEqual(locked);
    expect(refusalOf(() => vault.quickCheck())).toEqual(locked);
  });
});

// The example journal is whole in both languages, and nothing of it gets out of memory.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { english } from '../../../main/example/english.ts';
import { exampleRecords } from '../../../main/example/exampleRecords.ts';
import { german } from '../../../main/example/german.ts';
import { IN_EXAMPLE } from '../../../main/example/inExample.ts';
import { decodeAlone } from '../../../main/journal/kinds.ts';
import { vaultNames } from '../../contract/vaultCalls.ts';
import { freshId, NEW_GROUP } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { newJournal, TODAY, until, VaultInHand } from '../vault-process/vaultInHand.ts';

const takesPlace = (input: object): boolean => 'entries' in input && 'placeId' in (input.entries as object);

describe.each([
  ['English', english],
  ['German', german],
] as const)('the example in %s', (_language, words) => {
  const records = exampleRecords(words, { today: '2026-03-10', freshId });
  const known = records.map(decodeAlone);
  const sessions = known.flatMap((one) => (one.kind === 'session' ? [one.value] : []));

  test('is of records that this program writes, each read back as it is', () => {
    expect(known.filter(({ kind }) => kind === 'malformed' || kind === 'newer')).toEqual([]);
  });

  test('has groups of several kinds and two years of sessions, none of them in the future', () => {
    const groups = known.flatMap((one) => (one.kind === 'group' ? [one.value] : []));
    expect(new Set(groups.map(({ kind, iAm }) => `${kind}, ${iAm}`)).size).toBeGreaterThanOrEqual(4);
    const days = sessions.map(({ date }) => date).sort();
    expect(days[0]).toBe('2024-03-10');
    expect(days.at(-1) ?? '').toMatch(/^2026-0[23]/);
    expect(days.filter((day) => day > '2026-03-10')).toEqual([]);
    expect(sessions.length).toBeGreaterThan(60);
  });

  test('shows what a journal can hold: cancelled, without me, not noted, without a length, private, presented', () => {
    expect(sessions.some(({ held }) => !held)).toBe(true);
    expect(sessions.some(({ iWasThere }) => !iWasThere)).toBe(true);
    expect(sessions.some(({ minutes }) => minutes === null)).toBe(true);
    expect(sessions.some(({ notes }) => notes.private !== null)).toBe(true);
    expect(sessions.flatMap(({ cases }) => cases).some(({ presenterId }) => presenterId !== null)).toBe(true);
    const marks = new Set(sessions.flatMap(({ attendance }) => attendance.map(({ mark }) => mark)));
    expect(marks).toEqual(new Set(['here', 'late', 'left-early', 'away']));
  });

  test('has every invented name once', () => {
    const names = [...words.members, ...words.colleagues];
    expect(new Set(names).size).toBe(names.length);
  });
});

async function opened(vault = new VaultInHand(join(temporaryFolder(), 'journal')).begin()) {
  await vault.page.call('vault.example', { language: 'en' });
  await until(() => vault.page.heard('searchable'));
  return vault;
}

describe('the example, open', () => {
  test('tells the shell of no save: what it says of the journal on the disk stays true', async () => {
    const vault = await opened();
    await vault.page.call('group.create', NEW_GROUP);
    expect(vault.told.map(({ kind }) => kind)).not.toContain('saved');
  });

  test('says that it is one, and can be read, searched and written in like a journal', async () => {
    const { page } = await opened();
    expect(await page.call('vault.status', {})).toMatchObject({ journal: 'open', example: true });
    const [first] = await page.call('group.list', {});
    expect((await page.call('search.find', { text: 'umbrella', private: false })).results).not.toEqual([]);
    const group = await page.call('group.read', { id: first?.id ?? '' });
    await page.call('group.save', { ...group, name: 'Renamed' });
    expect((await page.call('group.read', { id: group.id })).name).toBe('Renamed');
  });

  test('leaves nothing on the disk, while it is open and afterwards, and is gone with the lock', async () => {
    const vault = await opened();
    const folder = dirname(vault.file);
    const [group] = await vault.page.call('group.list', {});
    const guess = await vault.page.call('session.guess', { groupId: group?.id ?? '', today: TODAY });
    await vault.page.call('session.save', guess);
    for (const delay of vault.timers) vault.runOut(delay);
    expect(readdirSync(folder)).toEqual([]);
    await vault.lock();
    expect(vault.told.at(-1)).toEqual({ kind: 'locked' });
    expect(readdirSync(folder)).toEqual([]);
    const next = vault.next();
    expect(await next.page.call('vault.status', {})).toMatchObject({ journal: 'absent', example: false });
  });

  test('does not touch the journal that lies there, nor see anything of it', async () => {
    const own = await newJournal();
    await own.lock();
    const before = readFileSync(own.file);
    const { mtimeMs } = statSync(own.file);
    const example = await opened(own.next());
    expect((await example.page.call('group.list', {})).length).toBe(5);
    expect((await example.page.call('backup.list', {})).kept).toEqual([]);
    await example.lock();
    expect(readFileSync(own.file).equals(before)).toBe(true);
    expect(statSync(own.file).mtimeMs).toBe(mtimeMs);
    const again = own.next();
    await again.unlock();
    expect(await again.page.call('group.list', {})).toEqual([]);
  });

  test('refuses every deed that would write', async () => {
    const vault = await opened();
    expect(await vault.page.refusal('backup.make', {})).toEqual({ code: 'example' });
    expect(await vault.page.refusal('recovery.make', { passphrase: 'four quiet lanterns' })).toEqual({
      code: 'example',
    });
    expect(existsSync(join(dirname(vault.file), 'backups'))).toBe(false);
  });

  test('every operation that takes a place to write to is among them', async () => {
    const { operations } = await import('../../../preload/contract/operations.ts');
    const reading = [
      'restore.choose',
      'table.read',
      'receipt.look-up',
      'passage.open',
      'rescue.export',
      'rescue.rebuild',
    ];
    const writing = vaultNames
      .filter((name) => operations[name].when !== 'locked' && takesPlace(operations[name].input))
      .filter((name) => !reading.includes(name));
    expect(writing.filter((name) => IN_EXAMPLE[name] !== 'refused')).toEqual([]);
    expect(writing.length).toBeGreaterThan(3);
  });
});

// Backups as the page asks for them, over a real vault file: beside the saves, given up cleanly, and found out when damaged.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProcessEffects } from '../../../main/vault-process/effects.ts';
import type { Backups } from '../../../preload/contract/schemas/backup.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../../security/smallDisk.ts';
import { NEW_GROUP } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { newJournal, until, type VaultInHand } from './vaultInHand.ts';

const FIRST_LOOK_MS = 60_000;
const LOOK_AGAIN_MS = 30 * 60_000;
const DAY_MS = 86_400_000;

const folderOf = ({ file }: VaultInHand): string => join(dirname(file), 'backups');
const filesOf = (vault: VaultInHand): string[] => (existsSync(folderOf(vault)) ? readdirSync(folderOf(vault)) : []);

/** Time that only the test moves, and a thread that is given back only when the test says so. */
function inHand() {
  let now = Date.parse('2026-03-08T20:00:00.000Z');
  let breathe: ProcessEffects['breathe'] = () => new Promise((resolve) => setImmediate(resolve));
  const breaths: (() => void)[] = [];
  const effects: Partial<ProcessEffects> = {
    now: () => new Date(now).toISOString(),
    // Every slice is used up at once: the thread is given back between any two entries.
    clock: () => (now += 1) * 1_000,
    breathe: () => breathe(),
  };
  return {
    effects,
    pass: (milliseconds: number) => void (now += milliseconds),
    hold: () => void (breathe = () => new Promise((resolve) => breaths.push(resolve))),
    isHeld: () => breaths.length > 0,
    next: () => breaths.shift()?.(),
    letGo: () => {
      breathe = () => new Promise((resolve) => setImmediate(resolve));
      for (const resolve of breaths.splice(0)) resolve();
    },
  };
}

async function written(groups = 3) {
  const hand = inHand();
  const vault = await newJournal(hand.effects);
  for (let group = 0; group < groups; group++) await vault.page.call('group.create', NEW_GROUP);
  return { ...hand, vault, page: vault.page };
}

async function atRest({ page }: VaultInHand): Promise<Backups> {
  for (;;) {
    const backups = await page.call('backup.list', {});
    if (backups.work === null) return backups;
  }
}

async function made(vault: VaultInHand): Promise<Backups> {
  await vault.page.call('backup.make', {});
  return atRest(vault);
}

describe('on demand', () => {
  test('there is none at first; then there is one, read from end to end, with what it holds', async () => {
    const { vault, page } = await written();
    const none = { kept: [], lastGoodAt: null, changedSince: true, work: null, trouble: null };
    expect(await page.call('backup.list', {})).toMatchObject({ ...none, today: { groups: 3, sessions: 0, texts: 0 } });
    expect(existsSync(folderOf(vault))).toBe(false);
    const { kept, lastGoodAt } = await made(vault);
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ at: lastGoodAt, check: { outcome: 'good', passphrase: 'today' } });
    expect(kept[0]?.check).toMatchObject({ holds: { groups: 3, sessions: 0, texts: 0 } });
    expect(page.heard('backups')).toBe(true);
  });

  test('answers at once, and saves go on while it is read; what is saved then is not in it', async () => {
    const { vault, page, hold, isHeld, next, letGo } = await written();
    hold();
    await page.call('backup.make', {});
    next();
    await until(isHeld);
    const { work } = await page.call('backup.list', {});
    expect(work).toMatchObject({ what: 'making', progress: { of: 3 } });
    expect(filesOf(vault)).toEqual([expect.stringMatching(/\.unfinished$/)]);
    const { revision } = await page.call('group.create', NEW_GROUP);
    expect(revision).toBe(1);
    letGo();
    const { kept, today } = await atRest(vault);
    expect(kept[0]?.check).toMatchObject({ outcome: 'good', holds: { groups: 3 } });
    expect(today.groups).toBe(4);
    await vault.lock();
    const later = vault.next();
    await later.unlock();
    expect(await later.page.call('group.list', {})).toHaveLength(4);
  });

  test.each(['lock', 'cancel'] as const)('%s gives it up and leaves nothing of it', async (how) => {
    const { vault, page, hold, isHeld, next, letGo } = await written();
    await made(vault);
    hold();
    await page.call('backup.make', {});
    next();
    await until(isHeld);
    expect(filesOf(vault)).toHaveLength(2);
    if (how === 'lock') vault.tell({ kind: 'lock' });
    else await page.call('backup.cancel', {});
    letGo();
    await (how === 'lock' ? until(() => vault.exits.length > 0) : atRest(vault));
    expect(filesOf(vault)).toHaveLength(1);
    expect(vault.told.filter(({ kind }) => kind === 'lock-failed')).toEqual([]);
  });

  test('where it cannot be written, it says so and the journal goes on', async () => {
    const { vault, page } = await written();
    writeFileSync(folderOf(vault), 'in the way');
    await page.call('backup.make', {});
    await until(() => page.events.filter(({ event }) => event === 'backups').length >= 2);
    // A file where the folder should be cannot be listed either.
    expect(await page.refusal('backup.list', {})).toEqual({ code: 'storage-failed' });
    expect(readFileSync(folderOf(vault), 'utf8')).toBe('in the way');
    expect((await page.call('group.create', NEW_GROUP)).revision).toBe(1);
  });

  test('clears away what an interrupted one left, and keeps what is not its own', async () => {
    const { vault, pass } = await written();
    const first = await made(vault);
    const [name = ''] = filesOf(vault);
    writeFileSync(join(folderOf(vault), `${name}.0011223344556677.unfinished`), '');
    writeFileSync(join(folderOf(vault), 'readme.txt'), '');
    pass(DAY_MS);
    const { kept } = await made(vault);
    expect(kept).toHaveLength(2);
    expect(kept[1]?.at).toBe(first.lastGoodAt);
    expect(filesOf(vault).toSorted()).toEqual([name, expect.stringMatching(/\.backup$/), 'readme.txt']);
  });
});

describe('checking one', () => {
  test('that was cut off names it, does not count it as the last good one, and leaves the file alone', async () => {
    const { vault, page, pass } = await written();
    const older = await made(vault);
    pass(DAY_MS);
    const newer = (await made(vault)).lastGoodAt ?? '';
    const file = join(folderOf(vault), filesOf(vault).toSorted().at(-1) ?? '');
    truncateSync(file, readFileSync(file).length - 4096);
    await page.call('backup.check', { place: 'beside', at: newer });
    const { kept, lastGoodAt } = await atRest(vault);
    expect(kept[0]).toMatchObject({ at: newer, check: { outcome: 'damaged' } });
    expect(lastGoodAt).toBe(older.lastGoodAt);
    expect(existsSync(file)).toBe(true);
  });

  test('that is another journal\u2019s under a name of ours says that', async () => {
    const [{ vault, page }, other] = [await written(), await written()];
    const at = (await made(vault)).lastGoodAt ?? '';
    await made(other.vault);
    const [ours = '', theirs = ''] = [filesOf(vault)[0], filesOf(other.vault)[0]];
    writeFileSync(join(folderOf(vault), ours), readFileSync(join(folderOf(other.vault), theirs)));
    await page.call('backup.check', { place: 'beside', at });
    expect((await atRest(vault)).kept[0]?.check).toMatchObject({ outcome: 'other-journal' });
  });

  test('that is not there is refused', async () => {
    const { page } = await written();
    expect(await page.refusal('backup.check', { place: 'beside', at: '2026-03-01T00:00:00.000Z' })).toEqual({
      code: 'not-found',
    });
  });
});

describe('by itself', () => {
  /** The same journal, unlocked again. */
  async function nextDay(vault: VaultInHand, hand: Pick<ReturnType<typeof inHand>, 'effects' | 'pass'>) {
    await vault.lock();
    hand.pass(DAY_MS);
    const next = vault.next(hand.effects);
    await next.unlock();
    await until(() => next.timers.includes(FIRST_LOOK_MS));
    next.runOut(FIRST_LOOK_MS);
    return next;
  }

  test('one is made after a day with changes, none after a day without', async () => {
    const { vault, ...hand } = await written();
    const second = await nextDay(vault, hand);
    expect((await atRest(second)).kept).toHaveLength(1);
    const third = await nextDay(second, hand);
    expect((await atRest(third)).kept).toHaveLength(1);
    await third.page.call('group.create', NEW_GROUP);
    const fourth = await nextDay(third, hand);
    expect((await atRest(fourth)).kept).toHaveLength(2);
  });

  test('none is made of an empty journal, and it looks again later', async () => {
    const { vault, page } = await written(0);
    await until(() => vault.timers.includes(FIRST_LOOK_MS));
    vault.runOut(FIRST_LOOK_MS);
    expect((await atRest(vault)).kept).toEqual([]);
    await page.call('group.create', NEW_GROUP);
    vault.runOut(LOOK_AGAIN_MS);
    expect((await atRest(vault)).kept).toHaveLength(1);
  });
});

describe('the second place', () => {
  const PLACE = 'ab'.repeat(16);

  async function withSecond() {
    const made = await written();
    const folder = join(temporaryFolder(), 'stick');
    mkdirSync(folder);
    made.vault.tell({ kind: 'place', placeId: PLACE, path: folder });
    await made.page.call('backup.choose-second', { placeId: PLACE });
    return { ...made, folder };
  }

  test('gets every backup under the same name, and is remembered inside the journal', async () => {
    const { vault, folder } = await withSecond();
    const { kept, second } = await made(vault);
    expect(second).toEqual({ folder, there: true, trouble: null });
    expect(kept.map(({ place, check }) => [place, check?.outcome])).toEqual([
      ['beside', 'good'],
      ['second', 'good'],
    ]);
    expect(readdirSync(folder)).toEqual(filesOf(vault));
    expect(readFileSync(vault.file).includes(folder)).toBe(false);
    await vault.lock();
    const next = vault.next();
    await next.unlock();
    expect((await next.page.call('backup.list', {})).second).toMatchObject({ folder, there: true });
  });

  test('that was pulled out costs no backup, is not made anew, and gets one when it is back', async () => {
    const { vault, folder, pass } = await withSecond();
    await made(vault);
    renameSync(folder, `${folder} pulled out`);
    pass(DAY_MS);
    await vault.page.call('group.create', NEW_GROUP);
    const { kept, second, trouble, lastGoodAt } = await made(vault);
    expect({ second, trouble }).toMatchObject({ second: { there: false, trouble: null }, trouble: null });
    expect(kept.map(({ place }) => place)).toEqual(['beside', 'beside']);
    expect(lastGoodAt).toBe(kept[0]?.at);
    expect(existsSync(folder)).toBe(false);

    renameSync(`${folder} pulled out`, folder);
    vault.runOut(FIRST_LOOK_MS);
    expect((await atRest(vault)).kept.filter(({ place }) => place === 'second')).toHaveLength(2);
  });

  test.skipIf(!CAN_MOUNT)(`is not the empty folder that a pulled-out stick leaves (${NEEDS_MOUNT})`, async () => {
    const disk = smallDisk(1024);
    const { vault, page, pass } = await written();
    vault.tell({ kind: 'place', placeId: PLACE, path: disk.folder });
    await page.call('backup.choose-second', { placeId: PLACE });
    expect((await made(vault)).kept.map(({ place }) => place)).toEqual(['beside', 'second']);
    disk.pullOut();
    pass(DAY_MS);
    await page.call('group.create', NEW_GROUP);
    expect((await page.call('backup.list', {})).second).toMatchObject({ there: false, trouble: null });
    expect((await made(vault)).kept.map(({ place }) => place)).toEqual(['beside', 'beside']);
    expect(readdirSync(disk.folder)).toEqual([]);
  });

  test('that is no folder any more is not there, and the one beside the journal is made', async () => {
    const { vault, folder } = await withSecond();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file');
    expect(await made(vault)).toMatchObject({ second: { there: false }, kept: [{ place: 'beside' }], trouble: null });
    expect(readFileSync(folder, 'utf8')).toBe('a file');
  });

  test('can be left, and may not be the folder beside the journal', async () => {
    const { vault, page, folder } = await withSecond();
    await made(vault);
    await page.call('backup.leave-second', {});
    expect(await page.call('backup.list', {})).toMatchObject({ second: null, kept: [{ place: 'beside' }] });
    expect(readdirSync(folder)).toHaveLength(1);
    vault.tell({ kind: 'place', placeId: PLACE, path: folderOf(vault) });
    expect(await page.refusal('backup.choose-second', { placeId: PLACE })).toMatchObject({ code: 'invalid-input' });
  });

  test('a copy is kept somewhere on demand, and one backup is taken away without the others', async () => {
    const { vault, page, pass } = await written();
    const folder = temporaryFolder();
    const first = await made(vault);
    pass(DAY_MS);
    await made(vault);
    vault.tell({ kind: 'place', placeId: PLACE, path: folder });
    await page.call('backup.copy-to', { placeId: PLACE });
    expect(await atRest(vault)).toMatchObject({ copiedAt: expect.any(String), trouble: null });
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.backup$/)]);
    const at = first.kept[0]?.at ?? '';
    await page.call('backup.delete', { place: 'beside', at });
    expect((await page.call('backup.list', {})).kept).toHaveLength(1);
    expect(await page.refusal('backup.delete', { place: 'beside', at })).toEqual({ code: 'not-found' });
  });

  test('a stick pulled out in the middle of a copy: it is said of the copy, and the next try tidies up', async () => {
    const { vault, page, pass, hold, isHeld, letGo } = await written();
    const stick = join(temporaryFolder(), 'stick');
    mkdirSync(stick);
    const { lastGoodAt } = await made(vault);
    vault.tell({ kind: 'place', placeId: PLACE, path: stick });
    hold();
    await page.call('backup.copy-to', { placeId: PLACE });
    await until(isHeld);
    letGo();
    hold();
    // Copied, and being read through.
    await until(() => readdirSync(stick).length > 0 && isHeld());
    renameSync(stick, `${stick} pulled out`);
    letGo();
    expect(await atRest(vault)).toMatchObject({
      copyTrouble: 'storage-failed',
      copiedAt: null,
      trouble: null,
      lastGoodAt,
    });
    expect(existsSync(stick)).toBe(false);
    pass(DAY_MS);
    expect(await made(vault)).toMatchObject({ trouble: null, kept: [{ place: 'beside' }, { place: 'beside' }] });

    // What was half there and could not be taken away.
    renameSync(`${stick} pulled out`, stick);
    expect(readdirSync(stick)).toEqual([expect.stringMatching(/\.unfinished$/)]);
    vault.tell({ kind: 'place', placeId: PLACE, path: stick });
    await page.call('backup.copy-to', { placeId: PLACE });
    expect(await atRest(vault)).toMatchObject({ copyTrouble: null, copiedAt: expect.any(String) });
    expect(readdirSync(stick)).toEqual([expect.stringMatching(/\.backup$/)]);
  });
});

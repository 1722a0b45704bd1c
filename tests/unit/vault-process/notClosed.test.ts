// A journal that was not closed in order, or has something beside it that is not its own, as the page meets it; and one whose
// clock was set back.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { PASSPHRASE, temporaryFolder } from '../vault/kit.ts';
import { CAN_MOUNT, NEEDS_MOUNT, smallDisk } from '../../security/smallDisk.ts';
import { newJournal, TODAY, VaultInHand } from './vaultInHand.ts';

/** As a kill leaves it: journal and log are copied while it is open. */
async function killed() {
  const vault = await newJournal();
  await vault.page.call('group.create', NEW_GROUP);
  const file = join(temporaryFolder(), 'journal');
  for (const end of ['', '-wal']) copyFileSync(`${vault.file}${end}`, `${file}${end}`);
  return new VaultInHand(file).begin();
}

describe('a journal whose process was killed', () => {
  test('says so before it is opened, with the time of the last save, and no more once it is open', async () => {
    const vault = await killed();
    const before = await vault.page.call('vault.status', {});
    expect(before).toMatchObject({ journal: 'present', notClosed: true, lastWrittenAt: expect.any(String) });
    await vault.unlock();
    expect(await vault.page.call('vault.status', {})).toMatchObject({ journal: 'open', notClosed: false });
    expect(await vault.page.call('group.list', {})).toHaveLength(1);
    await vault.lock();
    expect(await vault.next().page.call('vault.status', {})).toMatchObject({ journal: 'present', notClosed: false });
  });
});

describe.skipIf(!CAN_MOUNT)(`a lock on a full disk (${NEEDS_MOUNT})`, () => {
  test('leaves the log; the next start says that it was not closed and until when all is there, once', async () => {
    const disk = smallDisk(1024);
    const vault = new VaultInHand(join(disk.folder, 'journal')).begin();
    await vault.page.call('vault.create', { passphrase: PASSPHRASE });
    await vault.page.call('group.create', NEW_GROUP);
    disk.leaveFree(0);
    await vault.lock();
    disk.free();

    const next = vault.next();
    const { notClosed, lastWrittenAt } = await next.page.call('vault.status', {});
    expect({ notClosed, said: lastWrittenAt !== null }).toEqual({ notClosed: true, said: true });
    await next.unlock();
    expect(await next.page.call('group.list', {})).toHaveLength(1);
    await next.lock();
    expect(await next.next().page.call('vault.status', {})).toMatchObject({ notClosed: false });
  });
});

describe('a file that is not its own', () => {
  async function beside(lay: (file: string) => void) {
    const first = await newJournal();
    await first.page.call('group.create', NEW_GROUP);
    await first.lock();
    lay(first.file);
    const vault = first.next();
    await vault.unlock();
    return vault;
  }

  test.each([
    ['log', '-wal'],
    ['rollback-file', '-journal'],
  ] as const)('%s: read only, said to be that, and writable again when it was set aside', async (leftOut, end) => {
    const other = await newJournal();
    await other.page.call('group.create', NEW_GROUP);
    const foreign = readFileSync(`${other.file}-wal`);
    const vault = await beside((file) => writeFileSync(`${file}${end}`, foreign));
    expect(await vault.page.call('vault.overview', {})).toMatchObject({ readOnly: true, leftOut });
    expect(await vault.page.refusal('group.create', NEW_GROUP)).toEqual({ code: 'read-only' });

    const { name } = await vault.page.call('vault.set-aside', {});
    expect(readFileSync(join(dirname(vault.file), `${name}${end}`)).equals(foreign)).toBe(true);
    await vault.lock();
    const next = vault.next();
    await next.unlock();
    expect(await next.page.call('vault.overview', {})).toMatchObject({ readOnly: false, leftOut: null });
    await next.page.call('group.create', NEW_GROUP);
    await next.lock();
    expect(readdirSync(dirname(vault.file)).toSorted()).toEqual([basename(vault.file), name, `${name}${end}`]);
  });

  test('is not looked for where there is none', async () => {
    const vault = await newJournal();
    expect(await vault.page.call('vault.overview', {})).toMatchObject({ leftOut: null });
    expect(await vault.page.refusal('vault.set-aside', {})).toEqual({ code: 'not-found' });
  });
});

test('a clock that was set back by a year costs no word and no order', async () => {
  const vault = await newJournal();
  const { page } = vault;
  const group = await page.call('group.create', NEW_GROUP);
  const { id: sessionId, ...guess } = await page.call('session.guess', { groupId: group.id, today: TODAY });
  await page.call('session.save', { id: sessionId, ...guess });
  const say = (target: VaultInHand, revision: number, words: string) =>
    target.page.call('note.save', { sessionId, layer: 'debrief', revision, passages: [passageOf(words)] });
  await say(vault, 0, 'first');
  await vault.lock();

  let now = Date.parse('2025-01-05T18:30:00.000Z');
  const back = vault.next({ now: () => new Date((now += 1_000)).toISOString() });
  await back.unlock();
  await say(back, 1, 'second');
  await back.page.call('note.leave', { sessionId, layer: 'debrief' });
  await say(back, 2, 'third');
  await back.lock();

  const last = vault.next();
  await last.unlock();
  expect((await last.page.call('note.read', { sessionId, layer: 'debrief' })).passages).toEqual([passageOf('third')]);
  const versions = await last.page.call('note.versions', { sessionId, layer: 'debrief' });
  const earlier = await Promise.all(
    versions.map(({ id }) => last.page.call('note.version', { sessionId, layer: 'debrief', versionId: id })),
  );
  expect(earlier.map(({ passages }) => passages)).toEqual([[passageOf('second')], [passageOf('first')]]);
});

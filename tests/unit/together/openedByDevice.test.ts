// A lock does not end writing together where this device opens the journal: whoever sits beside the leader could press both. Opening
// with the passphrase or the words does, because whoever has them could end it anyway.
import { beforeEach, describe, expect, test } from 'vitest';
import { NEW_COLLEAGUE, NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { edited, PASSPHRASE } from '../vault/kit.ts';
import { newJournal, TODAY, until, type VaultInHand } from '../vault-process/vaultInHand.ts';

let vault: VaultInHand;
let groupId: string;
let sessionId: string;

const isOn = async ({ page }: VaultInHand) => (await page.call('together.read', {})).on;

/** The next opening of the same file, by the device. */
async function byDevice(before: VaultInHand): Promise<VaultInHand> {
  await before.lock();
  const next = before.next();
  await next.page.call('vault.unlock-with-device', {});
  return next;
}

async function byPassphrase(before: VaultInHand): Promise<VaultInHand> {
  await before.lock();
  const next = before.next();
  await next.unlock();
  return next;
}

beforeEach(async () => {
  vault = await newJournal();
  const { page } = vault;
  await page.call('device.add', { passphrase: PASSPHRASE });
  ({ id: groupId } = await page.call('group.create', { ...NEW_GROUP, usualCoLeaders: [NEW_COLLEAGUE] }));
  const session = await page.call('session.guess', { groupId, today: TODAY });
  sessionId = session.id;
  await page.call('session.save', session);
  const passages = [passageOf('long '.repeat(1000))];
  await page.call('note.save', { sessionId, layer: 'private', revision: 0, passages });
});

describe('opened by the device', () => {
  test('nobody was writing together, so nobody is', async () => {
    expect(await isOn(await byDevice(vault))).toBe(false);
  });

  test('it goes on: the first answer already holds nothing private, and only the passphrase ends it', async () => {
    await vault.page.call('together.begin', { groupId });
    const next = await byDevice(vault);
    expect(await next.page.refusal('note.read', { sessionId, layer: 'private' })).toEqual({ code: 'together' });
    expect(await isOn(next)).toBe(true);
    const again = await byDevice(next);
    expect(await isOn(again)).toBe(true);
    await again.page.call('together.end', { passphrase: PASSPHRASE, again: false });
    const alone = await byDevice(again);
    expect(await isOn(alone)).toBe(false);
    expect((await alone.page.call('note.read', { sessionId, layer: 'private' })).passages).toHaveLength(1);
  });

  test('it goes on too where it had begun by itself, and at once although the digest is not computed yet', async () => {
    await vault.page.call('together.begin', { groupId });
    await vault.page.call('together.end', { passphrase: PASSPHRASE, again: true });
    await vault.lock();
    const second = vault.next();
    await second.page.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await second.page.call('together.arrive', { groupId, saved: true })).toMatchObject({ on: true });
    expect(await isOn(await byDevice(second))).toBe(true);
  });

  test('a form that did not fit when it locked is there again', async () => {
    await vault.page.call('together.begin', { groupId });
    const forms = [{ form: 'new-group', typed: '{"name":"Half a na"}' }];
    await vault.page.call('unfinished.save', { forms });
    expect(await (await byDevice(vault)).page.call('unfinished.read', {})).toEqual({ forms });
  });

  test('damage is told without numbers from the beginning', async () => {
    await vault.page.call('together.begin', { groupId });
    await vault.lock();
    edited(vault.file, (db) => {
      const largest = db.prepare<[], [Buffer, Buffer]>('SELECT id, box FROM records ORDER BY octet_length(box) DESC');
      const [id, box] = largest.raw().get() as [Buffer, Buffer];
      box[100] = (box[100] ?? 0) ^ 1;
      db.prepare('UPDATE records SET box = ? WHERE id = ?').run(box, id);
    });
    const next = vault.next();
    await next.page.call('vault.unlock-with-device', {});
    await until(() => next.page.heard('searchable'));
    const checked = next.page.events.flatMap(({ event, data }) => (event === 'checked' ? [data] : []));
    const uncounted = { code: 'vault-damaged', expected: 0, found: 0, unreadable: 0 };
    expect(checked).toEqual([{ error: null }, { error: uncounted }]);
  });
});

describe('opened by whoever could end it', () => {
  test('with the passphrase: it is over, also for the device afterwards', async () => {
    await vault.page.call('together.begin', { groupId });
    const next = await byPassphrase(vault);
    expect(await isOn(next)).toBe(false);
    expect(await isOn(await byDevice(next))).toBe(false);
  });

  test('with the words', async () => {
    const { words } = await vault.page.call('recovery.make', { passphrase: PASSPHRASE });
    await vault.page.call('together.begin', { groupId });
    await vault.lock();
    const next = vault.next();
    await next.page.call('vault.unlock-with-words', { words: words.join(' ') });
    expect(await isOn(next)).toBe(false);
  });

  test('a passphrase that nobody was asked for cannot be set by two, after the words', async () => {
    const { words } = await vault.page.call('recovery.make', { passphrase: PASSPHRASE });
    await vault.lock();
    const next = vault.next();
    await next.page.call('vault.unlock-with-words', { words: words.join(' ') });
    await next.page.call('together.begin', { groupId });
    const passphrase = 'ten chairs and an open window';
    expect(await next.page.refusal('passphrase.set', { passphrase })).toEqual({ code: 'together' });
  });
});

import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { OpenJournal } from '../../../main/vault-process/openJournal.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { DEFAULT_SETTINGS } from '../../../preload/contract/schemas/settings.ts';
import { edited, fastKdf, PASSPHRASE, temporaryFolder } from '../vault/kit.ts';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { newJournal, PageInHand, TODAY, until, VaultInHand } from './vaultInHand.ts';

const CHECKPOINT_MS = 30_000;
const QUICK_CHECK_MS = 20_000;

const empty = () => new VaultInHand(join(temporaryFolder(), 'journal'));

/** A journal with one session and its debrief, closed. */
async function written(text = 'words') {
  const vault = await newJournal();
  const { page } = vault;
  const group = await page.call('group.create', NEW_GROUP);
  const session = await page.call('session.guess', { groupId: group.id, today: TODAY });
  await page.call('session.save', session);
  await page.call('note.save', { sessionId: session.id, layer: 'debrief', revision: 0, passages: [passageOf(text)] });
  await vault.lock();
  return { vault, group, session };
}

/** Opening does not get as far as a journal before `go` is called. */
function held() {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const deriveKey: typeof fastKdf = async (passphrase, parameters) => {
    await gate;
    return fastKdf(passphrase, parameters);
  };
  return { deriveKey, go: () => go() };
}

describe('beginning', () => {
  test('says whether there is a journal before anything is opened', async () => {
    const { vault } = await written();
    const { page } = empty().begin();
    expect(await page.call('vault.status', {})).toEqual({
      journal: 'absent',
      lastWrittenAt: null,
      notClosed: false,
      example: false,
    });
    const status = await vault.next().page.call('vault.status', {});
    expect(status).toEqual({
      journal: 'present',
      lastWrittenAt: expect.stringMatching(/Z$/),
      notClosed: false,
      example: false,
    });
  });

  test('tells the shell that it is open and after how many minutes to lock, and the page what it found', async () => {
    const vault = await newJournal();
    expect(vault.told).toEqual([{ kind: 'idle-minutes', minutes: DEFAULT_SETTINGS.idleMinutes }, { kind: 'opened' }]);
    expect(vault.page.events).toEqual([
      { event: 'checked', data: { error: null } },
      { event: 'searchable', data: {} },
    ]);
    expect(await vault.page.call('vault.status', {})).toMatchObject({ journal: 'open' });
  });

  test('refuses a folder that is copied elsewhere, naming the product, and writes nothing', async () => {
    const vault = empty();
    const { page } = vault.begin('OneDrive');
    expect(await page.refusal('vault.create', { passphrase: PASSPHRASE })).toEqual({
      code: 'synced-folder',
      service: 'OneDrive',
    });
    expect(readdirSync(dirname(vault.file))).toEqual([]);
  });

  test('never makes a journal over another one', async () => {
    const { vault } = await written();
    expect(await vault.next().page.refusal('vault.create', { passphrase: PASSPHRASE })).toEqual({
      code: 'journal-exists',
    });
  });

  test('refuses another passphrase, and then opens with the right one', async () => {
    const { vault } = await written();
    const { page } = vault.next();
    expect(await page.refusal('vault.unlock', { passphrase: 'not this one' })).toEqual({ code: 'wrong-passphrase' });
    expect(await page.refusal('group.list', {})).toEqual({ code: 'locked' });
    await page.call('vault.unlock', { passphrase: PASSPHRASE });
    expect(await page.call('group.list', {})).toHaveLength(1);
    expect(await page.refusal('vault.unlock', { passphrase: PASSPHRASE })).toEqual({ code: 'already-open' });
  });

  test('gives a page drawn anew its own port and closes the earlier one', async () => {
    const vault = await newJournal();
    const later = new PageInHand();
    vault.tell({ kind: 'port' }, [later]);
    expect(vault.page.closed).toBe(true);
    expect(await later.call('group.list', {})).toEqual([]);
  });

  test('answers before it is told where the journal is with a reference and nothing else', async () => {
    const vault = empty();
    vault.tell({ kind: 'port' }, [vault.page]);
    const error = await vault.page.refusal('vault.status', {});
    expect(error).toEqual({ code: 'internal', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
  });
});

describe('while it is open', () => {
  test('the overview goes from checking to searchable, and keeps when it was last saved', async () => {
    const { vault } = await written();
    const next = vault.next();
    await next.page.call('vault.unlock', { passphrase: PASSPHRASE });
    const first = await next.page.call('vault.overview', {});
    expect(first).toMatchObject({ integrity: 'checking', searchable: false, readOnly: false, records: 3 });
    await until(() => next.page.heard('searchable'));
    await next.page.call('group.create', NEW_GROUP);
    const then = await next.page.call('vault.overview', {});
    expect(then).toEqual({ ...first, integrity: 'agrees', searchable: true, records: 4 });
  });

  test('the shell hears of every save and of the minutes', async () => {
    const vault = await newJournal();
    vault.told.length = 0;
    await vault.page.call('settings.save', { ...DEFAULT_SETTINGS, idleMinutes: 9 });
    expect(vault.told).toEqual([
      { kind: 'saved', at: expect.stringMatching(/Z$/) },
      { kind: 'idle-minutes', minutes: 9 },
    ]);
    await vault.lock();
    const next = vault.next();
    await next.unlock();
    expect(next.told).toContainEqual({ kind: 'idle-minutes', minutes: 9 });
  });

  test('half a minute after the last save the log is moved into the journal', async () => {
    const vault = await newJournal();
    await vault.page.call('group.create', NEW_GROUP);
    await vault.page.call('group.create', NEW_GROUP);
    expect(vault.timers.filter((at) => at === CHECKPOINT_MS)).toHaveLength(1);
    const logBytes = () => statSync(`${vault.file}-wal`).size;
    expect(logBytes()).toBeGreaterThan(0);
    vault.runOut(CHECKPOINT_MS);
    expect(logBytes()).toBe(0);
    expect(vault.timers).not.toContain(CHECKPOINT_MS);
  });

  test('a save that comes while the whole is being checked waits and is kept', async () => {
    const { vault } = await written();
    const next = vault.next();
    const unlocked = next.page.ask('vault.unlock', { passphrase: PASSPHRASE });
    const saved = next.page.ask('group.create', NEW_GROUP);
    expect(await unlocked).toMatchObject({ ok: true });
    expect(await saved).toMatchObject({ ok: true });
    await next.lock();
    const again = vault.next();
    await again.unlock();
    expect(await again.page.call('group.list', {})).toHaveLength(2);
  });
});

describe('damage', () => {
  const removeOne = (file: string) =>
    edited(file, (db) => db.exec('DELETE FROM records WHERE id IN (SELECT id FROM records LIMIT 1)'));

  test('found by the digest is said, and nothing is written any more; what is there can be read', async () => {
    const { vault } = await written();
    removeOne(vault.file);
    const next = vault.next();
    await next.page.call('vault.unlock', { passphrase: PASSPHRASE });
    await until(() => next.page.heard('checked'));
    const damage = { code: 'vault-damaged', expected: 3, found: 2, unreadable: 0 };
    expect(next.page.events).toContainEqual({ event: 'checked', data: { error: damage } });
    expect(await next.page.refusal('vault.overview', {})).toEqual(damage);
    expect(await next.page.refusal('group.create', NEW_GROUP)).toEqual(damage);
    expect((await next.page.ask('group.list', {})).ok).toBe(true);
  });

  test('inside a large box is found when it is read for the search, and shuts the journal', async () => {
    const { vault, session } = await written('long '.repeat(1000));
    edited(vault.file, (db) => {
      const [id, box] = db.prepare('SELECT id, box FROM records ORDER BY octet_length(box) DESC').raw().get() as [
        Buffer,
        Buffer,
      ];
      box[100] = (box[100] ?? 0) ^ 1;
      db.prepare('UPDATE records SET box = ? WHERE id = ?').run(box, id);
    });
    const next = vault.next();
    await next.unlock();
    const checked = next.page.events.filter(({ event }) => event === 'checked').map(({ data }) => data);
    expect(checked).toMatchObject([{ error: null }, { error: { code: 'vault-damaged', unreadable: 1 } }]);
    expect(await next.page.refusal('group.create', NEW_GROUP)).toMatchObject({ code: 'vault-damaged' });
    expect(await next.page.refusal('note.read', { sessionId: session.id, layer: 'debrief' })).toMatchObject({
      code: 'vault-damaged',
    });
    expect(await next.page.call('session.read', { id: session.id })).toMatchObject({ session: { id: session.id } });
  });

  test("is not found by SQLite's own look at a whole journal, and nothing is said", async () => {
    const { vault } = await written();
    const next = vault.next();
    await next.unlock();
    await until(() => next.timers.includes(QUICK_CHECK_MS));
    next.runOut(QUICK_CHECK_MS);
    expect(next.page.events.filter(({ event }) => event === 'checked')).toHaveLength(1);
  });
});

describe('a lock', () => {
  test('leaves one file, says so, and ends', async () => {
    const vault = await newJournal();
    await vault.page.call('group.create', NEW_GROUP);
    await vault.lock();
    expect(vault.told.at(-1)).toEqual({ kind: 'locked' });
    expect(vault.exits).toEqual([0]);
    expect(vault.page.closed).toBe(true);
    expect(vault.timers).toEqual([]);
    expect(readdirSync(dirname(vault.file))).toEqual(['journal']);
  });

  test('finishes the saves that came before it and refuses those after', async () => {
    const vault = await newJournal();
    const before = [vault.page.ask('group.create', NEW_GROUP), vault.page.ask('group.create', NEW_GROUP)];
    vault.tell({ kind: 'lock' });
    const after = vault.page.ask('group.create', NEW_GROUP);
    expect(await after).toEqual({ ok: false, error: { code: 'stopped' } });
    expect((await Promise.all(before)).every(({ ok }) => ok)).toBe(true);
    await until(() => vault.exits.length > 0);
    const next = vault.next();
    await next.unlock();
    expect(await next.page.call('group.list', {})).toHaveLength(2);
  });

  test('does not wait for the index', async () => {
    const { vault } = await written();
    let breaths = 0;
    const next = vault.next({
      clock: () => breaths * 1000,
      breathe: async () => {
        breaths++;
        await new Promise((resolve) => setImmediate(resolve));
      },
    });
    await next.page.call('vault.unlock', { passphrase: PASSPHRASE });
    await next.lock();
    expect(next.told.at(-1)).toEqual({ kind: 'locked' });
  });

  test('while the journal is being opened does not wait, and nothing is open afterwards', async () => {
    const { vault } = await written();
    const { deriveKey, go } = held();
    const next = vault.next({ deriveKey });
    const unlocking = next.page.ask('vault.unlock', { passphrase: PASSPHRASE });
    await next.lock();
    go();
    expect(await unlocking).toEqual({ ok: false, error: { code: 'stopped' } });
    expect(next.told).toEqual([{ kind: 'locked' }]);
    await vault.next().unlock();
  });

  test('without a journal ends too', async () => {
    const vault = empty().begin();
    await vault.lock();
    expect(vault.told).toEqual([{ kind: 'locked' }]);
    expect(readdirSync(dirname(vault.file))).toEqual([]);
  });

  test.each(['disk-full', 'read-only', 'storage-failed'] as const)(
    'that cannot close because of %s says so, and the journal can save and lock again',
    async (because) => {
      const vault = await newJournal();
      const close = vi.spyOn(OpenJournal.prototype, 'close').mockImplementationOnce(() => {
        throw because === 'storage-failed' ? new Error('unforeseen') : refuse(because);
      });
      vault.tell({ kind: 'lock' });
      await until(() => vault.told.some(({ kind }) => kind === 'lock-failed'));
      expect(vault.told.at(-1)).toEqual({ kind: 'lock-failed', because });
      close.mockRestore();
      await vault.page.call('group.create', NEW_GROUP);
      await vault.lock();
      expect(vault.told.at(-1)).toEqual({ kind: 'locked' });
    },
  );

  test('asked for twice happens once', async () => {
    const vault = await newJournal();
    vault.tell({ kind: 'lock' });
    await vault.lock();
    expect(vault.told.filter(({ kind }) => kind === 'locked')).toHaveLength(1);
    expect(vault.exits).toEqual([0]);
  });

  test('happens by itself when the shell is gone', async () => {
    const vault = await newJournal();
    await vault.page.call('group.create', NEW_GROUP);
    vault.closeParent();
    expect(vault.exits).toEqual([0]);
    expect(readdirSync(dirname(vault.file))).toEqual(['journal']);
  });
});

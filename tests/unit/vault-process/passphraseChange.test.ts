// Another passphrase, from the wire to the file: what opens afterwards and what does not, and that nothing in between leaves
// a journal that is half old and half new.
import { copyFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openVault } from '../../../main/vault/open.ts';
import type { ProcessEffects } from '../../../main/vault-process/effects.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { fastKdf, PASSPHRASE, temporaryFolder, tickingClock } from '../vault/kit.ts';
import { newJournal, TODAY, until, type VaultInHand } from './vaultInHand.ts';

const NEW = 'ten chairs and an open window';
const CHANGE = { present: PASSPHRASE, next: NEW };
const DAY_MS = 86_400_000;
const TEXT = 'A long silence.';

/** A journal with a text, words that were checked and a backup of another day: one a day is kept. */
async function written(effects: Parameters<typeof newJournal>[0] = {}) {
  const tick = tickingClock();
  let days = 0;
  const later = () => void (days += 2);
  const now = () => new Date(Date.parse(tick()) + days * DAY_MS).toISOString();
  const vault = await newJournal({ now, ...effects });
  const { page } = vault;
  const group = await page.call('group.create', NEW_GROUP);
  const { id: sessionId, ...guess } = await page.call('session.guess', { groupId: group.id, today: TODAY });
  await page.call('session.save', { id: sessionId, ...guess });
  await page.call('note.save', { sessionId, layer: 'debrief', revision: 0, passages: [passageOf(TEXT)] });
  const { words, asked } = await page.call('recovery.make', { passphrase: PASSPHRASE });
  await page.call('recovery.confirm', { words: answersTo({ words, asked }) });
  await page.call('backup.make', {});
  await atRest(vault);
  later();
  return { vault, page, sessionId, oldWords: words };
}

/** A thread that is given back between any two entries, and only when the test says so. */
function threadInHand() {
  let now = 0;
  const free: ProcessEffects['breathe'] = () => new Promise((resolve) => setImmediate(resolve));
  const held: (() => void)[] = [];
  let breathe = free;
  const effects: Partial<ProcessEffects> = { clock: () => (now += 1_000), breathe: () => breathe() };
  const hold = () => void (breathe = () => new Promise((resolve) => held.push(resolve)));
  const turn = async () => {
    await until(() => held.length > 0);
    held.shift()?.();
    await until(() => held.length > 0);
  };
  const letGo = () => {
    breathe = free;
    for (const resolve of held.splice(0)) resolve();
  };
  return { effects, hold, turn, letGo };
}

const answersTo = ({ words, asked }: { words: readonly string[]; asked: readonly number[] }) =>
  asked.map((place) => words[place - 1] ?? '');
const renewal = ({ page }: VaultInHand) => page.call('passphrase.renewal', {});
const backups = ({ page }: VaultInHand) => page.call('backup.list', {});

async function atRest(vault: VaultInHand): Promise<void> {
  while ((await backups(vault)).work !== null);
}

/** The words are shown, come back, and everything is anew. */
async function renewed(vault: VaultInHand): Promise<string[]> {
  const shown = await vault.page.call('passphrase.renew', CHANGE);
  expect(await vault.page.call('passphrase.renew-confirm', { words: answersTo(shown) })).toEqual({ wrong: [] });
  while ((await renewal(vault)).work !== null);
  await atRest(vault);
  return shown.words;
}

async function readText(vault: VaultInHand, sessionId: string): Promise<string> {
  return JSON.stringify((await vault.page.call('note.read', { sessionId, layer: 'debrief' })).passages);
}

describe('a new wrap', () => {
  test('opens with the new passphrase only; words, backups and older copies open as before', async () => {
    const { vault, sessionId, oldWords } = await written();
    const older = join(temporaryFolder(), 'journal');
    await vault.lock();
    copyFileSync(vault.file, older);
    const second = vault.next();
    await second.unlock();
    await second.page.call('passphrase.rewrap', CHANGE);
    await second.lock();
    const third = second.next();
    expect(await third.page.refusal('vault.unlock', { passphrase: PASSPHRASE })).toEqual({ code: 'wrong-passphrase' });
    await third.unlock(NEW);
    expect(await readText(third, sessionId)).toContain(TEXT);
    expect(await third.page.call('recovery.check', { words: oldWords.join(' ') })).toEqual({
      fit: true,
      correction: null,
    });
    (await openVault(older, PASSPHRASE, third.effects)).close();
  });

  test('asks for the present passphrase, and takes none that is too short', async () => {
    const { vault, page } = await written();
    const wrong = { present: NEW, next: 'another long passphrase' };
    expect(await page.refusal('passphrase.rewrap', wrong)).toEqual({ code: 'wrong-passphrase' });
    expect(await page.refusal('passphrase.renew', wrong)).toEqual({ code: 'wrong-passphrase' });
    for (const name of ['passphrase.rewrap', 'passphrase.renew'] as const) {
      expect(await page.refusal(name, { present: PASSPHRASE, next: 'elevenchars' })).toMatchObject({
        code: 'invalid-input',
      });
    }
    await vault.lock();
    await vault.next().unlock();
  });

  test('says when there is too little memory, and the old one stays', async () => {
    let poor = false;
    const { vault, page } = await written({
      deriveKey: (passphrase, parameters) =>
        poor && parameters.memoryKiB > 64 * 1024
          ? Promise.reject(refuse('not-enough-memory'))
          : fastKdf(passphrase, parameters),
    });
    poor = true;
    const memory = { code: 'not-enough-memory' };
    // The present one costs as much here, so it is already that which is refused.
    expect(await page.refusal('passphrase.rewrap', CHANGE)).toEqual(memory);
    expect(await page.refusal('passphrase.renew', CHANGE)).toEqual(memory);
    poor = false;
    await vault.lock();
    await vault.next().unlock();
  });
});

describe('everything anew', () => {
  test('changes nothing before three words came back', async () => {
    const { vault, page } = await written();
    const shown = await page.call('passphrase.renew', CHANGE);
    const answers = answersTo(shown);
    expect(await page.call('passphrase.renew-confirm', { words: answers.with(1, 'zzz') })).toEqual({
      wrong: [shown.asked[1]],
    });
    await vault.lock();
    const next = vault.next();
    expect(await next.page.refusal('vault.unlock', { passphrase: NEW })).toEqual({ code: 'wrong-passphrase' });
    await next.unlock();
    expect(await next.page.refusal('passphrase.renew-confirm', { words: answers })).toEqual({ code: 'not-found' });
  });

  test('leaves the journal to the new passphrase and the new words, with every text and a new backup', async () => {
    const { vault, sessionId, oldWords } = await written();
    const [before] = (await backups(vault)).kept;
    const words = await renewed(vault);
    expect(await renewal(vault)).toEqual({ work: null, ended: { outcome: 'renewed', oldGone: true } });
    expect(vault.page.heard('renewal')).toBe(true);
    expect(await vault.page.call('recovery.status', {})).toEqual({ words: 'checked' });
    const { kept } = await backups(vault);
    expect(kept.map(({ check }) => (check?.outcome === 'good' ? check.passphrase : null))).toEqual(['today', null]);
    expect(kept[1]?.at).toBe(before?.at);
    await vault.lock();
    const next = vault.next();
    expect(await next.page.refusal('vault.unlock', { passphrase: PASSPHRASE })).toEqual({ code: 'wrong-passphrase' });
    expect(await next.page.call('vault.unlock-with-words', { words: oldWords.join(' ') })).toMatchObject({
      fit: false,
    });
    expect(await next.page.call('vault.unlock-with-words', { words: words.join(' ') })).toMatchObject({ fit: true });
    await until(() => next.page.heard('searchable'));
    expect(await next.page.call('recovery.status', {})).toEqual({ words: 'checked' });
    expect(await readText(next, sessionId)).toContain(TEXT);
  });

  test('goes on saving and finding while it runs, and afterwards', async () => {
    const { vault, page, sessionId } = await written();
    const shown = await page.call('passphrase.renew', CHANGE);
    await page.call('passphrase.renew-confirm', { words: answersTo(shown) });
    const saved = await page.call('note.save', {
      sessionId,
      layer: 'debrief',
      revision: 1,
      passages: [passageOf('Said while it ran.')],
    });
    while ((await renewal(vault)).work !== null);
    await page.call('note.save', {
      sessionId,
      layer: 'debrief',
      revision: saved.revision,
      passages: [passageOf('Said after it ran.')],
    });
    await vault.lock();
    const next = vault.next();
    await next.unlock(NEW);
    expect(await readText(next, sessionId)).toContain('Said after it ran.');
    expect((await next.page.call('search.find', { text: 'after', private: false })).results).toHaveLength(1);
  });

  test('can be called off while it runs: wholly the old journal', async () => {
    const thread = threadInHand();
    const { vault, page, oldWords } = await written(thread.effects);
    const shown = await page.call('passphrase.renew', CHANGE);
    thread.hold();
    await page.call('passphrase.renew-confirm', { words: answersTo(shown) });
    // Two turns: it has begun, and a box is sealed.
    await thread.turn();
    await thread.turn();
    expect((await renewal(vault)).work?.progress?.done).toBeGreaterThan(0);
    await page.call('passphrase.renew-cancel', {});
    thread.letGo();
    while ((await renewal(vault)).work !== null);
    expect((await renewal(vault)).ended).toEqual({ outcome: 'cancelled' });
    await vault.lock();
    const next = vault.next();
    expect(await next.page.refusal('vault.unlock', { passphrase: NEW })).toEqual({ code: 'wrong-passphrase' });
    await next.unlock();
    expect(await next.page.call('recovery.check', { words: oldWords.join(' ') })).toMatchObject({ fit: true });
  });

  test('a lock while it runs leaves it wholly old or wholly new', async () => {
    const { vault, page } = await written();
    const shown = await page.call('passphrase.renew', CHANGE);
    page.send({ call: 900, name: 'passphrase.renew-confirm', input: { words: answersTo(shown) } });
    await vault.lock();
    const next = vault.next();
    const withOld = await next.page.ask('vault.unlock', { passphrase: PASSPHRASE });
    if (!withOld.ok) await next.unlock(NEW);
    await until(() => next.page.heard('checked'));
    expect(next.page.events.find(({ event }) => event === 'checked')?.data).toEqual({ error: null });
    expect(readdirSync(dirname(vault.file)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});

describe('older backups', () => {
  test('go one by one, and only those that are there', async () => {
    const { vault, page } = await written();
    await renewed(vault);
    const [fresh, older] = (await backups(vault)).kept;
    await page.call('backup.delete', { place: 'beside', at: older?.at ?? '' });
    expect((await backups(vault)).kept.map(({ at }) => at)).toEqual([fresh?.at]);
    expect(await page.refusal('backup.delete', { place: 'beside', at: older?.at ?? '' })).toEqual({
      code: 'not-found',
    });
  });
});

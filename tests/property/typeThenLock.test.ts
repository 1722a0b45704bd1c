// Typing and locking within a hundredth of a second, two hundred times: the page's real saver, the real lock and the real
// vault over a real file. Whatever was typed before the lock is there after it.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lock } from '../../main/ipc/lock.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';
import type { Flushed } from '../../preload/contract/schemas/shell.ts';
import { Saver } from '../../renderer/features/session/saving/Saver.ts';
import { NEW_GROUP, passageOf } from '../unit/journal/journalInHand.ts';
import { FakeClock } from '../unit/renderer/fakeClock.ts';
import { newJournal, TODAY, until, type VaultInHand } from '../unit/vault-process/vaultInHand.ts';

const ROUNDS = 200;
/** Milliseconds between the last key and the lock. */
const WITHIN = 10;

type Passages = readonly Passage[];
type Round = { readonly keys: readonly { readonly key: string; readonly after: number }[]; readonly lockAfter: number };

const round: fc.Arbitrary<Round> = fc.record({
  keys: fc.array(fc.record({ key: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), after: fc.nat(400) }), {
    minLength: 1,
    maxLength: 12,
  }),
  lockAfter: fc.nat(WITHIN),
});

/** The page's saver of one text, over the open vault. */
async function saverOf(vault: VaultInHand, sessionId: string, clock: FakeClock): Promise<Saver<Passages>> {
  const read = async () => {
    const { passages, revision, savedAt } = await vault.page.call('note.read', { sessionId, layer: 'debrief' });
    return { value: passages, revision, savedAt };
  };
  return new Saver<Passages>(await read(), {
    clock,
    read,
    save: (passages, revision) =>
      vault.page.call('note.save', { sessionId, layer: 'debrief', revision, passages: [...passages] }),
    same: (one, other) => JSON.stringify(one) === JSON.stringify(other),
    merge: (_base, mine) => mine,
  });
}

/** The shell's lock over this page and this vault; resolves when it has locked. */
async function lockWith(vault: VaultInHand, flush: () => Promise<Flushed>, clock: FakeClock): Promise<void> {
  let windowGone = false;
  const lock: Lock = new Lock({
    flush: () => void flush().then((answer) => lock.flushed(answer)),
    cover: (because) => {
      throw new Error(`covered: ${because}`);
    },
    vaultRuns: () => vault.exits.length === 0,
    askVaultToLock: () => vault.tell({ kind: 'lock' }),
    killVault: () => {
      throw new Error('the vault was killed');
    },
    hideWindow: () => undefined,
    showWindow: () => undefined,
    destroyWindow: () => {
      windowGone = true;
    },
    openWindow: () => undefined,
    quit: () => undefined,
    // Its patience is tested elsewhere: here nobody is slow, so a timer that ran out would be a mistake of its own.
    after: (milliseconds, run) => clock.after(milliseconds, run),
  });
  lock.opened();
  const locked = lock.request('asked');
  await until(() => vault.told.some(({ kind }) => kind === 'locked'));
  lock.vaultLocked();
  await until(() => vault.exits.length > 0);
  lock.vaultExited();
  await locked;
  expect({ windowGone, state: lock.state }).toEqual({ windowGone: true, state: 'locked' });
}

it('is found out by this test when the page is not asked', async () => {
  const vault = await newJournal();
  const group = await vault.page.call('group.create', NEW_GROUP);
  const session = await vault.page.call('session.guess', { groupId: group.id, today: TODAY });
  await vault.page.call('session.save', session);
  const clock = new FakeClock();
  const saver = await saverOf(vault, session.id, clock);
  saver.change([passageOf('Never written.')]);
  await lockWith(vault, async () => ({ saved: true }), clock);
  const next = vault.next();
  await next.unlock();
  const { passages } = await next.page.call('note.read', { sessionId: session.id, layer: 'debrief' });
  expect(passages).toEqual([]);
});

it(`loses no character in ${ROUNDS} rounds`, { timeout: 240_000 }, async () => {
  let vault = await newJournal();
  const group = await vault.page.call('group.create', NEW_GROUP);
  const session = await vault.page.call('session.guess', { groupId: group.id, today: TODAY });
  await vault.page.call('session.save', session);
  let text = '';

  for (const { keys, lockAfter } of fc.sample(round, ROUNDS)) {
    const clock = new FakeClock();
    const saver = await saverOf(vault, session.id, clock);
    for (const { key, after } of keys) {
      text += key;
      saver.change([passageOf(text)]);
      await clock.advance(after);
    }
    text += '.';
    saver.change([passageOf(text)]);
    await clock.advance(lockAfter);
    await lockWith(vault, () => saver.flush(), clock);

    vault = vault.next();
    await vault.unlock();
    const { passages } = await vault.page.call('note.read', { sessionId: session.id, layer: 'debrief' });
    expect(passages).toEqual([passageOf(text)]);
    if (text.length > 2_000) text = '';
  }
});

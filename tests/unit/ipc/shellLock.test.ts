import { beforeEach, describe, expect, it } from 'vitest';
import { type HandPage, ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
});

const ok = (value: unknown = {}) => ({ ok: true, value });
const failed = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

describe('the disk is full when the idle lock fires', () => {
  it('covers the window that has the words, waits for room however long it takes, and locks then', async () => {
    await hand.unlock();
    const withTheWords = hand.page;
    for (let second = 0; second < 600 && !isAskedToFlush(withTheWords); second++) {
      hand.systemIdleSeconds = second;
      hand.clock.advance(1000);
    }
    expect(isAskedToFlush(withTheWords)).toBe(true);
    await hand.call('shell.flushed', { saved: false, because: 'disk-full' });
    expect(withTheWords.sent).toContainEqual(['covered', { because: 'disk-full' }]);
    for (let hour = 0; hour < 8; hour++) {
      hand.systemIdleSeconds += 3600;
      hand.clock.advance(3_600_000);
      await hand.call('shell.flushed', { saved: false, because: 'disk-full' });
    }
    // Neither the page nor the process that could write them was given up, and nothing was asked to close.
    expect(withTheWords).toMatchObject({ destroyed: false, visible: true });
    expect(hand.killed).toEqual([]);
    expect(hand.fork.told.some(({ kind }) => kind === 'lock')).toBe(false);
    await hand.finishLock();
    expect(withTheWords.destroyed).toBe(true);
    expect(await hand.call('shell.status')).toEqual(
      ok(expect.objectContaining({ lockReason: 'idle', wordsGivenUp: false })),
    );
  });

  const isAskedToFlush = ({ sent }: HandPage): boolean => sent.some(([name]) => name === 'flush');
});

describe('a lock from the page', () => {
  it('replaces page and vault process', async () => {
    await hand.unlock();
    expect(await hand.call('shell.lock')).toEqual(ok());
    expect(hand.page.sent).toEqual([['flush', {}]]);
    const first = hand.page;
    await hand.finishLock();
    expect(first.destroyed).toBe(true);
    expect(hand.pages).toHaveLength(2);
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ lockReason: 'asked' })));
    await hand.unlock();
    expect(hand.forks).toHaveLength(2);
  });

  it('kills a vault process that does not end', async () => {
    await hand.unlock();
    await hand.call('shell.lock');
    await hand.call('shell.flushed', { saved: true });
    hand.fork.say({ kind: 'locked' });
    hand.clock.advance(100);
    expect(hand.killed).toEqual([1000]);
  });

  it('is refused to the old window afterwards, and its late answers are dropped', async () => {
    await hand.unlock();
    const old = hand.page.caller;
    hand.chosen = () => new Promise((resolve) => hand.clock.after(10, () => resolve('/home/leader/summary.md')));
    const choosing = hand.call('shell.choose-place', { for: 'summary.md' });
    await hand.call('shell.lock');
    await hand.finishLock();
    hand.clock.advance(10);
    expect(await choosing).toEqual(failed('stopped'));
    expect(await hand.shell.call(old, 'shell.status', {})).toEqual(failed('refused-sender'));
  });

  it('leaves no message of an older vault process behind', async () => {
    await hand.unlock();
    const old = hand.fork;
    await hand.call('shell.lock');
    await hand.finishLock();
    old.say({ kind: 'opened' });
    old.end();
    expect(hand.shell.lock.state).toBe('locked');
    expect(hand.pages).toHaveLength(2);
  });
});

describe('words that cannot be written', () => {
  it('cover the window until they are', async () => {
    await hand.unlock();
    await hand.call('shell.lock');
    await hand.call('shell.flushed', { saved: false, because: 'disk-full' });
    expect(hand.page.sent.at(-1)).toEqual(['covered', { because: 'disk-full' }]);
    expect(await hand.call('shell.choose-place', { for: 'summary.md' })).toEqual(ok({ placeId: null }));
    hand.shell.command('today');
    expect(hand.page.sent.at(-1)).toEqual(['covered', { because: 'disk-full' }]);
    await hand.finishLock();
    expect(hand.pages).toHaveLength(2);
  });

  it('can be given up', async () => {
    await hand.unlock();
    await hand.call('shell.lock');
    await hand.call('shell.flushed', { saved: false, because: 'disk-full' });
    expect(await hand.call('shell.give-up-words')).toEqual(ok());
    expect(hand.fork.told.at(-1)).toEqual({ kind: 'lock' });
    hand.fork.say({ kind: 'locked' });
    hand.fork.end();
    // The next window must not say that everything typed is saved.
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ wordsGivenUp: true })));
    await hand.unlock();
    await hand.call('shell.lock');
    await hand.finishLock();
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ wordsGivenUp: false })));
  });
});

describe('a lock towards something', () => {
  it('is what the next lock screen begins with, until the journal is opened again', async () => {
    await hand.unlock();
    expect(await hand.call('shell.lock-towards', { towards: 'restore' })).toEqual(ok());
    await hand.finishLock();
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ afterLock: 'restore' })));
    await hand.unlock();
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ afterLock: null })));
  });
});

describe('idle', () => {
  it('warns, is put off by the page, and locks', async () => {
    await hand.unlock();
    hand.clock.advance(271_000);
    expect(hand.page.sent.at(-1)).toEqual(['lock-soon', { seconds: 30 }]);
    await hand.call('shell.activity');
    hand.clock.advance(1_000);
    expect(hand.page.sent.at(-1)).toEqual(['lock-put-off', {}]);
    hand.clock.advance(300_000);
    expect(hand.page.sent.at(-1)).toEqual(['flush', {}]);
    await hand.finishLock();
    expect(await hand.call('shell.status')).toEqual(
      ok(expect.objectContaining({ lockReason: 'idle', idleMinutes: 5 })),
    );
  });

  it('follows the settings inside the vault', async () => {
    await hand.unlock();
    hand.fork.say({ kind: 'idle-minutes', minutes: 1 });
    hand.clock.advance(60_000);
    expect(hand.page.sent.map(([name]) => name)).toEqual(['lock-soon', 'flush']);
  });

  it('does not watch a lock screen', async () => {
    await hand.shell.connect(hand.page.caller);
    hand.clock.advance(3_600_000);
    expect(hand.page.sent).toEqual([]);
    expect(hand.clock.waiting).toBe(0);
  });

  it('watches once, however often the vault process says that it is open', async () => {
    await hand.unlock();
    hand.fork.say({ kind: 'opened' });
    hand.fork.say({ kind: 'opened' });
    expect(hand.clock.waiting).toBe(1);
  });
});

describe('an hour at the leader’s wish', () => {
  const hour = (staysOpenUntil: unknown, sharedUntil: unknown) => ok({ staysOpenUntil, sharedUntil });
  const instant = expect.stringMatching(/Z$/);

  it('keeps the journal open without a key, and every other lock as it was', async () => {
    await hand.unlock();
    expect(await hand.call('shell.stay-open', { on: true })).toEqual(hour(instant, null));
    hand.clock.advance(3_000_000);
    expect(hand.page.sent.filter(([name]) => name !== 'hour')).toEqual([]);
    void hand.shell.lock.request('suspend');
    await hand.finishLock();
    await hand.unlock();
    expect(await hand.call('shell.this-hour')).toEqual(hour(null, null));
  });

  it('shows the window to shared screens, says when it is over, and ends with the window', async () => {
    await hand.unlock();
    expect(await hand.call('shell.allow-sharing', { on: true })).toEqual(hour(null, instant));
    expect(hand.page.protections).toEqual([false]);
    await hand.call('shell.stay-open', { on: true });
    hand.clock.advance(3_601_000);
    expect(hand.page.protections).toEqual([false, true]);
    expect(hand.page.sent.map(([name]) => name)).toContain('hour');
  });

  it('can be ended before', async () => {
    await hand.unlock();
    await hand.call('shell.allow-sharing', { on: true });
    expect(await hand.call('shell.allow-sharing', { on: false })).toEqual(hour(null, null));
    expect(hand.page.protections).toEqual([false, true]);
  });
});

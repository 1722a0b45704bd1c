import { beforeEach, describe, expect, it } from 'vitest';
import { ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
});

const ok = (value: unknown = {}) => ({ ok: true, value });

describe('connecting', () => {
  it('starts the vault process when the page asks, tells it the file and hands over the two ends', async () => {
    expect(hand.forks).toHaveLength(0);
    await hand.shell.connect(hand.page.caller);
    expect(hand.fork.told).toEqual([
      { kind: 'begin', file: '/data/journal/journal.balint', syncedBy: null },
      { kind: 'port' },
    ]);
    expect(hand.fork.ports).toEqual(['vault end']);
    expect(hand.page.ports).toEqual(['page end']);
  });

  it('tells it the product that copies the folder', async () => {
    hand.synced = () => 'Dropbox';
    await hand.shell.connect(hand.page.caller);
    expect(hand.fork.told[0]).toEqual(expect.objectContaining({ syncedBy: 'Dropbox' }));
  });

  it('happens once for each window', async () => {
    await Promise.all([hand.shell.connect(hand.page.caller), hand.shell.connect(hand.page.caller)]);
    await hand.shell.connect(hand.page.caller);
    expect(hand.forks).toHaveLength(1);
    expect(hand.page.ports).toEqual(['page end']);
  });

  it('is refused to anybody else', async () => {
    await hand.shell.connect({});
    await hand.shell.connect({ sender: hand.page, senderFrame: null });
    expect(hand.forks).toHaveLength(0);
  });

  it('does not reach a window that was replaced in between', async () => {
    const connecting = hand.shell.connect(hand.page.caller);
    hand.page.gone();
    await connecting;
    expect(hand.pages).toHaveLength(2);
    expect(hand.forks).toHaveLength(0);
    await hand.shell.connect(hand.page.caller);
    expect(hand.forks).toHaveLength(1);
  });
});

describe('a vault process that cannot be started', () => {
  it('counts as stopped: a fresh window says so, and the next one tries again', async () => {
    hand.startFails = true;
    await hand.shell.connect(hand.page.caller);
    expect(hand.pages).toHaveLength(2);
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ lockReason: 'stopped' })));
    hand.startFails = false;
    await hand.shell.connect(hand.page.caller);
    expect(hand.page.ports).toEqual(['page end']);
  });

  it('is not tried for ever', async () => {
    hand.startFails = true;
    await hand.shell.connect(hand.page.caller);
    await hand.shell.connect(hand.page.caller);
    expect(hand.pages).toHaveLength(2);
  });
});

describe('commands of the menu', () => {
  it('reach an open journal only', async () => {
    hand.shell.command('search');
    expect(hand.page.sent).toEqual([]);
    await hand.unlock();
    hand.shell.command('search');
    expect(hand.page.sent).toEqual([['command', { command: 'search' }]]);
    await hand.call('shell.lock');
    hand.shell.command('today');
    expect(hand.page.sent.at(-1)).toEqual(['flush', {}]);
  });
});

describe('what the shell says', () => {
  it('about itself', async () => {
    expect(await hand.call('shell.status')).toEqual(
      ok({
        lockReason: 'started',
        wordsGivenUp: false,
        afterLock: null,
        idleMinutes: 5,
        lastSavedAt: null,
        platform: 'linux',
        language: 'en-GB',
      }),
    );
    await hand.unlock();
    hand.fork.say({ kind: 'saved', at: '2026-11-23T20:52:00.000Z' });
    hand.fork.end();
    expect(await hand.call('shell.status')).toEqual(
      ok(expect.objectContaining({ lockReason: 'stopped', lastSavedAt: '2026-11-23T20:52:00.000Z' })),
    );
  });

  it('about where the notes are', async () => {
    hand.attempts = 3;
    hand.synced = (path) => (path === '/data/journal' ? 'OneDrive' : null);
    expect(await hand.call('shell.proof')).toEqual(ok({ folder: '/data/journal', syncedBy: 'OneDrive', attempts: 3 }));
  });
});

describe('messages of a vault process that went wrong', () => {
  it.each([
    null,
    'opened',
    { kind: 'else' },
    { kind: 'opened', note: 'words' },
    { kind: 'saved', at: 'words' },
    { kind: 'idle-minutes', minutes: '5' },
    { kind: 'lock-failed', because: 'words' },
  ])('are dropped: %j', async (message) => {
    await hand.shell.connect(hand.page.caller);
    hand.fork.say(message);
    expect(hand.shell.lock.state).toBe('locked');
    expect(await hand.call('shell.status')).toEqual(ok(expect.objectContaining({ lastSavedAt: null, idleMinutes: 5 })));
  });
});

describe('the end of the program', () => {
  it('waits for the lock', async () => {
    await hand.unlock();
    void hand.shell.lock.request('asked', 'quit');
    expect(hand.quits).toBe(0);
    await hand.finishLock();
    expect(hand.quits).toBe(1);
    expect(hand.pages).toHaveLength(1);
  });
});

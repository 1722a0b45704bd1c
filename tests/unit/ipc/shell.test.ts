import { beforeEach, describe, expect, it } from 'vitest';
import { ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
});

const ok = (value: unknown = {}) => ({ ok: true, value });
const failed = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

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

describe('the choice of a file or a folder', () => {
  it('is there on the lock screen; the vault process learns the path, the page an id', async () => {
    await hand.shell.connect(hand.page.caller);
    hand.chosen = () => Promise.resolve('/media/stick/a.backup');
    const envelope = await hand.call('shell.choose-file', { for: 'backup' });
    expect(envelope).toEqual(ok({ placeId: expect.stringMatching(/^[0-9a-f]{32}$/) }));
    expect(hand.fork.told.at(-1)).toMatchObject({ kind: 'file', path: '/media/stick/a.backup' });
    expect(hand.asked).toEqual(['backup']);
    expect(await hand.call('shell.choose-file', { for: 'any' })).toEqual(ok({ placeId: null }));
  });

  it('may read where a product copies, and may not write there', async () => {
    await hand.shell.connect(hand.page.caller);
    hand.chosen = () => Promise.resolve('/home/leader/Dropbox');
    hand.synced = () => 'Dropbox';
    expect(await hand.call('shell.choose-file', { for: 'backup' })).toEqual(ok({ placeId: expect.any(String) }));
    const refused = await hand.call('shell.choose-folder');
    expect(refused).toEqual({ ok: false, error: { code: 'synced-folder', service: 'Dropbox' } });
  });

  it('is dropped when the journal was opened over it', async () => {
    await hand.shell.connect(hand.page.caller);
    const { promise, resolve } = Promise.withResolvers<string | null>();
    hand.chosen = () => promise;
    const choosing = hand.call('shell.choose-file', { for: 'backup' });
    hand.fork.say({ kind: 'opened' });
    resolve('/media/stick/a.backup');
    expect(await choosing).toEqual(failed('locked'));
    expect(hand.fork.told.filter(({ kind }) => kind === 'place' || kind === 'file')).toEqual([]);
  });
});

describe('the choice of a place', () => {
  beforeEach(() => hand.unlock());

  it('goes to the vault process; the page learns a random id', async () => {
    hand.chosen = () => Promise.resolve('/home/leader/summary.md');
    const envelope = await hand.call('shell.choose-place', { for: 'summary.md' });
    expect(JSON.stringify(envelope)).not.toContain('leader');
    expect(envelope).toEqual(ok({ placeId: '0'.repeat(31) + '1' }));
    expect(hand.fork.told.at(-1)).toEqual({
      kind: 'place',
      placeId: '0'.repeat(31) + '1',
      path: '/home/leader/summary.md',
    });
  });

  it('is nothing when the leader cancels', async () => {
    expect(await hand.call('shell.choose-place', { for: 'summary.md' })).toEqual(ok({ placeId: null }));
  });

  it('is refused in a folder that is copied elsewhere', async () => {
    hand.chosen = () => Promise.resolve('/home/leader/Dropbox/summary.md');
    hand.synced = () => 'Dropbox';
    expect(await hand.call('shell.choose-place', { for: 'summary.md' })).toEqual({
      ok: false,
      error: { code: 'synced-folder', service: 'Dropbox' },
    });
    expect(hand.fork.told.at(-1)).toEqual({ kind: 'port' });
  });

  it('shows one dialog at a time', async () => {
    const { promise, resolve } = Promise.withResolvers<string | null>();
    hand.chosen = () => promise;
    const first = hand.call('shell.choose-place', { for: 'summary.md' });
    expect(await hand.call('shell.choose-place', { for: 'summary.md' })).toEqual(ok({ placeId: null }));
    resolve(null);
    await first;
    expect(hand.asked).toHaveLength(1);
    await hand.call('shell.choose-place', { for: 'summary.md' });
    expect(hand.asked).toHaveLength(2);
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

describe('a PDF', () => {
  it('asks the system for the paper the page names, and says what became of it', async () => {
    await hand.unlock();
    expect(await hand.call('shell.print', { paper: 'A4' })).toEqual(ok({ printed: false }));
    hand.printing = () => Promise.resolve(true);
    expect(await hand.call('shell.print', { paper: 'Letter' })).toEqual(ok({ printed: true }));
    expect(hand.asked).toEqual(['print on A4', 'print on Letter']);
  });

  it('shares one dialog with the choice of a place', async () => {
    await hand.unlock();
    const { promise, resolve } = Promise.withResolvers<boolean>();
    hand.printing = () => promise;
    const first = hand.call('shell.print', { paper: 'A4' });
    expect(await hand.call('shell.print', { paper: 'A4' })).toEqual(ok({ printed: false }));
    expect(await hand.call('shell.choose-place', { for: 'summary.md' })).toEqual(ok({ placeId: null }));
    resolve(true);
    expect(await first).toEqual(ok({ printed: true }));
    expect(hand.asked).toEqual(['print on A4']);
  });

  it('opens no dialog over a covered window', async () => {
    await hand.unlock();
    await hand.call('shell.lock');
    await hand.call('shell.flushed', { saved: false, because: 'disk-full' });
    expect(await hand.call('shell.print', { paper: 'A4' })).toEqual(ok({ printed: false }));
    expect(hand.asked).toEqual([]);
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

describe('a PDF', () => {
  const page = () => new TextEncoder().encode('<p>words</p>');
  const job = (changes: object = {}) =>
    hand.fork.say({ kind: 'make-pdf', job: 7, page: page(), paper: 'A4', ...changes });

  it('gives the vault process its PDF and keeps none of it', async () => {
    await hand.unlock();
    const pdf = new Uint8Array([1, 2, 3]);
    hand.pdf = () => Promise.resolve(pdf);
    const told: unknown[] = [];
    hand.fork.postMessage = (message) => void told.push(structuredClone(message));
    job();
    await expect.poll(() => told).toEqual([{ kind: 'made-pdf', job: 7, pdf: new Uint8Array([1, 2, 3]) }]);
    expect(pdf).toEqual(new Uint8Array(3));
  });

  it('is of the sheet on the window where the vault process sends no page', async () => {
    await hand.unlock();
    hand.pdf = () => Promise.resolve(new Uint8Array([1]));
    job({ page: null });
    await expect.poll(() => hand.fork.told.map(({ kind }) => kind)).toContain('made-pdf');
    expect(hand.asked).toEqual(['sheet on A4']);
    expect(hand.pdfsAskedFor).toEqual([]);
  });

  it('is not begun for what is no page', async () => {
    await hand.unlock();
    job({ page: 'words' });
    job({ paper: 'A3' });
    job({ page: new Uint8Array(9 * 1024 * 1024) });
    expect(hand.pdfsAskedFor).toEqual([]);
  });

  it('is called off by a lock, and a PDF that comes later reaches nobody', async () => {
    await hand.unlock();
    let finish: (pdf: Uint8Array | null) => void = () => undefined;
    hand.pdf = () => new Promise((resolve) => (finish = resolve));
    job();
    const { fork } = hand;
    void hand.call('shell.lock');
    await hand.finishLock();
    expect(hand.pdfsCalledOff).toBe(1);
    const pdf = new Uint8Array([1]);
    finish(pdf);
    await expect.poll(() => pdf[0]).toBe(0);
    expect(fork.told.filter(({ kind }) => kind === 'made-pdf')).toEqual([]);
  });
});

describe('what was copied', () => {
  const copy = async () => {
    await hand.unlock();
    hand.onClipboard = 'ours';
    await hand.call('shell.copied');
  };

  it('is taken from the clipboard after a minute', async () => {
    await copy();
    hand.clock.advance(59_000);
    await Promise.resolve();
    expect(hand.onClipboard).toBe('ours');
    hand.clock.advance(1_000);
    await expect.poll(() => hand.onClipboard).toBe('nothing');
  });

  it('has a minute from the last copy on', async () => {
    await copy();
    hand.clock.advance(40_000);
    await hand.call('shell.copied');
    hand.clock.advance(40_000);
    await Promise.resolve();
    expect(hand.onClipboard).toBe('ours');
  });

  it('is left alone when somebody else has copied since', async () => {
    await copy();
    hand.onClipboard = 'of somebody else';
    hand.clock.advance(60_000);
    void hand.call('shell.lock');
    await hand.finishLock();
    expect(hand.onClipboard).toBe('of somebody else');
  });

  it('goes with a lock', async () => {
    await copy();
    void hand.call('shell.lock');
    await hand.finishLock();
    await expect.poll(() => hand.onClipboard).toBe('nothing');
  });

  it('is gone before the program ends', async () => {
    await copy();
    void hand.shell.lock.request('asked', 'quit');
    await hand.finishLock();
    await expect.poll(() => hand.quits).toBe(1);
    expect(hand.onClipboard).toBe('nothing');
  });

  it('of another time is not taken: nothing was copied since the journal was opened', async () => {
    await hand.unlock();
    hand.onClipboard = 'ours';
    void hand.call('shell.lock');
    await hand.finishLock();
    expect(hand.onClipboard).toBe('ours');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { Lock, PATIENCE } from '../../../main/ipc/lock.ts';
import { HandClock } from './handClock.ts';

let clock: HandClock;
let deeds: string[];
let vaultRuns: boolean;
let lock: Lock;

beforeEach(() => {
  clock = new HandClock();
  deeds = [];
  vaultRuns = true;
  const note = (deed: string) => () => void deeds.push(deed);
  lock = new Lock({
    flush: note('flush'),
    cover: (because) => void deeds.push(`cover ${because}`),
    vaultRuns: () => vaultRuns,
    askVaultToLock: note('ask vault'),
    killVault: note('kill'),
    hideWindow: note('hide'),
    showWindow: note('show'),
    destroyWindow: note('destroy'),
    openWindow: note('open'),
    quit: note('quit'),
    after: clock.after,
  });
});

/** What was done since the last look. */
const done = () => deeds.splice(0);

/** The vault process says that the file is closed, and ends. */
function vaultEnds(): void {
  lock.vaultLocked();
  vaultRuns = false;
  lock.vaultExited();
}

describe('a lock in good order', () => {
  it('flushes, closes, ends the process and only then replaces the window', () => {
    lock.opened();
    expect(lock.state).toBe('unlocked');
    void lock.request('asked');
    expect(done()).toEqual(['flush']);
    lock.flushed({ saved: true });
    expect(done()).toEqual(['ask vault']);
    lock.vaultLocked();
    expect(done()).toEqual([]);
    lock.vaultExited();
    expect(done()).toEqual(['destroy', 'open']);
    expect(lock.state).toBe('locked');
    expect(lock.reason).toBe('asked');
    expect(clock.waiting).toBe(0);
  });

  it('raises the epoch before the window goes, so that the end of the old window is not taken for the end of the new', () => {
    let atDestroy = 0;
    const own: Lock = new Lock({
      flush: () => {},
      cover: () => {},
      vaultRuns: () => false,
      askVaultToLock: () => {},
      killVault: () => {},
      hideWindow: () => {},
      showWindow: () => {},
      destroyWindow: () => {
        atDestroy = own.epoch;
      },
      openWindow: () => {},
      quit: () => {},
      after: clock.after,
    });
    const before = own.epoch;
    own.opened();
    void own.request('asked');
    own.flushed({ saved: true });
    expect(atDestroy).toBe(before + 1);
  });

  it('resolves for everybody who asked while it ran', async () => {
    lock.opened();
    const both = [lock.request('asked'), lock.request('idle')];
    lock.flushed({ saved: true });
    vaultEnds();
    await Promise.all(both);
    expect(done().filter((deed) => deed === 'open')).toHaveLength(1);
    expect(lock.reason).toBe('asked');
  });

  it('does nothing when nothing is open', async () => {
    await lock.request('asked');
    await lock.request('idle');
    expect(done()).toEqual([]);
    expect(lock.epoch).toBe(1);
  });

  it('can be done again and again', () => {
    for (const round of [1, 2, 3]) {
      vaultRuns = true;
      lock.opened();
      void lock.request('idle');
      lock.flushed({ saved: true });
      vaultEnds();
      expect(lock.epoch).toBe(1 + round);
      expect(done()).toEqual(['flush', 'ask vault', 'destroy', 'open']);
    }
  });
});

describe('somebody does not answer', () => {
  it('goes on without the page after its time', () => {
    lock.opened();
    void lock.request('asked');
    clock.advance(PATIENCE.flush - 1);
    expect(done()).toEqual(['flush']);
    clock.advance(1);
    expect(done()).toEqual(['ask vault']);
    lock.flushed({ saved: false, because: 'disk-full' });
    expect(done()).toEqual([]);
  });

  it('kills a vault process that lives on after "locked"', () => {
    lock.opened();
    void lock.request('asked');
    lock.flushed({ saved: true });
    lock.vaultLocked();
    done();
    clock.advance(PATIENCE.exit - 1);
    expect(done()).toEqual([]);
    clock.advance(1);
    expect(done()).toEqual(['kill']);
    lock.vaultExited();
    expect(done()).toEqual(['destroy', 'open']);
    expect(lock.reason).toBe('asked');
  });

  it('kills a vault process that never answers, and goes on even if its end is never seen', () => {
    lock.opened();
    void lock.request('asked');
    lock.flushed({ saved: true });
    done();
    clock.advance(PATIENCE.close);
    expect(done()).toEqual(['kill']);
    clock.advance(PATIENCE.gone);
    expect(done()).toEqual(['destroy', 'open']);
    expect(lock.state).toBe('locked');
  });
});

describe('words that are not on disk', () => {
  const trouble = { saved: false, because: 'disk-full' } as const;

  beforeEach(() => {
    lock.opened();
    void lock.request('idle');
  });

  it('covers the window, keeps the vault process and waits without a limit', () => {
    lock.flushed(trouble);
    expect(done()).toEqual(['flush', 'cover disk-full', 'show']);
    clock.advance(3_600_000);
    expect(done()).toEqual([]);
    expect(lock.state).toBe('unlocked');
    expect(lock.isOpen).toBe(false);
  });

  it('locks as soon as they are on disk', () => {
    lock.flushed(trouble);
    lock.flushed(trouble);
    lock.flushed({ saved: true });
    vaultEnds();
    expect(done().slice(-3)).toEqual(['ask vault', 'destroy', 'open']);
    expect(lock.reason).toBe('idle');
  });

  it('covers as well when closing the file fails, and tries again', () => {
    lock.flushed({ saved: true });
    lock.vaultLockFailed('read-only');
    expect(done()).toEqual(['flush', 'ask vault', 'cover read-only', 'show']);
    void lock.request('asked');
    expect(done()).toEqual(['flush']);
    lock.flushed({ saved: true });
    expect(done()).toEqual(['ask vault']);
    vaultEnds();
    expect(done()).toEqual(['destroy', 'open']);
  });

  it('locks when the leader gives them up, even if closing fails again', () => {
    lock.flushed(trouble);
    lock.giveUpWords();
    expect(done().at(-1)).toBe('ask vault');
    lock.vaultLockFailed('disk-full');
    expect(done()).toEqual(['kill']);
    lock.vaultExited();
    expect(done()).toEqual(['destroy', 'open']);
  });

  it('does not take words away that nobody was asked about', () => {
    lock.giveUpWords();
    expect(done()).toEqual(['flush']);
  });

  it('does not quit, and quits once they are on disk', () => {
    lock.flushed(trouble);
    void lock.request('asked', 'quit');
    clock.advance(60_000);
    expect(done()).not.toContain('quit');
    lock.flushed({ saved: true });
    vaultEnds();
    expect(done().slice(-2)).toEqual(['destroy', 'quit']);
  });
});

describe('answers that nobody asked for', () => {
  it('change nothing', () => {
    for (const open of [false, true]) {
      if (open) lock.opened();
      lock.vaultLocked();
      lock.vaultLockFailed('disk-full');
      lock.flushed({ saved: true });
      lock.flushed({ saved: false, because: 'disk-full' });
      lock.giveUpWords();
      clock.advance(60_000);
      expect(done()).toEqual([]);
      expect(lock.isOpen).toBe(open);
    }
  });
});

describe('an end that nobody asked for', () => {
  it('of the vault process shows a fresh window that says so', () => {
    lock.opened();
    lock.vaultExited();
    expect(done()).toEqual(['destroy', 'open']);
    expect(lock.reason).toBe('stopped');
  });

  it('of the vault process while the page is flushing', () => {
    lock.opened();
    void lock.request('asked');
    lock.vaultExited();
    expect(done()).toEqual(['flush', 'destroy', 'open']);
    expect(lock.reason).toBe('stopped');
    expect(clock.waiting).toBe(0);
  });

  it('of the vault process on the lock screen replaces the window once, not for ever', () => {
    lock.vaultExited();
    expect(done()).toEqual(['destroy', 'open']);
    lock.vaultExited();
    expect(done()).toEqual([]);
  });

  it('of the page locks without asking it', () => {
    lock.opened();
    lock.pageGone();
    expect(done()).toEqual(['ask vault']);
    vaultEnds();
    expect(done()).toEqual(['destroy', 'open']);
    expect(lock.reason).toBe('stopped');
  });

  it('of the page while it covers words: there is nobody left to ask', () => {
    lock.opened();
    void lock.request('asked');
    lock.flushed({ saved: false, because: 'disk-full' });
    lock.pageGone();
    lock.vaultLockFailed('disk-full');
    lock.vaultExited();
    expect(done().slice(-4)).toEqual(['ask vault', 'kill', 'destroy', 'open']);
  });

  it('of two pages in a row before anything was opened ends the program', () => {
    lock.pageGone();
    vaultEnds();
    expect(done()).toEqual(['ask vault', 'destroy', 'open']);
    vaultRuns = false;
    lock.pageGone();
    expect(done()).toEqual(['destroy', 'quit']);
  });
});

describe('the computer goes to sleep', () => {
  it('takes the window off the screen at once and shows it again only when words are in the way', () => {
    lock.opened();
    void lock.request('suspend');
    expect(done()).toEqual(['flush', 'hide']);
    lock.flushed({ saved: false, because: 'storage-failed' });
    expect(done()).toEqual(['cover storage-failed', 'show']);
  });

  it('renews the lock screen too, with whatever was typed into it', () => {
    void lock.request('screen-locked');
    expect(done()).toEqual(['ask vault', 'hide']);
    lock.opened();
    expect(lock.isOpen).toBe(false);
    vaultEnds();
    expect(done()).toEqual(['destroy', 'open']);
  });
});

describe('the end of the program', () => {
  it('locks first', async () => {
    lock.opened();
    const end = lock.request('asked', 'quit');
    lock.flushed({ saved: true });
    vaultEnds();
    await end;
    expect(done()).toEqual(['flush', 'ask vault', 'destroy', 'quit']);
  });

  it('joins a lock that runs already', () => {
    lock.opened();
    void lock.request('idle');
    void lock.request('asked', 'quit');
    lock.flushed({ saved: true });
    vaultEnds();
    expect(done()).toEqual(['flush', 'ask vault', 'destroy', 'quit']);
  });

  it('ends the vault process from the lock screen', () => {
    void lock.request('asked', 'quit');
    vaultEnds();
    expect(done()).toEqual(['ask vault', 'destroy', 'quit']);
  });
});

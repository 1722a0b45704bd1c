import { beforeEach, describe, expect, it } from 'vitest';
import { ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
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

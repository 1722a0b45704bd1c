import { beforeEach, describe, expect, it } from 'vitest';
import { ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
});

const ok = (value: unknown = {}) => ({ ok: true, value });
const failed = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

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

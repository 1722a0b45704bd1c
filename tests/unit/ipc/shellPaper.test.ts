import { beforeEach, describe, expect, it } from 'vitest';
import { ShellInHand } from './shellInHand.ts';

let hand: ShellInHand;

beforeEach(() => {
  hand = new ShellInHand();
});

const ok = (value: unknown = {}) => ({ ok: true, value });

describe('printing', () => {
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

describe('a PDF for the vault process', () => {
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

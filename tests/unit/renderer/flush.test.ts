// All unsaved words are written before a lock, at once, and the answer is never better than the worst of them.
import { expect, it } from 'vitest';
import { flushAll, onFlush } from '../../../renderer/app/flush.ts';

it('has nothing to lose when nobody holds words', async () => {
  await expect(flushAll()).resolves.toEqual({ saved: true });
});

it('runs all writers at the same time and waits for the slowest', async () => {
  const finish: (() => void)[] = [];
  const stops = [1, 2].map(() => onFlush(() => new Promise((resolve) => finish.push(() => resolve({ saved: true })))));
  const answer = flushAll();
  expect(finish).toHaveLength(2);
  finish.forEach((done) => done());
  await expect(answer).resolves.toEqual({ saved: true });
  stops.forEach((stop) => stop());
});

it('says why when one of them could not write', async () => {
  const stops = [
    onFlush(() => Promise.resolve({ saved: true })),
    onFlush(() => Promise.resolve({ saved: false, because: 'disk-full' })),
  ];
  await expect(flushAll()).resolves.toEqual({ saved: false, because: 'disk-full' });
  stops.forEach((stop) => stop());
});

it('takes a writer that throws for words that are not saved', async () => {
  const stop = onFlush(() => Promise.reject(new Error('broken')));
  await expect(flushAll()).resolves.toEqual({ saved: false, because: 'storage-failed' });
  stop();
});

it('forgets a writer that was taken out', async () => {
  onFlush(() => Promise.resolve({ saved: false, because: 'read-only' }))();
  await expect(flushAll()).resolves.toEqual({ saved: true });
});

import { expect, test } from 'vitest';
import { inSlices } from '../../../main/vault-process/pace.ts';

test('work goes on without a pause within a slice, and the event loop turns between two', async () => {
  let now = 0;
  let breaths = 0;
  const pause = inSlices({ clock: () => now, breathe: async () => void breaths++ });
  for (let piece = 0; piece < 30; piece++) {
    await pause();
    now += 1;
  }
  expect(breaths).toBe(2);
});

test('one long piece is followed by a pause', async () => {
  let now = 0;
  let breaths = 0;
  const pause = inSlices({ clock: () => now, breathe: async () => void breaths++ });
  now += 500;
  await pause();
  await pause();
  expect(breaths).toBe(1);
});

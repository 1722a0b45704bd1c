// The power goes while the journal is written: the recorded system calls are replayed onto a disk that keeps what was
// synced and any sectors of the rest. The control shows that this can fail: without syncs, saves are lost.
import { describe, expect, it } from 'vitest';
import { losePower } from '../crash/powerLoss.ts';
import { DEEDS } from '../crash/story.ts';
import { CAN_TRACE, NEEDS_STRACE } from '../crash/systemCalls.ts';

const [TIMES, STATES] = [5, 60];

describe.skipIf(!CAN_TRACE)(`a power cut (${NEEDS_STRACE})`, () => {
  it.each(DEEDS)(
    'in the middle of it: %s',
    async (deed) => {
      expect(await losePower(deed, TIMES, STATES, false)).toEqual({ states: STATES, lost: 0, unopenable: 0 });
    },
    120_000,
  );

  it('is found out by this test when nothing is synced', async () => {
    const { lost, unopenable } = await losePower('save', TIMES, STATES, true);
    expect(lost + unopenable).toBeGreaterThan(STATES / 10);
  }, 120_000);
});

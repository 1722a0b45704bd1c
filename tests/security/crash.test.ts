// A short run of `npm run crash`: each deed is killed a few times. Nothing acknowledged is lost, and everything opens.
import { describe, expect, it, onTestFinished } from 'vitest';
import { JOURNAL_DEEDS } from '../crash/journalStory.ts';
import { JournalSubject } from '../crash/journalSubject.ts';
import { DEEDS } from '../crash/story.ts';
import { type Finding, Subject } from '../crash/subject.ts';

const ROUNDS_EACH = 3;

/** On a busy machine a kill may come before the first deed is done: then once more, up to this. */
const MOST_ROUNDS = 12;

/** All rounds together, up to the first in which something was found. */
async function rounds(round: () => Promise<Finding>): Promise<Finding> {
  let total: Finding = { acknowledged: 0, lost: 0, unopenable: 0 };
  const goesOn = (times: number): boolean =>
    total.lost + total.unopenable === 0 && (times < ROUNDS_EACH || (total.acknowledged === 0 && times < MOST_ROUNDS));
  for (let times = 0; goesOn(times); times++) {
    const { acknowledged, lost, unopenable } = await round();
    total = { acknowledged: total.acknowledged + acknowledged, lost, unopenable };
  }
  return total;
}

describe('kill -9', () => {
  it.each(DEEDS)(
    'in the middle of it: %s',
    async (deed) => {
      const subject = new Subject();
      onTestFinished(() => subject.end());
      await subject.begin();
      const { acknowledged, ...bad } = await rounds(() => subject.round(deed));
      expect(bad).toEqual({ lost: 0, unopenable: 0 });
      expect(acknowledged).toBeGreaterThan(0);
    },
    120_000,
  );

  it.each(JOURNAL_DEEDS)(
    'in the middle of it: %s',
    async (deed) => {
      const subject = new JournalSubject();
      onTestFinished(() => subject.end());
      await subject.begin();
      const { acknowledged, ...bad } = await rounds(() => subject.round(deed));
      expect(bad).toEqual({ lost: 0, unopenable: 0 });
      expect(acknowledged).toBeGreaterThan(0);
    },
    120_000,
  );
});

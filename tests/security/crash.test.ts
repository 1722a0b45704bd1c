// A short run of `npm run crash`: each deed is killed a few times. Nothing acknowledged is lost, and everything opens.
import { describe, expect, it, onTestFinished } from 'vitest';
import { DEEDS } from '../crash/story.ts';
import { Subject } from '../crash/subject.ts';

const ROUNDS_EACH = 4;

describe('kill -9', () => {
  it.each(DEEDS)(
    'in the middle of it: %s',
    async (deed) => {
      const subject = new Subject();
      onTestFinished(() => subject.end());
      await subject.begin();
      let acknowledged = 0;
      for (let round = 0; round < ROUNDS_EACH; round++) {
        const finding = await subject.round(deed);
        expect(finding).toMatchObject({ lost: 0, unopenable: 0 });
        acknowledged += finding.acknowledged;
      }
      expect(acknowledged).toBeGreaterThan(0);
    },
    120_000,
  );
});

// The rule that decides when a text becomes an earlier version, by the clock.
import { describe, expect, test } from 'vitest';
import { beginsStretch, PAUSE_MINUTES, sameText } from '../../../main/journal/stretch.ts';
import { passageOf } from './journalInHand.ts';

const LAST = '2026-03-10T19:00:00.000Z';

describe('a stretch of writing', () => {
  test('begins with the first save, and after the text was left', () => {
    expect(beginsStretch(undefined, LAST)).toBe(true);
  });

  test.each(['2026-03-10T19:00:00.000Z', '2026-03-10T19:00:00.750Z', '2026-03-10T19:09:59.999Z'])(
    'goes on with a save at %s',
    (now) => expect(beginsStretch(LAST, now)).toBe(false),
  );

  test.each(['2026-03-10T19:10:00.000Z', '2026-03-10T20:00:00.000Z', '2027-01-01T00:00:00.000Z'])(
    'ended with the pause before %s',
    (now) => expect(beginsStretch(LAST, now)).toBe(true),
  );

  test('ends with a clock that was set back: how long the pause was is not known', () => {
    expect(beginsStretch(LAST, '2026-03-10T18:59:59.999Z')).toBe(true);
  });

  test('is as long as the promise says', () => expect(PAUSE_MINUTES).toBe(10));
});

test('a text is the same only with the same words under the same prompts', () => {
  expect(sameText([passageOf('one')], [passageOf('one')])).toBe(true);
  expect(sameText([passageOf('one')], [passageOf('one', '')])).toBe(false);
  expect(sameText([passageOf('one')], [{ ...passageOf('one'), prompt: { own: 'What now?' } }])).toBe(false);
  expect(sameText([passageOf('one'), passageOf('two')], [passageOf('two'), passageOf('one')])).toBe(false);
});

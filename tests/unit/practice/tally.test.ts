// Counting, held to a table that was counted by hand.
import { expect, test } from 'vitest';
import { tally } from '../../../main/practice/tally.ts';
import { amountOf } from '../../../main/practice/units.ts';
import { NO_LIMITS } from '../../../preload/contract/schemas/requirement.ts';
import { session } from '../../fixtures/practice/practice.ts';
import { workedExamples } from '../../fixtures/practice/workedExamples.ts';

const TODAY = '2026-11-23';

test.each(workedExamples)('$what', ({ practised, unit, limits, lengths, byHand, notCounted = [] }) => {
  const counted = { unit, limits: { ...NO_LIMITS, ...limits } };
  const found = tally(practised, { counted, today: TODAY });
  const amount = amountOf(found.credits, unit, lengths ?? { hourMinutes: 60, doubleHours: 'sum' });
  expect(amount).toEqual({ minutes: 0, leftOver: 0, ...byHand });
  const said = found.notCounted.map((left) =>
    [`${left.count} ${left.unit}, ${left.reason}`, left.which].filter((part) => part !== null).join(' '),
  );
  expect(said).toEqual(notCounted);
});

test('a limit whose date nobody entered counts nothing and says so', () => {
  const counted = { unit: 'meetings' as const, limits: { ...NO_LIMITS, side: 'before' as const } };
  expect(tally([session('2025-03-10')], { counted, today: TODAY })).toEqual({
    credits: [],
    notCounted: [],
    dateMissing: true,
  });
});

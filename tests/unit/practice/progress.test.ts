// Requirements as counts: the five shapes, and one month missing in 24.
import { describe, expect, test } from 'vitest';
import { allOf, AS_LEADER, atLeast, half, inEvery, oneOf } from '../../../main/practice/examples/requirements.ts';
import { progressOf } from '../../../main/practice/progress.ts';
import { practisedIn } from '../../../main/practice/entries.ts';
import { aCase, monthly, session, supervised } from '../../fixtures/practice/practice.ts';

const RULER = { lengths: { hourMinutes: 60, doubleHours: 'sum' }, today: '2026-11-23' } as const;

describe('a count', () => {
  test('24 of 30 case discussions; six were not counted because the role was observer', () => {
    const led = monthly('2025-01-10', 12).map((date) => session(date, { cases: [aCase(), aCase()] }));
    const seen = monthly('2025-01-17', 6).map((date) => session(date, { cases: [aCase('observer')] }));
    expect(progressOf(atLeast(30, 'case-discussions', AS_LEADER), [...led, ...seen], RULER)).toEqual({
      shape: 'count',
      least: 30,
      amount: { count: 24, minutes: 0, leftOver: 0 },
      dateMissing: false,
      notCounted: [{ reason: 'role', which: 'observer', unit: 'case-discussions', count: 6 }],
    });
  });
});

describe('a count in every period', () => {
  const monthlyForTwoYears = inEvery('month', 24, atLeast(1, 'meetings', AS_LEADER));

  test('one month missing in 24 is named', () => {
    const dates = monthly('2024-02-10', 24).filter((date) => !date.startsWith('2025-03'));
    const found = progressOf(
      monthlyForTwoYears,
      dates.map((date) => session(date)),
      RULER,
    );
    expect(found).toMatchObject({ fulfilled: 23, asked: 24, missing: ['2025-03'] });
  });

  test('all 24 are there, also when more came before and after', () => {
    const dates = monthly('2022-06-10', 52).filter(
      (date) => !date.startsWith('2022-08') && !date.startsWith('2025-12'),
    );
    const found = progressOf(
      monthlyForTwoYears,
      dates.map((date) => session(date)),
      RULER,
    );
    expect(found).toMatchObject({ fulfilled: 24, asked: 24, missing: [] });
  });

  test('months to come are not missing, nor is the one that runs', () => {
    const found = progressOf(
      monthlyForTwoYears,
      ['2026-09-10', '2026-10-08'].map((date) => session(date)),
      RULER,
    );
    expect(found).toMatchObject({ fulfilled: 2, asked: 24, missing: [] });
  });

  test('nothing yet', () => {
    expect(progressOf(monthlyForTwoYears, [], RULER)).toMatchObject({ fulfilled: 0, asked: 24, missing: [] });
  });

  test('every year since the first: a year with nine is named, the running one is not', () => {
    const yearly = inEvery('year', null, atLeast(10, 'supervision-sessions'));
    const tenIn = (year: number, count: number) =>
      monthly(`${year}-01-05`, Math.min(count, 11)).map((date) => supervised(date));
    const found = progressOf(yearly, [...tenIn(2024, 10), ...tenIn(2025, 9), ...tenIn(2026, 3)], RULER);
    expect(found).toMatchObject({ least: 10, fulfilled: 1, asked: 2, missing: ['2025'] });
  });

  test('earlier practice without single days belongs to no month', () => {
    const [earlier] = practisedIn(
      {
        kind: 'earlier-practice',
        from: '2024-02-01',
        to: '2024-04-30',
        unit: 'meetings',
        count: 12,
        minutesEach: 90,
        casesEach: 1,
        role: 'co-led',
        groupKind: 'ongoing',
        modality: 'in-person',
        source: 'memory',
      },
      () => false,
    );
    const found = progressOf(monthlyForTwoYears, earlier ? [earlier] : [], RULER);
    expect(found).toMatchObject({
      fulfilled: 0,
      notCounted: [{ reason: 'no-date', which: null, unit: 'meetings', count: 12 }],
    });
  });
});

test('a share says both counts and what is asked', () => {
  const meetings = [
    ...monthly('2025-01-10', 7).map((date) => session(date)),
    ...monthly('2025-01-20', 5).map((date) => session(date, { modality: 'online' })),
  ];
  expect(progressOf(half('meetings', AS_LEADER, { modalities: ['in-person'] }), meetings, RULER)).toMatchObject({
    part: { count: 7 },
    whole: { count: 12 },
    parts: 1,
    ofParts: 2,
    notCounted: [],
  });
});

test('all of several and one of several keep each count by itself', () => {
  const meetings = monthly('2025-01-10', 3).map((date) => session(date, { cases: [aCase(), aCase()] }));
  const both = allOf(atLeast(5, 'case-discussions'), oneOf(atLeast(5, 'meetings'), atLeast(2, 'meetings')));
  expect(progressOf(both, meetings, RULER)).toMatchObject({
    shape: 'all',
    of: [
      { amount: { count: 6 }, least: 5 },
      { shape: 'one', of: [{ amount: { count: 3 } }, { amount: { count: 3 } }] },
    ],
  });
});

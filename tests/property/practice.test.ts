// Whatever was practised: nothing is counted twice, nothing is lost, and time zones move no day.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fourUnitsOf } from '../../main/practice/breakdown.ts';
import { attended, breakdownBy } from '../../main/practice/breakdown.ts';
import { inPeriods } from '../../main/practice/periods.ts';
import { meetingOf, type SessionFacts } from '../../main/practice/meeting.ts';
import type { Partner } from '../../main/practice/practised.ts';
import { shareOut } from '../../main/practice/shareOut.ts';
import { tally } from '../../main/practice/tally.ts';
import { amountOf } from '../../main/practice/units.ts';
import { GROUP_KINDS, MODALITIES } from '../../preload/contract/schemas/group.ts';
import { NO_LIMITS } from '../../preload/contract/schemas/requirement.ts';
import { CASE_ROLES } from '../../preload/contract/schemas/session.ts';

const TODAY = '2026-11-23';
const LENGTHS = { hourMinutes: 60, doubleHours: 'sum' } as const;

const date = fc
  .date({ min: new Date('2019-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const partner = fc.constantFrom<Partner>('nobody', 'somebody', 'accredited', 'unknown');
const role = fc.constantFrom(...CASE_ROLES);
const length = fc.option(fc.integer({ min: 1, max: 240 }));
const session: fc.Arbitrary<SessionFacts> = fc.record({
  date,
  held: fc.boolean(),
  iWasThere: fc.boolean(),
  kind: fc.constantFrom(...GROUP_KINDS),
  setting: fc.constantFrom(null, 'clinic'),
  modality: fc.constantFrom(...MODALITIES),
  minutes: length,
  debriefHeld: fc.constantFrom(null, true, false),
  role,
  partner,
  cases: fc.array(fc.record({ role, partner, minutes: length }), { maxLength: 4 }),
});
const practised = fc.array(session, { maxLength: 30 }).map((sessions) => sessions.map(meetingOf));
const unit = fc.constantFrom('meetings' as const, 'case-discussions' as const, 'hours' as const);
const limits = fc.record({
  roles: fc.subarray([...CASE_ROLES]),
  kinds: fc.subarray([...GROUP_KINDS]),
  modalities: fc.subarray([...MODALITIES]),
  partner: fc.constantFrom('any' as const, 'accredited' as const, 'nobody' as const),
  debriefHeld: fc.boolean(),
});

test('shares are whole and add up', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), weights, (whole, by) => {
      const shares = shareOut(whole, by);
      expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(whole);
    }),
  );
});

test('what is counted and what is not is all there is', () => {
  fc.assert(
    fc.property(practised, unit, limits, (all, in_, some) => {
      const within = tally(all, { counted: { unit: in_, limits: { ...NO_LIMITS, ...some } }, today: TODAY });
      const everything = tally(all, { counted: { unit: in_, limits: NO_LIMITS }, today: TODAY });
      const sum = (credits: readonly { count: number }[]) => credits.reduce((total, { count }) => total + count, 0);
      const about = (reasons: readonly string[]) =>
        sum(within.notCounted.filter(({ reason }) => !reasons.includes(reason)));
      const elsewhere = ['cancelled', 'not-there', 'future', 'no-minutes', 'other-unit'];
      expect(sum(within.credits) + about(elsewhere)).toBe(sum(everything.credits));
    }),
  );
});

test('the order of what was practised changes no count', () => {
  fc.assert(
    fc.property(practised, unit, limits, (all, in_, some) => {
      const counted = { unit: in_, limits: { ...NO_LIMITS, ...some } };
      const count = (of: typeof all) => amountOf(tally(of, { counted, today: TODAY }).credits, in_, LENGTHS);
      expect(count(all.toReversed())).toEqual(count(all));
    }),
  );
});

test('by role the minutes and cases add up to the sum; meetings to no less', () => {
  fc.assert(
    fc.property(practised, (all) => {
      const meetings = attended(all, TODAY);
      const sum = fourUnitsOf(meetings, LENGTHS);
      const rows = breakdownBy('role', meetings, LENGTHS).rows;
      const total = (of: 'meetings' | 'caseDiscussions' | 'minutes') => rows.reduce((all_, row) => all_ + row[of], 0);
      expect(total('minutes')).toBe(sum.minutes);
      expect(total('caseDiscussions')).toBe(sum.caseDiscussions);
      expect(total('meetings')).toBeGreaterThanOrEqual(sum.meetings);
    }),
  );
});

test('whole double hours are no more than those in sum, and what is left over is always said', () => {
  fc.assert(
    fc.property(practised, (all) => {
      const meetings = attended(all, TODAY);
      const whole = fourUnitsOf(meetings, { hourMinutes: 45, doubleHours: 'whole' });
      const together = fourUnitsOf(meetings, { hourMinutes: 45, doubleHours: 'sum' });
      expect(whole.doubleHours).toBeLessThanOrEqual(together.doubleHours);
      for (const { doubleHours, leftOver, minutes } of [whole, together]) {
        expect(doubleHours * 90 + leftOver).toBe(minutes);
      }
      expect(together.leftOver).toBeLessThan(90);
    }),
  );
});

test('a run of months never counts more than it has, nor names a month that had enough', () => {
  fc.assert(
    fc.property(practised, fc.integer({ min: 1, max: 30 }), (all, periods) => {
      const { credits } = tally(all, { counted: { unit: 'meetings', limits: NO_LIMITS }, today: TODAY });
      const asked = { period: 'month', least: 1, periods, today: TODAY } as const;
      const found = inPeriods(credits, asked, (of) => of.length);
      const months = new Set(credits.map(({ from }) => from.slice(0, 7)));
      expect(found.fulfilled).toBeLessThanOrEqual(Math.min(periods, months.size));
      expect(found.fulfilled + found.missing.length).toBeLessThanOrEqual(periods);
      expect(found.missing.filter((month) => months.has(month))).toEqual([]);
    }),
  );
});

test.each(['Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin'])('no day moves in %s', (zone) => {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    const days = ['2025-01-01', '2025-03-30', '2025-12-31'].map((day) => meetingOf({ ...PLAIN, date: day }));
    expect(breakdownBy('year', days, LENGTHS).rows.map(({ value, meetings }) => [value, meetings])).toEqual([
      ['2025', 3],
    ]);
    const { credits } = tally(days, { counted: { unit: 'meetings', limits: NO_LIMITS }, today: '2025-12-31' });
    const asked = { period: 'month', least: 1, periods: 12, today: '2025-12-31' } as const;
    expect(inPeriods(credits, asked, (of) => of.length).fulfilled).toBe(3);
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

const PLAIN: SessionFacts = {
  date: '2025-03-10',
  held: true,
  iWasThere: true,
  kind: 'ongoing',
  setting: null,
  modality: 'in-person',
  minutes: 90,
  debriefHeld: null,
  role: 'co-led',
  partner: 'somebody',
  cases: [],
};

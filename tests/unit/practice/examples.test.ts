// Each profile that ships, against a table made by hand: and that it is data, with a source, to be checked.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { examples } from '../../../main/practice/examples/examples.ts';
import { progressOf } from '../../../main/practice/progress.ts';
import type { Progress } from '../../../preload/contract/schemas/practiceCount.ts';
import { progress } from '../../../preload/contract/schemas/practiceCount.ts';
import {
  EXAMPLES,
  type NewProfile,
  profileExample,
  type Requirement,
} from '../../../preload/contract/schemas/requirement.ts';
import { expectedTables } from '../../fixtures/practice/profileExamples.ts';

describe.each(examples)('$example', ({ example, profile }) => {
  const { practised, lines } = expectedTables[example];

  test('counts what was counted by hand', () => {
    const entered = withDates(profile, '2024-01-01');
    const ruler = { lengths: entered, today: '2026-11-23' };
    const found = entered.requirements.flatMap((requirement) => {
      const counted = progressOf(requirement, practised, ruler);
      expect(v.is(progress, counted)).toBe(true);
      return said(counted, requirement);
    });
    expect(found).toEqual(lines);
  });

  test('is a profile the contract takes, and says where it comes from', () => {
    expect(v.is(profileExample, { example, profile })).toBe(true);
    if (example === 'own') return;
    expect(profile.society).not.toBeNull();
    expect(profile.source).not.toBeNull();
  });
});

test('all of them ship, each once', () => {
  expect(examples.map(({ example }) => example)).toEqual([...EXAMPLES]);
});

/** As a leader would: the dates that the requirements wait for. */
function withDates(profile: NewProfile, date: string): NewProfile {
  const entered = (one: Requirement): Requirement => {
    if ('of' in one) return { ...one, of: one.of.map(entered) };
    const { limits } = one.counted;
    return limits.side === 'any' ? one : { ...one, counted: { ...one.counted, limits: { ...limits, date } } };
  };
  return { ...profile, requirements: profile.requirements.map(entered) };
}

function said(found: Progress, requirement: Requirement): string[] {
  if ('of' in found) {
    const of = 'of' in requirement ? requirement.of : [];
    const inside = found.of.flatMap((one, place) => of.slice(place, place + 1).flatMap((asked) => said(one, asked)));
    return [found.shape, ...inside.map((line) => `  ${line}`)];
  }
  const unit = 'counted' in requirement ? requirement.counted.unit : '';
  const why = found.notCounted
    .map(({ count, unit: of, reason, which }) =>
      [count, of, reason === 'before' || reason === 'after' ? 'before-or-after' : reason, withWhich(reason, which)]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(', ');
  const because = why === '' ? '' : `; ${why}`;
  switch (found.shape) {
    case 'count': {
      const { count, leftOver } = found.amount;
      const over = leftOver === 0 ? '' : `, ${leftOver} minutes left over`;
      return [`${count} of ${found.least} ${unit}${over}${because}`];
    }
    case 'every-period':
      return [
        `${found.fulfilled} of ${found.asked} ${found.period}s with ${found.least}, missing ${found.missing.join(' ')}${because}`,
      ];
    case 'share':
      return [
        `${found.part.count} of ${found.whole.count} ${unit}, ${found.parts} in ${found.ofParts} asked${because}`,
      ];
  }
}

const withWhich = (reason: string, which: string | null): string | null => (reason === 'role' ? which : null);

// What the Practice log shows: the table of a stretch of time, and the requirements of the chosen profile over all of it.
import { DIMENSIONS, type StretchOfTime, type UnitLengths } from '../../preload/contract/schemas/practiceCount.ts';
import type { PracticeCounts } from '../../preload/contract/schemas/practice.ts';
import type { Profile } from '../../preload/contract/schemas/requirement.ts';
import { attended, breakdownBy, fourUnitsOf } from './breakdown.ts';
import type { Practised } from './practised.ts';
import { progressOf } from './progress.ts';

export const USUAL_LENGTHS: UnitLengths = { hourMinutes: 60, doubleHours: 'sum' };

export const lengthsOf = (profile: UnitLengths | undefined): UnitLengths =>
  profile === undefined ? USUAL_LENGTHS : { hourMinutes: profile.hourMinutes, doubleHours: profile.doubleHours };

/** Wholly within: what reaches over an end belongs to neither side. */
export const within = (practised: readonly Practised[], { from, to }: StretchOfTime): Practised[] =>
  practised.filter((one) => (from === null || one.from >= from) && (to === null || one.to <= to));

export function practiceCountsOf(
  practised: readonly Practised[],
  profile: Profile | undefined,
  stretch: StretchOfTime,
  today: string,
): PracticeCounts {
  const lengths = lengthsOf(profile);
  const { chosen, asked } = split(profile);
  const meetings = attended(within(practised, stretch), today);
  return {
    everything: practised.length,
    lengths,
    total: fourUnitsOf(meetings, lengths),
    breakdowns: DIMENSIONS.map((by) => breakdownBy(by, meetings, lengths)),
    profile: chosen,
    requirements: asked.map((requirement) => ({
      requirement,
      progress: progressOf(requirement, practised, { lengths, today }),
    })),
  };
}

function split(profile: Profile | undefined): {
  readonly chosen: PracticeCounts['profile'];
  readonly asked: Profile['requirements'];
} {
  if (profile === undefined) return { chosen: null, asked: [] };
  const { requirements, ...chosen } = profile;
  return { chosen, asked: requirements };
}

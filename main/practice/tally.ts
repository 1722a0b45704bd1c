// Counts one thing within its limits: what counts, on which day, and what does not and why. Every thing practised ends in
// exactly one of the two, part by part, so that nothing is lost and nothing is counted twice.
import type { NotCounted } from '../../preload/contract/schemas/practiceCount.ts';
import type { Counted, CountLimits, Unit } from '../../preload/contract/schemas/requirement.ts';
import { NotCountedList } from './notCountedList.ts';
import type { Meeting, Practised } from './practised.ts';
import { type Because, reasonAgainst, reasonAgainstPart } from './reasons.ts';
import { type Credit, MEASURES, partIn } from './units.ts';

export type Tally = {
  readonly credits: readonly Credit[];
  readonly notCounted: readonly NotCounted[];
  /** Limited by a date that nobody entered: nothing is counted. */
  readonly dateMissing: boolean;
};

export type Counting = { readonly counted: Counted; readonly also?: CountLimits; readonly today: string };

/** `also` narrows further. */
export function tally(practised: readonly Practised[], { counted: { unit, limits }, also, today }: Counting): Tally {
  const all = also === undefined ? [limits] : [limits, also];
  if (all.some(({ side, date }) => side !== 'any' && date === null)) {
    return { credits: [], notCounted: [], dateMissing: true };
  }
  const { of } = MEASURES[unit];
  const credits: Credit[] = [];
  const left = new NotCountedList();
  const first = <Found>(ask: (limit: CountLimits) => Found | undefined): Found | undefined =>
    all.map(ask).find((found) => found !== undefined);
  for (const one of practised) {
    if (one.of !== of) continue;
    const against = first((limit) => reasonAgainst(one, limit, today));
    if (one.of === 'meeting') tallyMeeting(one, unit, against, first, credits, left);
    else tallyWhole(one, unit, against, credits, left);
  }
  const kept = all.some(({ evaluative }) => evaluative === 'last') ? onlyLatest(credits, unit, left) : credits;
  return { credits: kept, notCounted: left.all, dateMissing: false };
}

type First = <Found>(ask: (limit: CountLimits) => Found | undefined) => Found | undefined;

function tallyMeeting(
  meeting: Meeting,
  unit: Unit,
  against: Because | undefined,
  first: First,
  credits: Credit[],
  left: NotCountedList,
): void {
  const { from, to } = meeting;
  // A meeting that did not take place for me has no cases to leave out: it is left out as a meeting.
  if (against && meeting.standing !== 'held') return left.add(against, 'meetings', 1);
  const together: number[] = [];
  const refused: (() => void)[] = [];
  for (const part of meeting.parts) {
    const because = against ?? first((limit) => reasonAgainstPart(part, limit));
    const count = partIn(part, unit);
    if (count === null) left.addUnknown(part, unit);
    else if (because) refused.push(() => left.add(because, MEASURES[unit].by === 'minutes' ? 'minutes' : unit, count));
    else if (meeting.one) together.push(count);
    else credits.push({ from, to, count, sittings: part.sittings, evaluative: false });
  }
  // One meeting with two roles is one meeting for either; its cases and minutes are each role's own.
  const once = meeting.one && unit === 'meetings';
  const count = once ? Math.max(0, ...together) : together.reduce((sum, each) => sum + each, 0);
  if (count > 0) credits.push({ from, to, count, sittings: 1, evaluative: false });
  if (!once) for (const say of refused) say();
  else if (count === 0) refused[0]?.();
}

function tallyWhole(
  one: Exclude<Practised, Meeting>,
  unit: Unit,
  against: Because | undefined,
  credits: Credit[],
  left: NotCountedList,
): void {
  const { from, to } = one;
  const minutes = one.of === 'observation' ? null : one.minutes;
  const byMinutes = MEASURES[unit].by === 'minutes';
  if (byMinutes && minutes === null) return left.add({ reason: 'no-minutes', which: null }, thingOf(one), 1);
  const count = byMinutes ? (minutes ?? 0) : 1;
  if (against) left.add(against, byMinutes ? 'minutes' : unit, count);
  else credits.push({ from, to, count, sittings: 1, evaluative: one.of === 'event' && one.evaluative });
}

const thingOf = ({ of }: Exclude<Practised, Meeting>): Unit =>
  of === 'supervision' ? 'supervision-sessions' : of === 'event' ? 'events' : 'observations';

/** "The last one evaluative": the latest event that fits everything else, if it was. */
function onlyLatest(credits: readonly Credit[], unit: Unit, left: NotCountedList): Credit[] {
  const latest = credits.toSorted((one, other) => (one.to < other.to ? 1 : -1))[0];
  const kept = credits.filter((credit) => credit === latest && credit.evaluative);
  for (const credit of credits) {
    if (kept.includes(credit)) continue;
    const reason = credit === latest ? 'evaluative' : 'not-last';
    left.add({ reason, which: null }, MEASURES[unit].by === 'minutes' ? 'minutes' : unit, credit.count);
  }
  return kept;
}

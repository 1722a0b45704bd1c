// Requirements as counts: how much there is of what is asked for. Never whether somebody is eligible, never a part of a
// hundred: a society decides, and reads the counts itself.
import type { NotCounted, Progress, UnitLengths } from '../../preload/contract/schemas/practiceCount.ts';
import type { Requirement } from '../../preload/contract/schemas/requirement.ts';
import { NotCountedList } from './notCountedList.ts';
import { inPeriods, periodOf } from './periods.ts';
import type { Practised } from './practised.ts';
import { type Tally, tally } from './tally.ts';
import { amountOf, type Credit, MEASURES } from './units.ts';

export type Ruler = {
  readonly lengths: UnitLengths;
  /** Calendar date where the leader is. */
  readonly today: string;
};

export function progressOf(requirement: Requirement, practised: readonly Practised[], ruler: Ruler): Progress {
  switch (requirement.shape) {
    case 'all':
    case 'one':
      return {
        shape: requirement.shape,
        of: requirement.of.map((inside) => progressOf(inside, practised, ruler)),
      };
    case 'count':
      return countProgress(requirement, practised, ruler);
    case 'every-period':
      return periodProgress(requirement, practised, ruler);
    case 'share':
      return shareProgress(requirement, practised, ruler);
  }
}

type Shape<Name extends Requirement['shape']> = Extract<Requirement, { shape: Name }>;

function countProgress({ counted, least }: Shape<'count'>, practised: readonly Practised[], ruler: Ruler): Progress {
  const found = tally(practised, { counted, today: ruler.today });
  return { shape: 'count', ...common(found), amount: amountOf(found.credits, counted.unit, ruler.lengths), least };
}

function periodProgress(
  { counted, least, period, periods }: Shape<'every-period'>,
  practised: readonly Practised[],
  { lengths, today }: Ruler,
): Progress {
  const found = tally(practised, { counted, today });
  const [dated, undated] = partition(found.credits, ({ from, to }) => periodOf(from, period) === periodOf(to, period));
  const left = new NotCountedList();
  const unit = MEASURES[counted.unit].by === 'minutes' ? 'minutes' : counted.unit;
  for (const { count } of undated) left.add({ reason: 'no-date', which: null }, unit, count);
  const sizeOf = (credits: readonly Credit[]) => amountOf(credits, counted.unit, lengths).count;
  const { missing, ...of } = inPeriods(dated, { period, least, periods, today }, sizeOf);
  const notCounted: NotCounted[] = [...found.notCounted, ...left.all];
  const { dateMissing } = found;
  return { shape: 'every-period', dateMissing, notCounted, period, least, ...of, missing: [...missing] };
}

/** What is not part of the whole is not counted; what is whole and not part of it needs no reason: it is the other part. */
function shareProgress(requirement: Shape<'share'>, practised: readonly Practised[], ruler: Ruler): Progress {
  const { counted, part, parts, ofParts } = requirement;
  const { lengths, today } = ruler;
  const whole = tally(practised, { counted, today });
  const inside = tally(practised, { counted, also: part, today });
  return {
    shape: 'share',
    ...common(whole),
    dateMissing: whole.dateMissing || inside.dateMissing,
    part: amountOf(inside.credits, counted.unit, lengths),
    whole: amountOf(whole.credits, counted.unit, lengths),
    parts,
    ofParts,
  };
}

const common = ({ dateMissing, notCounted }: Tally) => ({ dateMissing, notCounted: [...notCounted] });

function partition<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly [Item[], Item[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))];
}

// Small builders for the examples, so that each reads like the list on a society's page.
import {
  type Counted,
  type CountLimits,
  NO_LIMITS,
  type Requirement,
  type Unit,
} from '../../../preload/contract/schemas/requirement.ts';

type Limits = Partial<CountLimits>;
type Shape<Name extends Requirement['shape']> = Extract<Requirement, { shape: Name }>;

export const AS_LEADER: Limits = { roles: ['led-alone', 'co-led'] };
export const AS_MEMBER: Limits = { roles: ['member', 'presented'] };

const own = { words: null, desirable: false } as const;

const countedIn = (unit: Unit, limits: Limits): Counted => ({ unit, limits: { ...NO_LIMITS, ...limits } });

export const atLeast = (least: number, unit: Unit, limits: Limits = {}): Shape<'count'> => ({
  shape: 'count',
  ...own,
  counted: countedIn(unit, limits),
  least,
});

export const inEvery = (
  period: Shape<'every-period'>['period'],
  periods: number | null,
  { counted, least }: Shape<'count'>,
): Requirement => ({ shape: 'every-period', ...own, counted, least, period, periods });

export const allOf = (...of: Requirement[]): Requirement => ({ shape: 'all', ...own, of });

export const oneOf = (...of: Requirement[]): Requirement => ({ shape: 'one', ...own, of });

export const half = (unit: Unit, limits: Limits, part: Limits): Requirement => ({
  shape: 'share',
  ...own,
  counted: countedIn(unit, limits),
  part: { ...NO_LIMITS, ...part },
  parts: 1,
  ofParts: 2,
});

export const desirable = (requirement: Requirement): Requirement => ({ ...requirement, desirable: true });

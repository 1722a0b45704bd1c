// A requirement in the editor: a new one, and what stays of one when its shape is changed.
import {
  type Counted,
  NO_LIMITS,
  PROFILE_LIMITS,
  type Requirement,
} from '../../../preload/contract/schemas/requirement.ts';

type Shape = Requirement['shape'];

const FIRST: Counted = { unit: 'meetings', limits: NO_LIMITS };

export const newRequirement = (): Requirement => ({
  shape: 'count',
  words: null,
  desirable: false,
  counted: FIRST,
  least: 1,
});

/** Keeps the words and what is counted; a list takes what was there as its first. */
export function inShape(requirement: Requirement, shape: Shape): Requirement {
  const { words, desirable } = requirement;
  const first = 'of' in requirement ? requirement.of[0] : requirement;
  const counted = first !== undefined && 'counted' in first ? first.counted : FIRST;
  const least = first !== undefined && 'least' in first ? first.least : 1;
  switch (shape) {
    case 'count':
      return { shape, words, desirable, counted, least };
    case 'every-period':
      return { shape, words, desirable, counted, least, period: 'month', periods: 24 };
    case 'share':
      return { shape, words, desirable, counted, part: NO_LIMITS, parts: 1, ofParts: 2 };
    case 'all':
    case 'one':
      return { shape, words, desirable, of: 'of' in requirement ? requirement.of : [{ ...requirement, words: null }] };
  }
}

/** Lists inside lists end somewhere; the contract says where. */
export const shapesAt = (level: number): readonly Shape[] =>
  level < PROFILE_LIMITS.levels ? ['count', 'every-period', 'share', 'all', 'one'] : ['count', 'every-period', 'share'];

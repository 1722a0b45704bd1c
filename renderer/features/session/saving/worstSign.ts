// One sign for several records of one page: the worst of them, and of saved ones the latest.
import type { Sign } from './Saver.ts';

const RANK: Record<Sign['is'], number> = { new: 0, saved: 1, saving: 2, trouble: 3 };

const later = (one: Sign, other: Sign): boolean =>
  one.is === 'saved' && other.is === 'saved' && (one.at ?? '') > (other.at ?? '');

export const worstSign = (signs: readonly Sign[]): Sign =>
  signs.reduce<Sign>((worst, sign) => (RANK[sign.is] > RANK[worst.is] || later(sign, worst) ? sign : worst), {
    is: 'new',
  });

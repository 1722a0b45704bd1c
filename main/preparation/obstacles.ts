// What stands between a preparation and the way out, counted.
import type { ErrorOf } from '../../preload/contract/errors.ts';
import { isDoubt, isRead, type Reviewed } from './reviewed.ts';
import { fittingsOf, mustBeConfirmed, nameOfFitting } from './smallGroup.ts';

export type Obstacles = Omit<ErrorOf<'not-ready'>, 'code'>;

/** @param confirmed what the leader has confirmed about labels, by `nameOfFitting` */
export function obstacles(reviewed: Reviewed, confirmed: ReadonlySet<string>): Obstacles {
  const { paragraphs } = reviewed;
  return {
    doubts: paragraphs.flatMap(({ findings }) => findings.filter(isDoubt)).length,
    unread: paragraphs.filter((part) => !isRead(part)).length,
    left: paragraphs.flatMap(({ standing }) => standing).length,
    unconfirmed: fittingsOf(reviewed).filter((one) => mustBeConfirmed(one) && !confirmed.has(nameOfFitting(one)))
      .length,
  };
}

// How widely presenting is shared: how many members presented how often, without a name and without an order of persons. In a
// small group even that would show each of them, so there it is not drawn.
import type { Presenting } from '../../preload/contract/schemas/pictures.ts';
import { belonged } from './attendance.ts';
import type { PicturedMember, PicturedSession } from './groupPictures.ts';

const LEAST_MEMBERS = 4;
/** So many and more are one share: the one who presented most often is nobody's business. */
const MOST_TIMES = 4;

/** Of those who belonged to the group at one of the sessions at least. */
export function presentingIn(held: readonly PicturedSession[], members: readonly PicturedMember[]): Presenting | null {
  const present = members.filter((member) => held.some(({ date }) => belonged(member, date)));
  if (present.length < LEAST_MEMBERS) return null;
  const presenters = held.flatMap(({ cases }) => cases.map(({ presenterId }) => presenterId));
  const times = present.map(({ id }) => presenters.filter((presenterId) => presenterId === id).length);
  const shares = Array.from({ length: MOST_TIMES + 1 }, (_, share) => ({
    times: share,
    orMore: share === MOST_TIMES,
    members: times.filter((time) => Math.min(time, MOST_TIMES) === share).length,
  }));
  return { shares, notNoted: presenters.filter((presenterId) => presenterId === null).length };
}

// Which of the 24 words are asked back. Chance only keeps a leader from learning three places by heart; nothing is guarded by
// it, so the slight unevenness of a byte over 24 does not matter.
import { RECOVERY } from '../../preload/contract/schemas/recovery.ts';
import type { Random } from '../crypto/random.ts';

/** Different places from 1 to 24, in their order on the paper. */
export function askedPlaces(random: Random): number[] {
  const left = Array.from({ length: RECOVERY.words }, (_, index) => index + 1);
  const chosen = [...random(RECOVERY.asked)].flatMap((byte) => left.splice(byte % left.length, 1));
  return chosen.toSorted((one, other) => one - other);
}

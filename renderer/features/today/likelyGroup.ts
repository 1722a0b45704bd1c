// Whose turn it is: the running group whose next likely meeting is nearest to today, in the past or ahead. Groups without a
// rhythm come after those with one, the most recently met first.
import type { GroupLine } from '../../../preload/contract/schemas/group.ts';
import { hasEnded } from '../groups/running.ts';
import { daysBetween } from '../../text/calendar.ts';

export function likelyGroup(groups: readonly GroupLine[], today: string): GroupLine | undefined {
  const distance = ({ nextLikelyOn }: GroupLine): number =>
    nextLikelyOn === null ? Number.POSITIVE_INFINITY : Math.abs(daysBetween(today, nextLikelyOn));
  const recency = ({ lastOn }: GroupLine): string => lastOn ?? '';
  return groups
    .filter((group) => !hasEnded(group, today))
    .toSorted((one, other) => {
      const [nearer, farther] = [distance(one), distance(other)];
      if (nearer !== farther) return nearer - farther;
      return recency(other).localeCompare(recency(one));
    })[0];
}

// Whether a group still meets: one that ended on a day to come has not ended yet.
import type { GroupLine } from '../../../preload/contract/schemas/group.ts';

export const hasEnded = ({ endedOn }: Pick<GroupLine, 'endedOn'>, today: string): boolean =>
  endedOn !== null && endedOn <= today;

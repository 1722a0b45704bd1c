// Sessions to choose from, by their day and group: newest first, and no more than somebody would look through.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import { useAnswer } from '../../api/queries.ts';
import { useFormat } from '../../text/index.tsx';

const OFFERED = 60;

/** Those among `chosen` are offered however old they are. */
export function useSessionNames(chosen: readonly Id[]): { id: Id; name: string }[] {
  const format = useFormat();
  const sessions = useAnswer('session.list', { groupId: null }, { fresh: true }).data ?? [];
  const groups = useAnswer('group.list', {}).data ?? [];
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return sessions
    .filter(({ id }, place) => place < OFFERED || chosen.includes(id))
    .map(({ id, date, groupId }) => ({
      id,
      name: [format.date(date), nameOf.get(groupId)].filter((part) => part !== undefined).join(', '),
    }));
}

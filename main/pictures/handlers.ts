// Sessions over time and the pictures of a group, from what is open in memory; no text is read for them.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { newestFirst } from '../journal/order.ts';
import { sessionLine } from '../journal/sessions.ts';
import { groupPictures } from './groupPictures.ts';

type OverTimeOperations = 'timeline.months' | 'timeline.sessions' | 'picture.group';

export function overTimeHandlers(open: () => Journal): Pick<Handlers<'vault'>, OverTimeOperations> {
  const sessionsOf = (groupId: Id | null) => {
    const journal = open();
    if (groupId !== null) journal.group(groupId);
    return [...journal.sessions.values()].filter((session) => groupId === null || session.groupId === groupId);
  };
  return {
    'timeline.months': ({ groupId }) => {
      const months = Map.groupBy(sessionsOf(groupId), ({ date }) => date.slice(0, 7));
      return [...months]
        .map(([month, sessions]) => ({ month, sessions: sessions.length }))
        .sort((one, other) => (one.month < other.month ? 1 : -1));
    },
    'timeline.sessions': ({ groupId, month }) =>
      sessionsOf(groupId)
        .filter(({ date }) => date.startsWith(month))
        .sort(newestFirst)
        .map(sessionLine),
    'picture.group': ({ groupId }) => {
      const { members, startedOn, endedOn } = open().group(groupId);
      return groupPictures(sessionsOf(groupId), { members, startedOn, endedOn, today: open().effects.today() });
    },
  };
}

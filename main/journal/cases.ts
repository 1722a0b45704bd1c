// What earlier cases offer to a new one: themselves, to be followed up, and their tags, to be used again.
import type { CaseDiscussion } from '../../preload/contract/schemas/session.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from './journal.ts';
import { newestFirst } from './order.ts';

export function caseHandlers(open: () => Journal): Pick<Handlers<'vault'>, 'case.list' | 'tag.list'> {
  return {
    'case.list': ({ groupId }) => {
      const journal = open();
      journal.group(groupId);
      const sessions = [...journal.sessions.values()]
        .filter((session) => session.groupId === groupId)
        .sort(newestFirst);
      return sessions.flatMap(({ id: sessionId, date, cases }) =>
        cases.map(({ id: caseId, label }) => ({ sessionId, caseId, date, label })),
      );
    },
    'tag.list': () => {
      const cases = [...open().sessions.values()].flatMap((session) => session.cases);
      return {
        themes: mostUsedFirst(cases.flatMap(({ themes }) => themes)),
        feelings: mostUsedFirst(cases.flatMap(({ feelings }) => feelings)),
      };
    },
  };
}

function mostUsedFirst(tags: CaseDiscussion['themes']): string[] {
  const times = Map.groupBy(tags, (tag) => tag);
  const order = new Intl.Collator();
  return [...times]
    .sort(([one, used], [other, usedOther]) => usedOther.length - used.length || order.compare(one, other))
    .map(([tag]) => tag);
}

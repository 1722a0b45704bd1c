// The facts of a session, guessed so that a tired leader has to correct at most one: today, as long and in the same form as
// last time, with the group's usual co-leaders. Cases are never guessed: their names are invented afresh.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import { type Session, UNSAID_SESSION_FACTS } from '../../preload/contract/schemas/session.ts';

export type GuessFrom = {
  readonly id: Id;
  readonly group: Group;
  /** The group's newest session. */
  readonly last: Pick<Session, 'minutes' | 'modality'> | undefined;
  /** Calendar date where the leader is. */
  readonly today: string;
};

/** Revision 0: nothing is stored yet. */
export function guessSession({ id, group, last, today }: GuessFrom): Session {
  return {
    id,
    revision: 0,
    groupId: group.id,
    date: today,
    ...UNSAID_SESSION_FACTS,
    modality: last?.modality ?? group.usualModality,
    minutes: last?.minutes ?? group.usualMinutes,
    coLeaders: group.usualCoLeaders,
    cases: [],
    attendance: [],
  };
}

// Sessions over time: the months that have some, those of one month, and the pictures of a group. No word of a note.
import * as v from 'valibot';
import { count, id } from '../schemas/common.ts';
import { groupPictures, yearMonth } from '../schemas/pictures.ts';
import { sessionLine } from '../schemas/session.ts';
import type { Operation } from './operation.ts';

/** Null is every group. */
const groupId = v.nullable(id);

export const overTimeOperations = {
  /** Newest first, without months that have no session. */
  'timeline.months': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId }),
    output: v.array(v.strictObject({ month: yearMonth, sessions: count })),
    errors: ['not-found'],
  },
  /** Newest first. A month at a time, because a long life of groups has thousands. */
  'timeline.sessions': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId, month: yearMonth }),
    output: v.array(sessionLine),
    errors: ['not-found'],
  },
  'picture.group': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id }),
    output: groupPictures,
    errors: ['not-found'],
  },
} as const satisfies Record<string, Operation>;

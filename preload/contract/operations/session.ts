// Meetings of a group.
import * as v from 'valibot';
import { calendarDate, id } from '../schemas/common.ts';
import { session, sessionLine } from '../schemas/session.ts';
import { SAVING, saved, type Operation } from './operation.ts';

export const sessionOperations = {
  'session.list': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: v.nullable(id) }),
    output: v.array(sessionLine),
    errors: ['not-found'],
  },
  /** Guesses the facts from the group's rhythm. Nothing is stored before the first `session.save`. */
  'session.guess': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ groupId: id, today: calendarDate }),
    output: session,
    errors: ['not-found'],
  },
  'session.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: v.strictObject({ session, hasPrivate: v.boolean() }),
    errors: ['not-found'],
  },
  /** Stores a guessed session the first time (revision 0), and replaces it afterwards. */
  'session.save': {
    at: 'vault',
    when: 'unlocked',
    input: session,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;

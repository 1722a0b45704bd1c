import { describe, expect, test } from 'vitest';
import { guessSession } from '../../../main/journal/guess.ts';
import type { Group } from '../../../preload/contract/schemas/group.ts';
import { freshId, NEW_GROUP, TODAY } from './journalInHand.ts';

const rowan = freshId();
const group: Group = { ...NEW_GROUP, id: freshId(), revision: 1, usualCoLeaders: [rowan], members: [] };
const id = freshId();

describe('a guessed session', () => {
  test('of a new group has what is usual there', () => {
    expect(guessSession({ id, group, last: undefined, today: TODAY })).toEqual({
      id,
      revision: 0,
      groupId: group.id,
      date: TODAY,
      modality: 'in-person',
      minutes: 90,
      held: true,
      iWasThere: true,
      plannedMinutes: null,
      coLeaders: [rowan],
      debriefHeld: null,
      debriefMinutes: null,
      recording: null,
      cases: [],
      attendance: [],
    });
  });

  test('is as the last one was', () => {
    const guess = guessSession({ id, group, last: { minutes: 75, modality: 'online' }, today: TODAY });
    expect(guess).toMatchObject({ minutes: 75, modality: 'online' });
  });

  test('is as long as usual when the last one had no length noted', () => {
    expect(guessSession({ id, group, last: { minutes: null, modality: 'hybrid' }, today: TODAY }).minutes).toBe(90);
  });

  test('is led alone where there is no co-leader', () => {
    const alone = { ...group, usualCoLeaders: [] };
    expect(guessSession({ id, group: alone, last: undefined, today: TODAY }).coLeaders).toEqual([]);
  });
});

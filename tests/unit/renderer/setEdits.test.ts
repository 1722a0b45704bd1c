// Sets of prompts of the leader's own: ours are never changed, something is always asked, nothing is asked twice.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { OURS_ONLY, promptSets } from '../../../preload/contract/schemas/prompts.ts';
import {
  moved,
  reworded,
  usedSet,
  withNewSet,
  withPrompts,
  without,
  withoutSet,
  withSet,
  withUsed,
} from '../../../renderer/features/prompts/setEdits.ts';
import { ourPrompts } from '../../../renderer/features/session/promptSets.ts';

const ID = 'ab'.repeat(16);
const own = { id: ID, name: 'My own 1', prompts: [...ourPrompts('debrief')], toTry: null };

describe('sets', () => {
  it('begin as what is offered, are used at once, and ours come back when they go', () => {
    const one = withNewSet(OURS_ONLY, own);
    expect(v.is(promptSets, one)).toBe(true);
    expect(usedSet(one)).toEqual(own);
    expect(usedSet(withUsed(one, null))).toBeUndefined();
    expect(withoutSet(one, ID)).toEqual(OURS_ONLY);
    expect(withSet(one, { ...own, name: 'Shorter' }).sets).toEqual([{ ...own, name: 'Shorter' }]);
  });

  it('cannot be used when they are not there', () => {
    expect(v.is(promptSets, { sets: [], used: ID })).toBe(false);
  });
});

describe('prompts of a set', () => {
  const three = [{ own: 'a' }, { own: 'b' }, { own: 'c' }];

  it('move one place, and stay at either end', () => {
    expect(moved(three, 0, 1)).toEqual([{ own: 'b' }, { own: 'a' }, { own: 'c' }]);
    expect(moved(three, 0, -1)).toEqual(three);
    expect(moved(three, 2, 1)).toEqual(three);
  });

  it('keep the one that asks what will be tried: over a move, in its new wording, and not when it is left out', () => {
    const set = { id: ID, name: 'Mine', prompts: three, toTry: { own: 'b' } };
    expect(withPrompts(set, moved(three, 1, 1)).toTry).toEqual({ own: 'b' });
    expect(withPrompts(set, reworded(three, 1, 'b, or not') ?? []).toTry).toEqual({ own: 'b, or not' });
    expect(withPrompts(set, reworded(three, 0, 'a, or not') ?? []).toTry).toEqual({ own: 'b' });
    expect(withPrompts(set, without(three, 1)).toTry).toBeNull();
    expect(withPrompts(set, without(three, 0)).toTry).toEqual({ own: 'b' });
    expect(withPrompts({ ...set, toTry: null }, moved(three, 1, 1)).toTry).toBeNull();
  });

  it('may be left out down to the last', () => {
    expect(without(three, 1)).toEqual([{ own: 'a' }, { own: 'c' }]);
    expect(without([{ own: 'a' }], 0)).toEqual([{ own: 'a' }]);
  });

  it('are worded anew or added on one line, once, and not too long', () => {
    expect(reworded(three, 1, ' b, or not ')).toEqual([{ own: 'a' }, { own: 'b, or not' }, { own: 'c' }]);
    expect(reworded(three, 3, 'd')).toHaveLength(4);
    expect(reworded(three, 3, 'a')).toBeUndefined();
    expect(reworded(three, 3, ' ')).toBeUndefined();
    expect(reworded(three, 3, 'x'.repeat(LIMITS.promptText + 1))).toBeUndefined();
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../main/search/searchIndex.ts';

let index: SearchIndex;
beforeEach(() => (index = new SearchIndex()));
afterEach(() => index.close());

const find = (expression: string, withPrivate = false, atMost = 50) =>
  index.find(expression, { private: withPrivate, atMost }).map(({ sessionId, where }) => `${sessionId} ${where}`);

describe('the index', () => {
  test('finds labels and debriefs, the label first', () => {
    index.putJoint('in debrief', '', 'the moon and the rain, and much besides');
    index.putJoint('in label', 'The moon', 'something else');
    expect(find('"moon"')).toEqual(['in label joint', 'in debrief joint']);
  });

  test('finds words over label and debrief of one session', () => {
    index.putJoint('a', 'The moon', 'it rained');
    expect(find('"moon" "rained"')).toEqual(['a joint']);
  });

  test('cannot reach a private word unless asked', () => {
    index.putJoint('a', '', 'joint words');
    index.putPrivate('a', 'private words');
    expect(find('"private"')).toEqual([]);
    expect(find('"words"')).toEqual(['a joint']);
    expect(find('"private"', true)).toEqual(['a private']);
    expect(find('"words"', true)).toHaveLength(2);
  });

  test('forgets what was replaced', () => {
    index.putJoint('a', 'old', 'gone');
    index.putJoint('a', 'new', 'here');
    index.putPrivate('a', 'secret');
    index.putPrivate('a', '');
    expect(find('"old"')).toEqual([]);
    expect(find('"gone"', true)).toEqual([]);
    expect(find('"secret"', true)).toEqual([]);
    expect(find('"here"')).toEqual(['a joint']);
  });

  test('gives the best and no more than asked for', () => {
    for (let one = 0; one < 60; one++) index.putJoint(`s${one}`, one === 41 ? 'moon moon moon' : '', 'moon');
    expect(find('"moon"')).toHaveLength(50);
    expect(find('"moon"', false, 3)[0]).toBe('s41 joint');
  });

  test('answers the same while many come in, while it settles and after that', () => {
    index.startMany();
    for (let one = 0; one < 300; one++) {
      index.putJoint(`s${one}`, `label${one}`, `words word${one} ${'filler '.repeat(200)}`);
    }
    expect(find('"word7"')).toEqual(['s7 joint']);
    index.endMany();
    let steps = 0;
    while (index.settle()) expect(find(`"word${steps++}"`)).toEqual([`s${steps - 1} joint`]);
    expect(index.settle()).toBe(false);
    index.putJoint('s7', 'label7', 'changed');
    expect(find('"word7"')).toEqual([]);
    expect(find('"changed"')).toEqual(['s7 joint']);
  });

  test('knows what has been put', () => {
    index.putJoint('a', '', '');
    expect([index.hasJoint('a'), index.hasPrivate('a'), index.hasJoint('b')]).toEqual([true, false, false]);
  });
});

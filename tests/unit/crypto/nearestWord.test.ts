import { describe, expect, it } from 'vitest';
import { nearestWord, slipsBetween } from '../../../main/crypto/nearestWord.ts';
import { WORD_LIST } from '../../../main/crypto/recoveryWords.ts';

describe('slips of the hand', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['table', 'table', 0],
    ['tabel', 'table', 1],
    ['tble', 'table', 1],
    ['ttable', 'table', 1],
    ['cable', 'table', 1],
    ['ca', 'abc', 3],
    // A swap costs one more than what is before it.
    ['cabel', 'table', 2],
    ['xabel', 'table', 2],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
  ])('from %j to %j are %i', (left, right, slips) => {
    expect(slipsBetween(left, right)).toBe(slips);
    expect(slipsBetween(right, left)).toBe(slips);
  });
});

describe('the nearest word', () => {
  it.each([
    ['tabel', 'table'],
    ['chiar', 'chair'],
    ['absurb', 'absurd'],
    ['abandn', 'abandon'],
    ['zoos', 'zoo'],
    ['witsh', 'wish'],
    ['table', 'table'],
    // Three slips are the most, and eleven letters the longest that three slips make of a word of eight.
    ['abstractxyz', 'abstract'],
  ])('to %s is %s', (typed, meant) => expect(nearestWord(typed, WORD_LIST)).toBe(meant));

  it('is none when nothing is near, or what was typed is no word at all', () => {
    expect(nearestWord('', WORD_LIST)).toBeNull();
    expect(nearestWord('xxxxxxx', WORD_LIST)).toBeNull();
    expect(nearestWord('table'.repeat(4), WORD_LIST)).toBeNull();
    expect(nearestWord('abstractwxyz', WORD_LIST)).toBeNull();
    // Two slips in two letters leave nothing of a word.
    expect(nearestWord('zq', WORD_LIST)).toBeNull();
    expect(nearestWord('table', [])).toBeNull();
  });

  it('begins like what was typed, among equals', () => {
    expect(nearestWord('bxll', ['ball', 'tall', 'fall'])).toBe('ball');
    expect(nearestWord('batz', ['hatz', 'bats', 'bath'])).toBe('bats');
  });
});

import { describe, expect, test } from 'vitest';
import { anyOf, matchExpressions } from '../../../main/search/matchExpression.ts';

describe('a question as an FTS5 expression', () => {
  test.each([
    ['silence', '"silence"', '"silence"*'],
    ['  two  words ', '"two" "words"', '"two" "words"*'],
    ['"parallel process"', '"parallel process"', undefined],
    ['"parallel process" anna', '"parallel process" "anna"', '"parallel process" "anna"*'],
    ['anna "parallel process"', '"anna" "parallel process"', undefined],
    ['"parallel proc', '"parallel proc"', '"parallel proc"*'],
    ['a"b"c', '"a" "b" "c"', '"a" "b" "c"*'],
    ['AND OR NOT NEAR', '"AND" "OR" "NOT" "NEAR"', '"AND" "OR" "NOT" "NEAR"*'],
    ['labels:moon', '"labels:moon"', '"labels:moon"*'],
    ['moon*', '"moon*"', '"moon*"*'],
    ['(a + b)', '"(a" "b)"', '"(a" "b)"*'],
    ["o'brien", `"o'brien"`, `"o'brien"*`],
    ['moon\0"sun', '"moon" "sun"', '"moon" "sun"*'],
    ['moon 🌿 —', '"moon"', '"moon"*'],
  ])('%j', (typed, whole, begun) => {
    expect(matchExpressions(typed)).toMatchObject({ whole, begun });
  });

  test('of any of its words is quoted no less', () => {
    const { parts } = matchExpressions('AND "parallel process" sil') ?? { parts: [] };
    expect(anyOf({ parts, lastBegun: true })).toBe('"AND" OR "parallel process" OR "sil"*');
  });

  test.each([[''], ['   '], ['"'], ['""'], ['"" "'], ['—🌿!'], ['\0'], ['*']])('%j looks for nothing', (typed) => {
    expect(matchExpressions(typed)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { nameIsLeft } from '../../../main/deidentify/finalCheck.ts';
import { rosterMatcher } from '../../../main/deidentify/rosterMatcher.ts';

const matcher = rosterMatcher([[{ who: { kind: 'member', id: 'a' }, names: ['Anna', 'A_B', 'Member', 'M'] }]]);
const own = ['Member A', 'the group', 'Read by a Member only'];

describe('the last look at the output', () => {
  test.each([
    ['a name', 'and Anna', true],
    ['a name in Markdown', '- **anna**:', true],
    ['a name behind escapes', 'A\\_B was here', true],
    ['nothing', 'nobody', false],
    ['a label that looks like an alias', 'so Member A said', false],
    ['fixed wording, in any case', 'read by a member only', false],
    ['an alias beside a label', 'Member A and Member', true],
    ['parts of a name on two lines', 'A\nB', false],
    ['an alias that is the letter of a label', 'Member A and M', true],
  ])('sees %s', (_, output, left) => {
    expect(nameIsLeft(output, own, matcher)).toBe(left);
  });
});

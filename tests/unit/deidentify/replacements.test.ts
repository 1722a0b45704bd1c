import { describe, expect, test } from 'vitest';
import type { Who } from '../../../main/deidentify/finding.ts';
import { replaceIn, replacementsFor } from '../../../main/deidentify/replacements.ts';
import { rosterMatcher } from '../../../main/deidentify/rosterMatcher.ts';

const matcher = rosterMatcher([
  [
    { who: { kind: 'member', id: 'a' }, names: ['Anna Berg'] },
    { who: { kind: 'co-leader' }, names: ['Rowan'] },
    { who: { kind: 'group' }, names: ['Lantern group', 'Laternenkreis'] },
  ],
]);

const english = ({ kind }: Who): string =>
  kind === 'member' ? 'Member A' : kind === 'group' ? 'the group' : kind === 'co-leader' ? 'the co-leader' : 'a member';
const german = ({ kind }: Who): string =>
  kind === 'member' ? 'Mitglied A' : kind === 'group' ? 'die Gruppe' : 'die Co-Leitung';

const replaced = (text: string, labelOf = english) =>
  replaceIn(text, replacementsFor(text, matcher.find(text), labelOf));

describe('what stands in the place of a name', () => {
  test.each([
    ['keeps the sentence', 'I think Anna was right.', 'I think Member A was right.'],
    ['keeps the possessive', "Anna's patient", "Member A's patient"],
    ['has one article', 'In the Lantern group it was quiet.', 'In the group it was quiet.'],
    ['does not say a word twice', 'Our Lantern group met.', 'Our group met.'],
    [
      'begins a sentence with a capital',
      'Rowan waited. Rowan spoke! “Rowan?”',
      'The co-leader waited. The co-leader spoke! “the co-leader?”',
    ],
    ['begins a line with a capital', 'Later:\nRowan left', 'Later:\nThe co-leader left'],
    ['does not touch anything else', 'nobody here', 'nobody here'],
    ['stands beside another', 'Anna, Rowan and Anna', 'Member A, the co-leader and Member A'],
    ['takes in the word it would repeat', 'Lantern Group group', 'The group'],
  ])('%s', (_, text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  test.each([
    ['im Laternenkreis', 'im Gruppe'],
    ['in dem Laternenkreis', 'in dem Gruppe'],
    ['Anna und Rowan', 'Mitglied A und die Co-Leitung'],
  ])('in German: %s', (text, expected) => {
    expect(replaced(text, german)).toBe(expected);
  });
});

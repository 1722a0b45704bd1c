import { expect, test } from 'vitest';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { member, rosterOf } from './marked.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);
const roster = {
  people: [
    member('a', 'Orla Finnegan'),
    member('b', 'Sunil Rao'),
    { id: 'c', kind: 'co-leader' as const, names: ['Keith Moore'] },
  ],
  groups: ['Prairie Wind Balint'],
};
const output = (text: string): string => identifierCheck(roster).check(text, zeros).output;

test('a person has one label, whatever the form', () => {
  expect(output("Orla spoke. Then Finnegan's friend asked Sunil about Orla.")).toMatch(
    /^(Member [AB]) spoke\. Then \1's friend asked (?!\1)Member [AB] about \1\.$/,
  );
});

test('a form that fits two people is a member', () => {
  const two = rosterOf(member('a', 'Anna Fairclough'), member('b', 'Anna Podolska'));
  expect(identifierCheck(two).check('Then Anna laughed.', zeros).output).toBe('Then a member laughed.');
});

test('articles stand once, and a sentence begins with a capital', () => {
  expect(output('Keith was late at the Gwynedd Infirmary in Toowong on Friday.')).toBe(
    'The co-leader was late at the [hospital] in [a place] on [a date].',
  );
  expect(output('I love Prairie Wind.')).toBe('I love the group.');
});

test('an age above 89 becomes a decade', () => {
  expect(output('She turned 94.')).toBe('She turned in their nineties or older.');
});

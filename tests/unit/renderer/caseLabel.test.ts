import { describe, expect, it } from 'vitest';
import { mayIdentify } from '../../../renderer/features/session/caseLabel.ts';

describe('a case label that may identify somebody', () => {
  it.each([
    ['a first name', 'Sabine and the letter'],
    ['a title and a name', 'Mrs Okafor'],
    ['a German title', 'Frau K'],
    ['a patient with a letter', 'patient M'],
    ['initials with dots', 'The woman, A. B.'],
    ['initials without dots', 'JK again'],
    ['an age in years', 'the 43 year old'],
    ['an age in German', 'die 43-jährige Lehrerin'],
    ['a bare number that fits an age', 'Lady, 87'],
    ['a decade of life', 'a man in his forties'],
    ['a date with dots', 'seen on 12.3.'],
    ['a year', 'the summer of 2019'],
    ['a month and a day', 'call on 4 October'],
  ])('suspects %s', (_, label) => {
    expect(mayIdentify(label)).toBe(true);
  });

  it.each([
    'The glass door',
    'Die offene Tür',
    'anger that nobody wanted',
    'A suitcase full of stones',
    'Das Kind im Brunnen',
    'THE WALL',
    'ICU at night',
    'Two chairs, 3 cups',
    '100 % sure',
    'A rose for the doctor',
    'I will not go',
    'Der Stern über dem Haus',
    'Schweigen',
    '',
    '   ',
  ])('lets an image be: %s', (label) => {
    expect(mayIdentify(label)).toBe(false);
  });

  it('knows the people of the group, in any case, also in several words', () => {
    const known = ['Alder', 'Dr Van Aken', 'x'];
    expect(mayIdentify('alder is late again', known)).toBe(true);
    expect(mayIdentify('what van aken and dr van aken said', known)).toBe(true);
    expect(mayIdentify('the elder tree', known)).toBe(false);
    expect(mayIdentify('x marks the spot', known)).toBe(false);
  });
});

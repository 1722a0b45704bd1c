import { describe, expect, test } from 'vitest';
import { marked } from './marked.ts';

describe('addresses and numbers', () => {
  test.each([
    ['e-mail', 'write to a.b+c@x-y.example today', 'write to [a.b+c@x-y.example] today'],
    ['link', 'see https://meet.example/abc-1 now', 'see [https://meet.example/abc-1] now'],
    ['handle', 'she is @debs_h there', 'she is [@debs_h] there'],
    ['telephone', 'my number is 0491 571 804.', 'my number is [0491 571 804].'],
    ['telephone with a code', 'call (504) 555-0136 now', 'call [(504) 555-0136] now'],
    ['telephone abroad', 'tel +968 2455 5013.', 'tel [+968 2455 5013].'],
    ['extension', 'ext 4471 at night', 'ext [4471] at night'],
    ['record', 'MRN 7730 4418 was there', 'MRN [7730 4418] was there'],
    ['room', 'in room 12 she waits', 'in room [12] she waits'],
    ['locker', 'his locker, number 88, is full', 'his locker, number [88], is full'],
    ['by shape', 'the file CR/4471/25 is lost', 'the file [CR/4471/25] is lost'],
    ['social security', 'it was 434-55-0917 there', 'it was [434-55-0917] there'],
  ])('are replaced: %s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    'I waited 90 seconds, then 45 minutes, in week 9.',
    'It cost $20 and 10,000 people came; pain 7/10.',
    'Case 4: co-led. Session 12 of 24. Section 2 ended.',
    'He is on 22 units and 62.5 micrograms, open 24/7.',
    'In 2003 and again in 2019-2020 nothing happened.',
  ])('are left alone: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['on July 9 we', 'on [July 9] we'],
    ['on 11. August he', 'on [11. August] he'],
    ['seen 02/27 and 3/1.', 'seen [02/27] and [3/1].'],
    ['on December 4 and 5 we', 'on [December 4 and 5] we'],
    ['the twenty-first of June was', 'the [twenty-first of June] was'],
    ['on the 29th, at noon', 'on the [29th], at noon'],
    ['on the 3rd of last month he', 'on the [3rd of last month] he'],
    ['away till the twelfth plane at ten', 'away till the [twelfth] plane at ten'],
    ['the Friday after Hogmanay.', 'the [Friday after Hogmanay].'],
    ['on the feast of St Brigid.', 'on the [feast of St Brigid].'],
    ['the first Tuesday in May is', 'the [first Tuesday in May] is'],
    ['since February he', 'since [February] he'],
    ['told me in April that', 'told me in [April] that'],
    ['on Saturday we', 'on [Saturday] we'],
    ['after Eid we', 'after [Eid] we'],
    ["on New Year's Eve we", "on [New Year's Eve] we"],
    ['am 3. Oktober war', 'am [3. Oktober] war'],
    ['on 2024-03-12 we', 'on [2024-03-12] we'],
    ['seen 01.03.2024 in town', 'seen [01.03.2024] in town'],
  ])('are replaced: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each([
    'the 3rd patient',
    'for the first time',
    'they march on',
    'last spring and next month',
    'the second of two',
  ])('are not everything with a number: %s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('ages', () => {
  test.each([
    ['a man, 91, alone', 'a man, [91], alone'],
    ['for being ninety-five.', 'for being [ninety-five].'],
    ['a 102-year-old man', 'a [102]-year-old man'],
    ['she turned 94 and', 'she turned [94] and'],
  ])('above 89 are replaced: %s', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test.each(['a man, 49, alone', 'ninety minutes', 'sats 94 and fine', 'a boy of seven', 'scored 97, 98'])(
    'others stay: %s',
    (text) => {
      expect(marked(text)).toBe(text);
    },
  );
});

describe('what a town would recognise', () => {
  test.each([
    ['she is the only female judge in the district', 'judge'],
    ['wife of the retired fire chief', 'fire chief'],
    ['he was all over the news', 'news'],
    ['he survived the ferry disaster', 'ferry disaster'],
  ])('is shown, never replaced: %s', (text, part) => {
    expect(marked(text)).toMatch(new RegExp(`<[^>]*${part}[^>]*>`));
    expect(marked(text)).not.toContain('[');
  });

  test('is shown at most three times', () => {
    const text = 'the only judge in town, the mayor, a boxing champion, a famous singer and the survivor of the crash';
    expect(marked(text).match(/</g)).toHaveLength(3);
  });
});

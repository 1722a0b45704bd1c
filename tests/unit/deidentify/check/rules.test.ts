// Every rule has a reason, and every finding of every rule carries one that a screen can word.
import { describe, expect, test } from 'vitest';
import type { Identifier, Roster } from '../../../../main/deidentify/check/identifier.ts';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { REASON_OF, type Rule, RULES } from '../../../../main/deidentify/check/rules.ts';

const roster: Roster = {
  people: [
    { id: 'm1', kind: 'member', names: ['Xanthe Wexcombe'] },
    { id: 'm2', kind: 'member', names: ['Katarzyna Malinowska'] },
    { id: 'm3', kind: 'member', names: ['Kestrel'] },
    { id: 'm4', kind: 'member', names: ['Otto Kernberg'] },
  ],
  groups: ['Tyneham Balint'],
};
const check = identifierCheck(roster);

/** A text in which the rule finds the words, so that no rule is in the list that nothing uses. */
const EXAMPLES: Readonly<Record<Exclude<Rule, 'masked by you'>, readonly [text: string, words: string]>> = {
  'roster: as entered': ['Then Kestrel asked.', 'Kestrel'],
  'roster: part of the name': ['Then Wexcombe asked.', 'Wexcombe'],
  'roster: pet form': ['Then Xan asked.', 'Xan'],
  'roster: initials': ['It went on like this. XW', 'XW'],
  'roster: near spelling': ['Then Wexkombe asked.', 'Wexkombe'],
  'roster: sounds alike': ['Then Qatiresena asked.', 'Qatiresena'],
  'roster: author of the same name': ['We spoke of the paper that Kernberg wrote.', 'Kernberg'],
  'group name': ['We of Tyneham are tired.', 'Tyneham'],
  initials: ['My patient Q.Z. came.', 'Q.Z.'],
  title: ['I told Mr Quibb.', 'Quibb'],
  'capital inside a sentence': ['He went with Quibb today.', 'Quibb'],
  capitals: ['He lived with QUIBBERLY there.', 'QUIBBERLY'],
  'short form of a place': ['He was seen at QZX for it.', 'QZX'],
  'first name': ['Zoltan asked why.', 'Zoltan'],
  'place name': ['Toronto again, in the rain.', 'Toronto'],
  'person by cue': ['Quibb asked why.', 'Quibb'],
  'unusual word': ['Quibb, again.', 'Quibb'],
  signature: ['It was enough. Rose', 'Rose'],
  'name of two words': ['Ogle Quibb, again.', 'Ogle'],
  'place by cue': ['i saw him in quibbton and then he went home and slept.', 'quibbton'],
  'institution or place': ['She works at Linden Hospital now.', 'Hospital'],
  address: ['Er wohnt in der Adlerstraße 7.', 'Adlerstraße 7'],
  'numbered place': ['She lies on ward 7 now.', '7'],
  postcode: ['It is near YO8 4QQ somewhere.', 'YO8 4QQ'],
  'number by cue': ['He is in room 12 now.', '12'],
  'number by shape': ['It said 434-55-0917 on it.', '434-55-0917'],
  telephone: ['It was +44 20 7946 0958 then.', '+44 20 7946 0958'],
  'telephone by shape': ['It was 0491 571 8042 I think.', '0491 571 8042'],
  'telephone by cue': ['Her bleep 4471 went off.', '4471'],
  'e-mail': ['Write to a.b@c.example then.', 'a.b@c.example'],
  'web address': ['See https://c.example/x for it.', 'https://c.example/x'],
  handle: ['She is @quibb there.', '@quibb'],
  'file name': ['It is in notes_final.docx now.', 'notes_final.docx'],
  'age over 89': ['She is 94 years old.', '94'],
  'date: day and month': ['We met on 3 May.', '3 May'],
  'date: month and year': ['That was October 2019.', 'October 2019'],
  'date: month': ['He left in October.', 'October'],
  'date: weekday': ['He comes on Thursday.', 'Thursday'],
  'date: the nth': ['We meet on the 14th.', '14th'],
  'date: in numbers': ['That was 12/02/2019.', '12/02/2019'],
  'date: as chrono reads it': ['It was signed 12-Oct-2019 by him.', '12-Oct-2019'],
  'date: feast': ['We meet after Diwali.', 'Diwali'],
  recognisable: ['She is the only lighthouse keeper in the county.', 'only lighthouse'],
  'said before': ['I know Zoltan. zoltan was late.', 'zoltan'],
};

const codeOf = ({ rule }: Identifier): string => REASON_OF[rule];

describe('a finding', () => {
  test.each(Object.entries(EXAMPLES))('of the rule "%s" says so, with its reason', (rule, [text, words]) => {
    const found = check.identifiers(text).filter((one) => one.rule === rule);
    expect(found.map(({ start, end }) => text.slice(start, end))).toContainEqual(expect.stringContaining(words));
    expect(found.every((one) => one.reason.code === codeOf(one))).toBe(true);
  });

  test('of a name says whose it is, and how the form comes from it', () => {
    const [found] = check.identifiers('Then Xan asked.');
    expect(found?.reason).toEqual({ code: 'roster', names: ['Xanthe Wexcombe'], how: 'pet-form' });
  });

  test('of what was said before says why it was found then', () => {
    const again = check.identifiers('I know Zoltan. zoltan was late.').find(({ rule }) => rule === 'said before');
    expect(again?.reason).toEqual({ code: 'said-before', because: { code: 'capital' } });
  });

  test('every rule is in the list that the count of errors goes by', () => {
    expect([...RULES].sort()).toEqual([...Object.keys(EXAMPLES), 'masked by you'].sort());
  });
});

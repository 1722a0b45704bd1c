// What the keys on a row of the intensive mean, in both languages.
import { describe, expect, it } from 'vitest';
import type { Colleague } from '../../../preload/contract/schemas/colleague.ts';
import { CASE_ROLES } from '../../../preload/contract/schemas/session.ts';
import {
  blankCase,
  likelyDate,
  nextAnswer,
  named,
  nextPartners,
  partnersWords,
  rowKey,
  withCase,
  withNoted,
} from '../../../renderer/features/intensive/intensiveRow.ts';
import { draftOf, recordOf } from '../../../renderer/features/session/sessionDraft.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { UNSAID_SESSION_FACTS } from '../../../preload/contract/schemas/session.ts';

const ID = 'ab'.repeat(16);

const colleagueNamed = (name: string): Colleague => ({
  id: 'cd'.repeat(16),
  revision: 1,
  name,
  alsoAppearsAs: [],
  accreditedBy: null,
  accreditedSince: null,
  as: ['co-leader'],
});

describe.each([
  ['English', english.intensive],
  ['German', german.intensive],
])('%s', (_, words) => {
  it('has one letter for each role and each fact, none twice, all named in the hint', () => {
    const letters = [...CASE_ROLES.map((role) => words.letters[role]), ...Object.values(words.keys)];
    expect(new Set(letters).size).toBe(letters.length);
    for (const letter of letters) {
      expect(letter).toMatch(/^\p{Lu}$/u);
      expect(words.hint).toMatch(new RegExp(`\\b${letter}\\b`));
      expect(words.hintTogether).toMatch(new RegExp(`\\b${letter}\\b`));
    }
  });

  it('hears a letter in either case, and nothing else', () => {
    for (const role of CASE_ROLES) {
      expect(rowKey(words.letters[role], words)).toEqual({ role });
      expect(rowKey(words.letters[role].toLowerCase(), words)).toEqual({ role });
    }
    expect(rowKey(words.keys.talk.toLowerCase(), words)).toBe('talk');
    for (const other of ['x', 'Enter', ' ', '']) expect(rowKey(other, words)).toBeNull();
  });
});

describe('a row', () => {
  it('goes round: not noted, yes, no', () => {
    expect([null, true, false].map(nextAnswer)).toEqual([true, false, null]);
  });

  it('goes round the colleagues, then nobody, then as usual; a name that was let go is not offered', () => {
    const known = [
      { id: ID, name: 'R.' },
      { id: 'cd'.repeat(16), name: null },
    ];
    expect(nextPartners(null, known)).toEqual([ID]);
    expect(nextPartners([ID], known)).toEqual([]);
    expect(nextPartners([], known)).toBeNull();
    expect(nextPartners(null, [])).toEqual([]);
  });

  it('keeps what is noted beside what is changed, and other cases of the session', () => {
    const one = withNoted(blankCase(ID, 'member', 4), { recorded: true });
    expect(one.intensive).toEqual({ number: 4, talkHeld: null, recorded: true });
    const facts = { groupId: ID, date: '2026-03-05', modality: 'in-person', minutes: 45, attendance: [] } as const;
    const second = { ...one, id: 'ef'.repeat(16), label: 'second' };
    const draft = draftOf({
      ...UNSAID_SESSION_FACTS,
      ...facts,
      attendance: [],
      id: ID,
      revision: 1,
      cases: [one, second],
    });
    expect(withCase(draft, { ...one, label: 'first' }).cases.map(({ label }) => label)).toEqual(['first', 'second']);
  });

  it('keeps what is noted while its name is empty, under its number: a lock may come before another name does', () => {
    const noted = { ...withNoted(blankCase(ID, 'co-led', 4), { talkHeld: true }), label: 'The closed umbrella' };
    const facts = { groupId: ID, date: '2026-03-05', modality: 'in-person', minutes: 45 } as const;
    const draft = draftOf({
      ...UNSAID_SESSION_FACTS,
      ...facts,
      attendance: [],
      id: ID,
      revision: 1,
      cases: [noted],
    });
    for (const emptied of ['', '  ']) {
      expect(recordOf(withCase(draft, named(noted, emptied, 'Group 4'))).cases).toEqual([
        { ...noted, label: 'Group 4' },
      ]);
    }
    expect(named(noted, 'A locked door', 'Group 4').label).toBe('A locked door');
  });

  it.each([english, german])('tells “as usual” from saying the same name, and both from alone', (words) => {
    const one = colleagueNamed('R.');
    const { id } = one;
    const known = [one];
    const list = (names: readonly string[]): string => names.join(', ');
    const choices = [null, [id], []].map((partners) => partnersWords(partners, [id], known, words, list));
    expect(new Set(choices).size).toBe(3);
    for (const choice of choices.slice(0, 2)) expect(choice).toContain('R.');
    expect(partnersWords(null, [], known, words, list)).toBe(words.intensive.unnamed);
  });

  it('belongs to today, or, written down weeks later, to the day of the row before it', () => {
    expect(likelyDate('2026-03-05', '2026-03-06', 1)).toBe('2026-03-06');
    expect(likelyDate('2026-03-05', '2026-03-30', 25)).toBe('2026-03-05');
    expect(likelyDate(undefined, '2026-03-30', 0)).toBe('2026-03-30');
  });
});

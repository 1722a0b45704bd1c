// What an attacker of the check, or a careless typist, would try: names where no name is expected. Each text is one a leader could
// write; what must not be left in the output is said beside it.
import { describe, expect, test } from 'vitest';
import type { Person, Roster } from '../../../../main/deidentify/check/identifier.ts';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { normalise } from '../../../../main/deidentify/check/normalise.ts';

const zeros = (bytes: number) => new Uint8Array(bytes);
const member = (name: string, index = 0): Person => ({
  id: `m${String(index).padStart(2, '0')}`,
  kind: 'member',
  names: [name],
});
const rosterOf = (...names: readonly string[]): Roster => ({ people: names.map(member), groups: [] });
const outputOf = (text: string, ...names: readonly string[]): string =>
  normalise(identifierCheck(rosterOf(...names)).check(text, zeros).output).text.toLowerCase();

describe('a name does not come through', () => {
  test.each([
    ['split over two lines', 'Then Castle-\nmaine asked why.', 'Iris Castlemaine', /castle|maine/],
    ['first and last name on two lines', 'It was Orla\nFinnegan who asked.', 'Orla Finnegan', /orla|finnegan/],
    ['in capitals', 'ORLA FINNEGAN ASKED WHY.', 'Orla Finnegan', /orla|finnegan/],
    ['in a possessive', "Finnegan's case, and Finnegans silence.", 'Orla Finnegan', /finnegan/],
    ['in a typographic possessive', 'Orla’s case.', 'Orla Finnegan', /orla/],
    ['in an e-mail address', 'Write to orla.finnegan@surgery.example soon.', 'Orla Finnegan', /orla|finnegan/],
    ['in a file name', 'See finnegan_case_3.docx for it.', 'Orla Finnegan', /finnegan/],
    ['with a zero-width space inside', 'Then Finn\u200Began asked.', 'Orla Finnegan', /finn|egan/],
    ['with a soft hyphen inside', 'Then Finn\u00ADegan asked.', 'Orla Finnegan', /finn|egan/],
    ['with Cyrillic letters that look Latin', 'Then Orl\u0430 asked.', 'Orla Finnegan', /orl/],
    ['with combining marks', 'Then Zolta\u0301n asked.', 'Zoltán Kertész', /zolt/],
    ['without its marks', 'Then Zoltan and Kertesz asked.', 'Zoltán Kertész', /zoltan|kertesz/],
    ['with full-width letters', 'Then Ｏｒｌａ asked.', 'Orla Finnegan', /orla/],
    ['between emoji', '😀Orla😀 asked.', 'Orla Finnegan', /orla/],
    ['beside right-to-left text', 'שלום Orla مرحبا asked.', 'Orla Finnegan', /orla/],
    ['with marks of direction inside', 'Then Or\u200Fla asked.', 'Orla Finnegan', /orla/],
    ['with a slip of the keys', 'Then Finegan asked Orlla.', 'Orla Finnegan', /finegan/],
    ['in a script without capitals', '今天王小明来了。', '王小明', /王小明/],
    ['in quotes and brackets', '("Orla") and [Finnegan].', 'Orla Finnegan', /orla|finnegan/],
    ['after a slash', 'Orla/Finnegan took turns.', 'Orla Finnegan', /orla|finnegan/],
    ['in a heading of Markdown', '# Orla Finnegan\n\n**Orla** asked.', 'Orla Finnegan', /orla|finnegan/],
  ])('%s', (_, text, name, left) => {
    expect(outputOf(text, name)).not.toMatch(left);
  });
});

describe('rosters of every kind', () => {
  test('nobody', () => {
    expect(outputOf('We sat and said nothing.')).toBe('we sat and said nothing.');
  });

  test('one', () => {
    expect(outputOf('Orla asked.', 'Orla Finnegan')).toBe('member a asked.');
  });

  test('forty, each with a label of their own', () => {
    const names = Array.from(
      { length: 40 },
      (_, index) => `Zq${String.fromCharCode(97 + (index % 26))}${index < 26 ? 'xo' : 'xu'}le`,
    );
    const { output } = identifierCheck(rosterOf(...names)).check(
      names.map((name) => `${name} asked.`).join(' '),
      zeros,
    );
    expect(new Set(output.match(/Member [A-Z]+/g)).size).toBe(40);
  });

  test('empty and one-letter names take nothing but themselves', () => {
    expect(outputOf('A long silence. I waited, and then a door shut.', '', ' ', 'A', 'I', '-')).toBe(
      'a long silence. i waited, and then a door shut.',
    );
  });

  test('two with the same first name become "a member", and the surname still says who', () => {
    const output = outputOf('Sarah asked. Sarah Whitelaw laughed.', 'Sarah Whitelaw', 'Sarah Nguyen');
    expect(output).toMatch(/^a member asked\. member [ab] laughed\.$/);
  });

  test('a member called May who leaves in May', () => {
    const output = outputOf('May said it would rain. She leaves in May. It may be late.', 'May Lindqvist');
    expect(output).toBe('member a said it would rain. she leaves in [a date]. it may be late.');
  });

  test('a word that the leader said is no name is left, a name of the roster is not', () => {
    const roster = { ...rosterOf('Orla Finnegan'), notNames: ['Quibbler', 'Orla'] };
    const { output } = identifierCheck(roster).check('We read the Quibbler with Orla.', zeros);
    expect(output).toBe('We read the Quibbler with Member A.');
  });
});

describe('texts of every size', () => {
  test('nothing', () => {
    expect(identifierCheck(rosterOf('Orla Finnegan')).check('', zeros)).toMatchObject({ identifiers: [], output: '' });
  });

  test('only names', () => {
    expect(outputOf('Orla Finnegan Orla Orla Finnegan', 'Orla Finnegan')).not.toMatch(/orla|finnegan/);
  });
});

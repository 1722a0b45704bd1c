import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Who } from '../../../main/deidentify/finding.ts';
import type { Known } from '../../../main/deidentify/rosterForms.ts';
import { rosterMatcher } from '../../../main/deidentify/rosterMatcher.ts';

const member = (id: string): Who => ({ kind: 'member', id });
const person = (id: string, ...names: string[]): Known => ({ who: member(id), names });
const coLeader = (...names: string[]): Known => ({ who: { kind: 'co-leader' }, names });
const group = (name: string): Known => ({ who: { kind: 'group' }, names: [name] });

const shortName = (who: Who): string => (who.kind === 'member' ? who.id : who.kind);

/** The text with findings in brackets: `[anna:Anna Berg] came`. */
function marked(text: string, ...known: Known[]): string {
  let at = 0;
  let output = '';
  for (const { start, end, who } of rosterMatcher([known]).find(text)) {
    output += `${text.slice(at, start)}[${shortName(who)}:${text.slice(start, end)}]`;
    at = end;
  }
  return output + text.slice(at);
}

const anna = person('anna', 'Birch', 'Anna-Lena Bergström');

describe('a name', () => {
  test.each([
    ['as entered', 'Anna-Lena Bergström came', '[anna:Anna-Lena Bergström] came'],
    ['in other case', 'ANNA-LENA bergström came', '[anna:ANNA-LENA bergström] came'],
    ['by its first name', 'then Anna-Lena laughed', 'then [anna:Anna-Lena] laughed'],
    ['by its last name', 'Dr Bergström said', 'Dr [anna:Bergström] said'],
    ['by a part of a hyphenated name', 'Lena or anna', '[anna:Lena] or [anna:anna]'],
    ['without diacritics', 'Bergstrom said', '[anna:Bergstrom] said'],
    ['with written-out umlauts', 'Bergstroem said', '[anna:Bergstroem] said'],
    ['in the possessive', "Lena's and Lena’s turn", "[anna:Lena]'s and [anna:Lena]’s turn"],
    ['in the genitive without an apostrophe', 'Lenas Fall', '[anna:Lenas] Fall'],
    ['in the plural', 'the Bergströms', 'the [anna:Bergströms]'],
    ['last name first', 'Bergström, Anna-Lena', '[anna:Bergström, Anna-Lena]'],
    ['with something invisible in it', 'An\u200Bna spoke', '[anna:An\u200Bna] spoke'],
    ['with another hyphen', 'Anna‑Lena spoke', '[anna:Anna‑Lena] spoke'],
    ['over a line break', 'Anna-Lena\nBergström', '[anna:Anna-Lena\nBergström]'],
    ['at the edges', 'Anna', '[anna:Anna]'],
    ['beside punctuation', '(Anna),"Anna"…Anna', '([anna:Anna]),"[anna:Anna]"…[anna:Anna]'],
    ['not within a longer word', 'Savannah and Annapolis', 'Savannah and Annapolis'],
  ])('is found %s', (_, text, expected) => {
    expect(marked(text, anna)).toBe(expected);
  });

  test('of an apostrophe is found in both writings', () => {
    expect(marked("O'Brien and O’Brien", person('o', "Maeve O'Brien"))).toBe("[o:O'Brien] and [o:O’Brien]");
  });

  test('in a script without spaces is found inside a run', () => {
    expect(marked('昨天王小明说话', person('wang', '王小明'))).toBe('昨天[wang:王小明]说话');
  });

  test('with a title or a particle is not its title or particle', () => {
    const text = 'Dr Moll met van Moll at the van';
    expect(marked(text, person('m', 'Dr. Jan van Moll'))).toBe('Dr [m:Moll] met van [m:Moll] at the van');
  });

  test('of two letters needs its capital', () => {
    expect(marked('Jo went, jo went, Li too, li', person('jo', 'Jo Li'))).toBe(
      '[jo:Jo] went, jo went, [jo:Li] too, li',
    );
  });

  test('of one letter is found as entered, with a capital, and never as a part', () => {
    expect(marked('R and r', coLeader('R'))).toBe('[co-leader:R] and r');
    expect(marked('R and Rita', person('r', 'R Smith'))).toBe('R and Rita');
  });
});

describe("an initial's full stop", () => {
  const r = coLeader('R.', 'Rosalind Achterberg');

  test.each([
    ['goes with it inside a sentence', 'and R. let the silence stand', 'and [co-leader:R.] let the silence stand'],
    [
      'goes with it before a comma and in the possessive',
      "R., then R.'s turn",
      "[co-leader:R.], then [co-leader:R.]'s turn",
    ],
    ['stays at the end of a sentence', 'I led with R. Then silence', 'I led with [co-leader:R]. Then silence'],
    ['stays at the end of the text', 'I led with R.', 'I led with [co-leader:R].'],
  ])('%s', (_, text, expected) => {
    expect(marked(text, r)).toBe(expected);
  });
});

describe('a name that is also a word', () => {
  test('needs its capital', () => {
    const text = 'Birch came; under the birch trees it may rain, and May stayed';
    const expected = '[anna:Birch] came; under the birch trees it may rain, and [m:May] stayed';
    expect(marked(text, anna, person('m', 'May'))).toBe(expected);
  });

  test('is found in lower case together with the rest of the name', () => {
    expect(marked('will young came', person('w', 'Will Young'))).toBe('[w:will young] came');
  });

  test('that no list knows is found in lower case too: when in doubt, replace', () => {
    expect(marked('xan came', person('x', 'Xan'))).toBe('[x:xan] came');
  });
});

describe('a form of two', () => {
  const other = person('other', 'Anna Holm');

  test('names neither', () => {
    expect(marked('Anna came', anna, other)).toBe('[several:Anna] came');
  });

  test('names the one whose longer form it is', () => {
    expect(marked('Anna Holm and Anna-Lena', anna, other)).toBe('[other:Anna Holm] and [anna:Anna-Lena]');
  });

  test('belongs to the person, not to the group called after them', () => {
    expect(marked('Wren and the Wren group', person('w', 'Wren'), group('Wren group'))).toBe(
      '[w:Wren] and the [group:Wren group]',
    );
  });

  test('belongs to whoever stands in the earlier rank', () => {
    const known = [[person('a', 'Anna')], [{ who: { kind: 'other-member' } as const, names: ['Anna', 'Kay'] }]];
    const found = rosterMatcher(known).find('Anna and Kay');
    expect(found.map(({ who }) => shortName(who))).toEqual(['a', 'other-member']);
  });
});

describe("a group's name", () => {
  test('is found whole and by its own words, never by words of all groups', () => {
    const text = 'The Tuesday Lantern group: the Lantern is not a lantern; on Tuesday another group';
    const expected =
      'The [group:Tuesday Lantern group]: the [group:Lantern] is not a lantern; on Tuesday another group';
    expect(marked(text, group('Tuesday Lantern group'))).toBe(expected);
  });
});

test('findings are in order, within the text, without overlap, for any text and any names', () => {
  const names = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('Anna', 'Anna Berg', 'A')),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(names, fc.string({ unit: 'binary', maxLength: 80 }), (all, rest) => {
      const text = `${all.join(' ')} ${rest}`;
      let at = 0;
      for (const { start, end } of rosterMatcher([all.map((name, index) => person(String(index), name))]).find(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        at = end;
      }
    }),
  );
});

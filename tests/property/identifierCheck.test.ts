// What must hold for every text and every roster: offsets point into the source, nothing accepted is left in the output, a
// second look finds nothing more, and the order in which people were entered changes nothing.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person, Roster } from '../../main/deidentify/check/identifier.ts';
import { identifierCheck } from '../../main/deidentify/check/identifierCheck.ts';
import { normalise } from '../../main/deidentify/check/normalise.ts';

const NAMES = [
  'Orla Finnegan',
  'Anneke van der Meulen',
  'Hyejin Bae',
  'Zoltán Kertész',
  'Meenakshi Ganesan-Scott',
  'Grace Stone',
  'Will Long',
  'Ayşe Yıldırım',
  'Œnone Straße',
];
const people: Person[] = NAMES.map((name, index) => ({ id: `p${index}`, kind: 'member', names: [name] }));
const roster: Roster = { people, groups: ['Prairie Wind Balint'] };
const check = identifierCheck(roster);
const zeros = (bytes: number) => new Uint8Array(bytes);

const piece = fc.oneof(
  fc.constantFrom(...NAMES.flatMap((name) => [name, ...name.split(' '), name.toUpperCase()])),
  fc.constantFrom(
    'asked',
    'said',
    'the',
    'and I',
    'on 3 May',
    'room 12',
    'in Toowong',
    '😀',
    'שלום',
    'مرحبا',
    'é',
    'e\u0301',
    '\u200B',
    '\u00AD',
    '.',
    '. ',
    ',',
    '\n',
    '\n\n',
    "'s",
    '’s',
    '-',
    '"',
    '(',
    '王小明',
    '0491 571 804',
    'a.b@c.example',
    '[a place]',
    'ﬁ',
    'İ',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));

describe('the identifier check', () => {
  test('points into the source, in order and without overlap of what is replaced', () => {
    fc.assert(
      fc.property(text, (source) => {
        let at = 0;
        for (const { start, end, tier } of check.identifiers(source)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          if (tier === 'flag') continue;
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('gives every stretch of the clean text its place in the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: clean, toSource } = normalise(source);
        let previous = 0;
        for (let at = 0; at < clean.length; at++) {
          const { start, end } = toSource(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(previous);
          expect(end).toBeGreaterThan(start);
          expect(normalise(source.slice(start, end)).text).toContain(clean[at]);
          previous = start;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('finds a name wherever it stands between other things', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('Finnegan', 'Hyejin', 'Kertész', 'Kertesz', 'Ganesan-Scott'),
        text,
        (before, name, after) => {
          const source = `${before} ${name} ${after}`;
          const start = before.length + 1;
          const redacted = check.identifiers(source).filter(({ tier }) => tier === 'redact');
          expect(redacted.some((one) => one.start <= start && start + name.length <= one.end)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('leaves no form of a name that is no word in its output', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { output } = check.check(source, zeros);
        expect(normalise(output).text).not.toMatch(
          /(?<![\p{L}\p{N}\p{M}])(?:Orla|Finnegan|Hyejin|Zoltán|Kertész|Meenakshi)(?![\p{L}\p{N}\p{M}])/u,
        );
      }),
      { numRuns: 400 },
    );
  });

  test('finds nothing more in its own output of a note', () => {
    const clause = fc.tuple(
      fc.constantFrom(...NAMES),
      fc.constantFrom('asked', 'told me', 'laughed about'),
      fc.constantFrom('Orla in Toowong', 'the man at Gwynedd Infirmary', 'it on 3 May', 'a man, 94, alone', 'room 12'),
    );
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 8 }), (clauses) => {
        const once = check.check(`${clauses.map((words) => words.join(' ')).join('. ')}.`, zeros).output;
        expect(check.check(once, zeros).output).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  test('does not depend on the order of the roster', () => {
    fc.assert(
      fc.property(text, fc.shuffledSubarray(people, { minLength: people.length }), (source, shuffled) => {
        const other = identifierCheck({ ...roster, people: shuffled }).check(source, zeros);
        expect(other).toEqual(check.check(source, zeros));
      }),
      { numRuns: 150 },
    );
  });

  test('gives one person one label', () => {
    const { identifiers, output } = check.check(
      'Orla asked. Then Finnegan laughed, and Hyejin asked Orla Finnegan.',
      zeros,
    );
    expect(identifiers).toHaveLength(4);
    const [label] = output.split(' asked');
    expect(output.split(label ?? '')).toHaveLength(4);
  });

  test('takes time in proportion to the text', () => {
    const note = 'Orla asked why the man from Toowong, 94, came on 3 May. Nobody knew. He may be back. ';
    const time = (times: number): number => {
      const long = note.repeat(times);
      const start = performance.now();
      check.identifiers(long);
      return performance.now() - start;
    };
    time(50);
    expect(time(1600)).toBeLessThan(Math.max(60, time(200)) * 8 * 6);
  });
});

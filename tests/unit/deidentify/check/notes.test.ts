// What must hold on whole notes, of every voice in tests/fixtures/notes: what was replaced once stands nowhere in the output, a second
// look at the output finds nobody of the roster, and the figures of docs/identifier-check.md do not fall behind the marks.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isInDictionary } from '../../../../main/deidentify/check/englishLexicon.ts';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import { wordsOf } from '../../../../main/deidentify/words.ts';
import { readNotes, rosterOf } from '../../../identify/notes.ts';
import { measure } from '../../../identify/score.ts';

const folder = fileURLToPath(new URL('../../../fixtures/notes/', import.meta.url));
const notes = readdirSync(folder).flatMap((name) => readNotes(folder + name));
const zeros = (bytes: number) => new Uint8Array(bytes);
const checked = notes.map((note) => {
  const check = identifierCheck(rosterOf(note, false));
  return { note, check, ...check.check(note.text, zeros) };
});

/** Words of the stretches, without those that a text may hold for other reasons. */
const formsOf = (text: string, stretches: readonly { start: number; end: number }[]): string[] =>
  stretches
    .flatMap(({ start, end }) => wordsOf(text.slice(start, end)).map(({ folded }) => folded))
    .filter((form) => form.length > 3 && !isInDictionary(form));

describe('on whole notes', () => {
  test('there are as many as the measure needs', () => {
    expect(notes.length).toBeGreaterThanOrEqual(90);
  });

  test('a name that was replaced stands nowhere in the output', () => {
    for (const { note, identifiers, output } of checked) {
      const people = identifiers.filter(({ tier, type }) => tier === 'redact' && type === 'NAME_ROSTER');
      const meantOtherwise = (note.hard_negatives ?? []).flatMap((words) => wordsOf(words).map(({ folded }) => folded));
      const left = new Set(wordsOf(output).map(({ folded }) => folded));
      for (const word of meantOtherwise) left.delete(word);
      const forms = formsOf(note.text, people).filter((form) => left.has(form));
      expect({ id: note.id, forms }).toEqual({ id: note.id, forms: [] });
    }
  });

  test('a second look at the output finds nobody of the roster', () => {
    for (const { note, check, output } of checked) {
      const again = check.identifiers(output).filter(({ tier, type }) => tier === 'redact' && type === 'NAME_ROSTER');
      expect({ id: note.id, forms: formsOf(output, again) }).toEqual({ id: note.id, forms: [] });
    }
  });

  test('no flag is longer than a clause, and there are at most a few', () => {
    for (const { identifiers } of checked) {
      const flags = identifiers.filter(({ tier }) => tier === 'flag');
      for (const { start, end } of flags) expect(end - start).toBeLessThanOrEqual(80);
      expect(flags.filter(({ type }) => type === 'QUASI').length).toBeLessThanOrEqual(3);
    }
  });

  test('the figures keep above the marks', () => {
    const { shares, flagsPerNote } = measure(
      notes,
      checked.map(({ identifiers }) => identifiers),
    );
    const share = (name: string): number => {
      const { part, whole } = shares.get(name) ?? { part: 0, whole: 1 };
      return (100 * part) / whole;
    };
    expect(share('direct identifiers fully covered')).toBeGreaterThanOrEqual(96.5);
    expect(share('roster names')).toBeGreaterThanOrEqual(98);
    expect(share('notes with nothing leaked before review')).toBeGreaterThanOrEqual(70);
    expect(share('character precision')).toBeGreaterThanOrEqual(95);
    expect(share('protected words wrongly masked')).toBeLessThanOrEqual(5);
    expect(share('indirect details flagged')).toBeGreaterThanOrEqual(60);
    expect(flagsPerNote).toBeLessThanOrEqual(3);
  });
});

// What the sentences of the session page have to hold so that its keys and its notes work in both languages.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { prompt } from '../../../preload/contract/schemas/note.ts';
import { OURS_ONLY, PROMPT_PLACES } from '../../../preload/contract/schemas/prompts.ts';
import { ATTENDANCE_MARKS } from '../../../preload/contract/schemas/session.ts';
import { preparationWording } from '../../../preload/contract/schemas/preparation.ts';
import { keyedWord } from '../../../renderer/features/session/attendance.ts';
import { promptSet, promptWording } from '../../../renderer/features/session/promptSets.ts';
import { documentWording } from '../../../renderer/features/supervision/documentWording.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';

describe.each([
  ['English', english],
  ['German', german],
])('%s', (_, text) => {
  it('has a letter of its own for each mark and names it in the hint', () => {
    const letters = ATTENDANCE_MARKS.map((mark) => keyedWord(text.session.attendance[mark]).letter.toUpperCase());
    expect(new Set(letters).size).toBe(ATTENDANCE_MARKS.length);
    for (const letter of letters) expect(text.session.attendance.keys).toMatch(new RegExp(`\\b${letter}\\b`));
  });

  it('words every prompt that is offered, by a name that a note can keep', () => {
    for (const place of PROMPT_PLACES) {
      for (const alone of [true, false]) {
        for (const ours of promptSet(place, alone, OURS_ONLY)) {
          expect(v.is(prompt, ours)).toBe(true);
          expect(promptWording(ours, text.prompts, alone)).not.toBe(text.prompts.unknown);
        }
      }
    }
    expect(promptWording({ name: 'debrief.gone' }, text.prompts, false)).toBe(text.prompts.unknown);
    expect(promptWording({ own: 'My own?' }, text.prompts, false)).toBe('My own?');
  });

  it('hands the vault a complete wording for a document, and letters that do not collide', () => {
    const locale = text === english ? 'en-GB' : 'de-DE';
    const period = { sessions: 3, weeks: 5, cases: 1 };
    const preparation = { id: 'ab'.repeat(16), begunAt: '', way: null, reader: null, taken: [], period } as const;
    const written = { relationship: '', question: '' };
    const words = documentWording(text, locale, { ...preparation, taken: [], written });
    expect(v.safeParse(preparationWording, words).issues).toBeUndefined();
    expect(words.moment).toContain('{n}');
    const letters = Object.values(text.supervision.decide.keys);
    expect(new Set(letters).size).toBe(letters.length);
  });
});

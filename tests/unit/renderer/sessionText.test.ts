// What the sentences of the session page have to hold so that its keys and its notes work in both languages.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { prompt } from '../../../preload/contract/schemas/note.ts';
import { ATTENDANCE_MARKS } from '../../../preload/contract/schemas/session.ts';
import { wording } from '../../../preload/contract/schemas/summary.ts';
import { keyedWord } from '../../../renderer/features/session/attendance.ts';
import { promptSet, promptWording } from '../../../renderer/features/session/promptSets.ts';
import { wordingOf } from '../../../renderer/features/supervision/wording.ts';
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
    for (const layer of ['debrief', 'private'] as const) {
      for (const alone of [true, false]) {
        for (const name of promptSet(layer, alone)) {
          expect(v.is(prompt, { name })).toBe(true);
          expect(promptWording({ name }, text.prompts, alone)).not.toBe(text.prompts.unknown);
        }
      }
    }
    expect(promptWording({ name: 'debrief.gone' }, text.prompts, false)).toBe(text.prompts.unknown);
    expect(promptWording({ own: 'My own?' }, text.prompts, false)).toBe('My own?');
  });

  it('hands the vault a complete wording for a summary', () => {
    expect(v.safeParse(wording, wordingOf(text)).issues).toBeUndefined();
    expect(wordingOf(text).meeting).toContain('{n}');
    expect(wordingOf(text).member).toContain('{letter}');
  });

  it('never speaks of the private layer in a summary', () => {
    expect(Object.keys(wordingOf(text).prompts).filter((name) => name.startsWith('private'))).toEqual([]);
  });
});

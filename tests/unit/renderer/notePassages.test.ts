import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DOCUMENT, textBlocks } from '../../../preload/contract/schemas/document.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { mergePassages, samePassages } from '../../../renderer/features/session/notePassages.ts';
import { OURS_ONLY } from '../../../preload/contract/schemas/prompts.ts';
import {
  notShown,
  openingPassages,
  promptSet,
  withAllAsked,
  withPrompt,
} from '../../../renderer/features/session/promptSets.ts';
import { paragraph } from '../../../renderer/features/writing/documents.ts';

const passage = (name: string, text: string): Passage => ({
  prompt: { name },
  doc: text === '' ? EMPTY_DOCUMENT : { type: 'doc', content: [paragraph(text)] },
});
const texts = (passages: readonly Passage[]) => passages.map(({ doc }) => textBlocks(doc).join('|'));
const merge = mergePassages('elsewhere:');

describe('two versions of a note', () => {
  it('appends the other text after a line that says so where both changed the same passage', () => {
    const merged = merge(
      [passage('debrief.frame', 'a')],
      [passage('debrief.frame', 'b')],
      [passage('debrief.frame', 'c')],
    );
    expect(texts(merged)).toEqual(['b|elsewhere:|c']);
  });

  it('takes over what only the other side changed, and says nothing', () => {
    const base = [passage('debrief.frame', 'a'), passage('debrief.silence', 'a')];
    const mine = [passage('debrief.frame', 'b'), passage('debrief.silence', 'a')];
    const theirs = [passage('debrief.frame', 'a'), passage('debrief.silence', 'c')];
    expect(texts(merge(base, mine, theirs))).toEqual(['b', 'c']);
  });

  it('loses no word of either side', () => {
    const note = fc
      .uniqueArray(fc.constantFrom('debrief.frame', 'debrief.silence', 'debrief.protection'))
      .chain((names) => fc.tuple(...names.map((name) => fc.integer({ max: 3 }).map((n) => passage(name, `word${n}`)))));
    fc.assert(
      fc.property(note, note, (mine, theirs) => {
        const merged = texts(merge([], mine, theirs))
          .join('|')
          .split('|');
        expect(merged).toEqual(expect.arrayContaining([...texts(mine), ...texts(theirs)]));
      }),
    );
  });
});

describe('prompts on a page', () => {
  const set = promptSet('debrief', false, OURS_ONLY);

  it('offers three where nothing is written, and later only what was', () => {
    expect(openingPassages([], set)).toHaveLength(3);
    expect(openingPassages([passage('debrief.silence', 'long')], set)).toHaveLength(1);
  });

  it('lets another prompt take the place of an empty one, or come after what is written', () => {
    const shown = [
      passage('debrief.frame', 'words'),
      passage('debrief.silence', ''),
      passage('debrief.protection', ''),
    ];
    const swapped = withPrompt(shown, { name: 'debrief.next-time' });
    expect(swapped.map(({ prompt }) => prompt)).toEqual([
      { name: 'debrief.frame' },
      { name: 'debrief.silence' },
      { name: 'debrief.next-time' },
    ]);
    expect(withPrompt([passage('debrief.frame', 'words')], { name: 'debrief.silence' })).toHaveLength(2);
    expect(notShown(swapped, set)).not.toContainEqual({ name: 'debrief.next-time' });
  });

  it('does not ask somebody who led alone about the two of them', () => {
    const ofTheTwo = { name: 'debrief.two-of-us' };
    expect(set).toContainEqual(ofTheTwo);
    expect(promptSet('debrief', true, OURS_ONLY)).not.toContainEqual(ofTheTwo);
  });

  it('offers the leader’s own set where one is used, and ours again afterwards', () => {
    const sets = [{ id: 'ab'.repeat(16), name: 'Shorter', prompts: [{ own: 'Who spoke last?' }], toTry: null }];
    expect(promptSet('debrief', false, { sets, used: 'ab'.repeat(16) })).toEqual([{ own: 'Who spoke last?' }]);
    expect(promptSet('debrief', false, { sets, used: null })).toEqual(set);
  });

  it('keeps what answered a prompt of before, beside those that are asked now', () => {
    const lines = promptSet('intensive', false, OURS_ONLY);
    const before: Passage = { ...passage('debrief.frame', 'words'), prompt: { own: 'As it was asked' } };
    expect(withAllAsked([before], lines).map(({ prompt }) => prompt)).toEqual([...lines, { own: 'As it was asked' }]);
  });

  it('counts a prompt left empty as nothing', () => {
    expect(samePassages([], openingPassages([], set))).toBe(true);
  });
});

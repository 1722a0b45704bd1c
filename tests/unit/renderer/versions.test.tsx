// An earlier version beside the present text, and its way back into it.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { comparePassages, sameWords } from '../../../renderer/features/session/versions/comparePassages.ts';
import { MarkedText } from '../../../renderer/features/session/versions/MarkedText.tsx';
import { putBack } from '../../../renderer/features/session/versions/putBack.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { passageOf } from '../journal/journalInHand.ts';
import { SavingDisk } from './savingDisk.ts';

const asked = (own: string, ...paragraphs: string[]) => ({ ...passageOf(...paragraphs), prompt: { own } });

describe('an earlier version beside the present text', () => {
  it('is compared prompt by prompt, in its own order; what is answered only now comes last', () => {
    const earlier = [asked('B', 'two'), asked('A', 'one')];
    const present = [asked('A', 'one'), asked('C', 'three'), asked('B', 'two', 'more'), asked('D', ' ')];
    expect(comparePassages(earlier, present)).toEqual([
      { prompt: { own: 'B' }, parts: [{ same: 'two' }, { was: '', is: '\nmore' }] },
      { prompt: { own: 'A' }, parts: [{ same: 'one' }] },
      { prompt: { own: 'C' }, parts: [{ was: '', is: 'three' }] },
    ]);
  });

  it('is all there when the present text was emptied', () => {
    expect(comparePassages([asked('A', 'one')], [])).toEqual([
      { prompt: { own: 'A' }, parts: [{ was: 'one', is: '' }] },
    ]);
  });

  it('has the same words when only an empty prompt differs', () => {
    expect(sameWords(comparePassages([asked('A', 'one')], [asked('A', 'one'), asked('B', '')]))).toBe(true);
    expect(sameWords(comparePassages([asked('A', 'one')], [asked('A', 'two')]))).toBe(false);
  });
});

describe('a marked text', () => {
  it('is marked by lines for the eye and by words for the ear', () => {
    const markup = renderToStaticMarkup(<MarkedText parts={[{ same: 'A ' }, { was: 'long', is: 'longer' }]} />);
    const { onlyThen, onlyNow } = english.session.versions;
    const heard = (words: string) => `<span class="only-heard">${words}: </span>`;
    expect(markup).toContain(`A <ins>${heard(onlyThen)}long</ins><del>${heard(onlyNow)}longer</del>`);
  });
});

describe('putting a version back', () => {
  /** What reached the vault, in order. */
  function leaving(disk: SavingDisk) {
    const heard: string[] = [];
    return { heard, leave: async () => void heard.push(`left ${disk.value.join(' ')}`) };
  }

  it('brings the present text to the disk and leaves it before it is replaced', async () => {
    const disk = new SavingDisk(['base'], 1);
    const note = disk.saver();
    note.change(['base', 'typed']);
    const { heard, leave } = leaving(disk);
    const done = putBack(note, ['earlier'], leave);
    await disk.clock.advance(1_000);
    expect(await done).toBe(true);
    expect(heard).toEqual(['left base typed']);
    expect(disk.saves.map(({ value }) => value)).toEqual([['base', 'typed'], ['earlier']]);
    expect(note.value).toEqual(['earlier']);
  });

  it('takes a key along that was pressed in between', async () => {
    const disk = new SavingDisk(['base'], 1);
    const note = disk.saver();
    const { heard, leave } = leaving(disk);
    const done = putBack(note, ['earlier'], async () => {
      if (heard.length === 0) note.change(['base', 'late']);
      await leave();
    });
    await disk.clock.advance(1_000);
    expect(await done).toBe(true);
    expect(heard).toEqual(['left base', 'left base late']);
    expect(disk.value).toEqual(['earlier']);
  });

  it('replaces nothing while the disk does not take the present text', async () => {
    const disk = new SavingDisk(['base'], 1);
    disk.usual = { takes: 5, does: 'refuse' };
    const note = disk.saver();
    note.change(['base', 'typed']);
    const { heard, leave } = leaving(disk);
    const done = putBack(note, ['earlier'], leave);
    await disk.clock.advance(1_000);
    expect(await done).toBe(false);
    expect(heard).toEqual([]);
    expect(note.value).toEqual(['base', 'typed']);
  });

  it('replaces nothing when the text cannot be left', async () => {
    const disk = new SavingDisk(['base'], 1);
    const note = disk.saver();
    await expect(putBack(note, ['earlier'], () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped');
    expect(note.value).toEqual(['base']);
  });
});

// Both languages say everything, and in the voice of the product: no exclamation mark, no promise, no jargon.
import { describe, expect, it } from 'vitest';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';

type Sentence = { path: string; text: string };

/** Functions are called with 2 for every blank: sentences with counts then show their plural. */
function sentencesOf(area: unknown, path = ''): Sentence[] {
  if (typeof area === 'string') return [{ path, text: area }];
  if (typeof area === 'function') {
    const text: unknown = Reflect.apply(
      area,
      undefined,
      Array.from({ length: area.length }, () => 2),
    );
    return typeof text === 'string' ? [{ path, text }] : sentencesOf(text, path);
  }
  if (typeof area !== 'object' || area === null) return [];
  return Object.entries(area).flatMap(([name, part]) => sentencesOf(part, path === '' ? name : `${path}.${name}`));
}

const NEVER = {
  english:
    /!|\b(?:please|oops|sorry|secure|securely|vault|sync|HIPAA|anonymous|anonymi[sz]ed|privileged|great|overdue)\b/i,
  german: /!|\b(?:bitte|hoppla|sicherheit|tresor|synchron\w*|HIPAA|anonym\w*|Sitzungsprotokoll|du|dein\w*)\b/i,
};

describe.each([
  ['English', english, NEVER.english],
  ['German', german, NEVER.german],
] as const)('%s', (_language, messages, never) => {
  const sentences = sentencesOf(messages);

  it('has sentences', () => expect(sentences.length).toBeGreaterThan(150));

  it('leaves nothing empty', () => {
    expect(sentences.filter(({ text }) => text.trim() === '').map(({ path }) => path)).toEqual([]);
  });

  it('keeps its voice', () => {
    expect(sentences.filter(({ text }) => never.test(text))).toEqual([]);
  });

  it('has no space at an end or doubled', () => {
    expect(sentences.filter(({ text }) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });
});

describe('the two languages', () => {
  const paths = (messages: unknown) => sentencesOf(messages).map(({ path }) => path.replace(/\.\d+$/, ''));

  it('have the same sentences', () => {
    expect([...new Set(paths(german))].toSorted()).toEqual([...new Set(paths(english))].toSorted());
  });

  it('differ: a sentence that was forgotten would be the same in both', () => {
    const germanText = new Map(sentencesOf(german).map(({ path, text }) => [path, text]));
    const same = sentencesOf(english).filter(({ path, text }) => text.length > 20 && germanText.get(path) === text);
    expect(same).toEqual([]);
  });
});

// What goes, in words with its figures: "Debrief, private reflection and 4 earlier versions".
import type { Gone } from '../../../preload/contract/schemas/lettingGo.ts';
import type { Format } from '../../text/format.ts';
import type { Messages } from '../../text/index.tsx';

type Words = Messages['lettingGo'];

const PARTS = ['debriefs', 'privatePages', 'versions', 'passages', 'names'] as const;

/** Each part with its figure; parts of which there are none are not named. */
export const partsOf = (gone: Gone, words: Words): string[] =>
  PARTS.flatMap((part) => (gone[part] === 0 ? [] : [words.parts[part](gone[part])]));

/** The sentence that stands above the red button; null when nothing would go. */
export function whatGoes(gone: Gone, words: Words, format: Format): string | null {
  const parts = partsOf(gone, words);
  if (parts.length === 0) return null;
  const many = PARTS.reduce((sum, part) => sum + gone[part], 0) > 1;
  return words.texts.goes(capitalised(format.list(parts), format.locale), many);
}

function capitalised(sentence: string, locale: string): string {
  const [first = '', ...rest] = sentence;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

// A dictionary of the leader's own: two Hunspell files, read in the encoding that the affix file names for both.
import { type Dictionary, SPELLING_LIMITS } from '../../../preload/contract/schemas/spelling.ts';

/** `unfit`: not a pair of Hunspell files. */
export type ReadDictionary = Dictionary | 'unfit' | 'too-large';

const ENCODING = /^SET[ \t]+(\S+)/m;
/** A word list begins with the number of its words. */
const BEGINS_WITH_COUNT = /^\uFEFF?\d+\s/;
const AFFIX_RULES = /^(?:TRY|SFX|PFX|FLAG|REP|COMPOUND\w*|WORDCHARS|KEY)\b/m;

/** Of the two files in any order; `affixFile` is the one that ends in .aff. */
export function readDictionary(affixFile: Uint8Array, wordsFile: Uint8Array): ReadDictionary {
  const encoding = ENCODING.exec(new TextDecoder('windows-1252').decode(affixFile))?.[1] ?? 'UTF-8';
  const decoder = decoderFor(encoding);
  if (decoder === undefined) return 'unfit';
  const affix = decoder.decode(affixFile);
  const words = decoder.decode(wordsFile);
  if (!AFFIX_RULES.test(affix) || !BEGINS_WITH_COUNT.test(words)) return 'unfit';
  const tooLarge = affix.length > SPELLING_LIMITS.affix || words.length > SPELLING_LIMITS.wordList;
  return tooLarge ? 'too-large' : { affix, words };
}

/** Hunspell writes ISO8859-1 and microsoft-cp1251 where the web says iso-8859-1 and windows-1251. */
function decoderFor(encoding: string): TextDecoder | undefined {
  const label = encoding
    .toLowerCase()
    .replace(/^microsoft-cp/, 'windows-')
    .replace(/^iso(?=\d)/, 'iso-');
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

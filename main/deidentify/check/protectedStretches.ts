// What looks like a name and is none: cited authors, eponyms, medicines, scales, idioms, and the labels that this program puts
// in itself. Looked for first, so that no later rule takes them.
import { DISEASE_WORDS } from '../lists/cueWords.ts';
import { MEDICINE_ENDING, MEDICINES } from '../lists/medicalWords.ts';
import { AUTHOR_CUES, AUTHOR_NAMES, AUTHOR_SURNAMES, EPONYMS, IDIOMS } from '../lists/protectedPhrases.ts';
import { isEnglish } from './englishLexicon.ts';
import { ownLabels } from './ownLabels.ts';
import { phrasePattern } from './phrasePattern.ts';
import type { RosterIndex } from './rosterIndex.ts';
import { isAfterTitle } from './reading.ts';
import type { Token, TokenList } from './tokens.ts';

type Stretch = { readonly start: number; readonly end: number };

const PHRASES = phrasePattern([...AUTHOR_NAMES, ...IDIOMS]);
const IDIOMS_ANY_CASE = phrasePattern(IDIOMS, 'giu');
/** `phrases` are no identifiers to any rule; `words` none to the rules for names. */
export function protectedStretches(list: TokenList, roster: RosterIndex): { phrases: Stretch[]; words: Stretch[] } {
  const phrases = [
    ...ownLabels(list.text),
    ...[PHRASES, IDIOMS_ANY_CASE].flatMap((pattern) =>
      [...list.text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
  ];
  const words = list.tokens.filter((token, at) => isProtectedWord(list, token, at, roster));
  return { phrases, words };
}

function isProtectedWord(list: TokenList, token: Token, at: number, roster: RosterIndex): boolean {
  if (token.shape === 'number') return false;
  const inRoster = roster.exact(token.folded) !== undefined;
  if (roster.notNames.has(token.folded)) return !inRoster;
  if (MEDICINES.has(token.folded)) return !inRoster;
  if (token.shape === 'lower' || token.shape === 'uncased') return false;
  if (isAfterTitle(list, at) && (inRoster || !isAuthor(token))) return false;
  if (isAuthor(token)) return !inRoster || hasAuthorCue(list, at);
  if (EPONYMS.has(token.folded) || (token.possessive && EPONYMS.has(`${token.folded}s`)))
    return isEponymHere(list, token, at) && (!inRoster || DISEASE_WORDS.has(list.tokens[at + 1]?.folded ?? ''));
  return !inRoster && isMedicine(token.folded);
}

export const isAuthor = (token: Token): boolean => AUTHOR_SURNAMES.has(token.folded);

const isMedicine = (folded: string): boolean =>
  folded.length >= 7 &&
  MEDICINE_ENDING.test(folded) &&
  !isEnglish(folded) &&
  !/(?:lin|rel|ine|col)$/.test(folded.slice(0, 5));

export function hasAuthorCue({ tokens }: TokenList, at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at + 3)
    .some(({ folded }, index) => index !== Math.min(2, at) && AUTHOR_CUES.has(folded));
}

/** "Parkinson's", "Graves disease", a list of them; "Ross said" is a person. */
function isEponymHere({ tokens }: TokenList, token: Token, at: number): boolean {
  const next = tokens[at + 1];
  if (next && DISEASE_WORDS.has(next.folded)) return true;
  if (token.possessive && next?.before !== ' ') return true;
  if (token.possessive && /^(?:and|or|is|has|but|for|in|since|with)$/.test(next?.folded ?? '')) return true;
  if (ALONE.has(token.folded)) return true;
  const nextIsEponym = next !== undefined && next.before === ', ' && EPONYMS.has(next.folded);
  const previous = tokens[at - 1];
  return nextIsEponym || (previous !== undefined && /^, ?$/.test(token.before) && EPONYMS.has(previous.folded));
}

/** Hardly anybody's name. */
const ALONE = new Set(
  'parkinson whipple hartmann nissen alzheimer alzheimers crohn crohns hodgkin wernicke korsakoff korsakov raynaud hashimoto meniere menieres tourette asperger dupuytren guillain barre creutzfeldt capgras cotard kaposi apgar babinski romberg trendelenburg caesarean cheyne kussmaul zimmer mantoux ebola zika lyme rorschach likert johari pollyanna gillick tarasoff parkinsons huntingtons'.split(
    ' ',
  ),
);

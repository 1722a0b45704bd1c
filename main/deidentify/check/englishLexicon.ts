// Is this an everyday word, a first name, a place? Evidence for the rules: compromise's lexicon (MIT) and our own lists, with
// the common endings taken off. The tagger of compromise is not used: 35 ms for one note, and it trusts capitals.
import nlp from 'compromise/two';
import { DICTIONARY_WORDS } from '../lists/dictionaryWords.ts';
import { ENGLISH_WORDS } from '../lists/englishWords.ts';
import { GIVEN_NAMES } from '../lists/givenNames.ts';
import { NICKNAMES } from '../lists/nicknames.ts';
import { WORDS_THAT_ARE_NAMES } from '../commonWords.ts';

type Tags = string | readonly string[];

const NAME_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName', 'Person', 'LastName']);
const FIRST_NAME_TAGS = new Set(['MaleName', 'FemaleName', 'FirstName']);
const PLACE_TAGS = new Set(['City', 'Country', 'Region', 'Place']);
const NO_WORD_TAGS = new Set([
  ...NAME_TAGS,
  ...PLACE_TAGS,
  'Organization',
  'SportsTeam',
  'ProperNoun',
  'Demonym',
  'Emoticon',
]);

const words = new Set<string>(ENGLISH_WORDS);
const firstNames = new Set<string>([...GIVEN_NAMES, ...NICKNAMES.flat()]);
const places = new Set<string>();
const verbs = new Set<string>();

for (const [word, tags] of Object.entries(lexiconOf(nlp.model()))) {
  const all = typeof tags === 'string' ? [tags] : tags;
  if (all.some((tag) => FIRST_NAME_TAGS.has(tag))) firstNames.add(word);
  if (all.some((tag) => PLACE_TAGS.has(tag))) places.add(word);
  if (all.includes('Infinitive') || all.includes('PresentTense')) verbs.add(word);
  if (!all.some((tag) => NO_WORD_TAGS.has(tag))) words.add(word);
}

function lexiconOf(model: unknown): Readonly<Record<string, Tags>> {
  const one = typeof model === 'object' && model !== null && 'one' in model ? model.one : undefined;
  const lexicon = typeof one === 'object' && one !== null && 'lexicon' in one ? one.lexicon : undefined;
  if (typeof lexicon !== 'object' || lexicon === null) throw new Error('compromise has no lexicon');
  return Object.fromEntries(
    Object.entries(lexicon).filter(
      (entry): entry is [string, Tags] => typeof entry[1] === 'string' || Array.isArray(entry[1]),
    ),
  );
}

/** "buys", "carries": what somebody does, in the present. */
export const isThirdPerson = (folded: string): boolean =>
  folded.length > 3 &&
  folded.endsWith('s') &&
  [folded.slice(0, -1), folded.replace(/es$/, ''), folded.replace(/ies$/, 'y')].some((verb) => verbs.has(verb));

export const isFirstName = (folded: string): boolean => firstNames.has(folded);
export const isKnownPlace = (folded: string): boolean => places.has(folded);

const asked = new Map<string, boolean>();
const REMEMBERED = 20_000;

/** In the lists, or made from a listed word by an ending or a prefix; a first name is not (Wally, Terence). */
export function isEnglish(folded: string): boolean {
  const known = asked.get(folded);
  if (known !== undefined) return known;
  if (asked.size > REMEMBERED) asked.clear();
  const isDerived = (): boolean => stemsOf(folded).some((stem) => words.has(stem)) || hasWordEnding(folded);
  const answer = words.has(folded) || (!firstNames.has(folded) && isDerived());
  asked.set(folded, answer);
  return answer;
}

/** Rarer words too: what is none of these is a name, a slip or another language. */
export const isInDictionary = (folded: string): boolean =>
  isEnglish(folded) || DICTIONARY_WORDS.has(folded) || stemsOf(folded).some((stem) => DICTIONARY_WORDS.has(stem));

/** Listed itself, not only made from a listed word: "quilt", but not "Quilty". */
export const isListedWord = (folded: string): boolean =>
  words.has(folded) || DICTIONARY_WORDS.has(folded) || WORDS_THAT_ARE_NAMES.has(folded);

/** Also the words that this program knows to be names: in lower case they are taken for the word. */
export const isWordAndName = (folded: string): boolean => isEnglish(folded) || WORDS_THAT_ARE_NAMES.has(folded);

/** Two listed words in one, as in "stockroom": also how many surnames are made, so it is weak. */
export function isCompound(folded: string): boolean {
  for (let cut = 3; cut <= folded.length - 3; cut++) {
    if (words.has(folded.slice(0, cut)) && words.has(folded.slice(cut))) return true;
  }
  return false;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/ier$/, 'y'],
  [/iest$/, 'y'],
  [/ily$/, 'y'],
  [/iness$/, 'y'],
  [/es$/, ''],
  [/es$/, 'e'],
  [/s$/, ''],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/ly$/, ''],
  [/er$/, ''],
  [/er$/, 'e'],
  [/ers$/, ''],
  [/ers$/, 'e'],
  [/est$/, ''],
  [/ness$/, ''],
  [/less$/, ''],
  [/ful$/, ''],
  [/able$/, ''],
  [/able$/, 'e'],
  [/ish$/, ''],
  [/([bdfglmnprt])\1(?:ed|ing|er|ers|y)$/, '$1'],
  [/y$/, ''],
  [/like$/, ''],
  [/ings$/, ''],
  [/ment$/, ''],
];

function stemsOf(word: string): string[] {
  if (word.length < 4) return [];
  const bare = /^(?:un|re|non|over|out|mis|dis|pre|co|under|anti|self|inter)(?=\p{L}{4})/u.test(word)
    ? [word, word.replace(/^(?:un|re|non|over|out|mis|dis|pre|co|under|anti|self|inter)/, '')]
    : [word];
  return bare.flatMap((base) => [
    ...(base === word ? [] : [base]),
    ...ENDINGS.flatMap(([ending, stem]) => (ending.test(base) ? [base.replace(ending, stem)] : [])).filter(
      (stem) => stem.length > 2,
    ),
  ]);
}

/** Endings that names hardly have. */
const hasWordEnding = (word: string): boolean =>
  word.length >= 7 &&
  /(?:tion|sion|tions|sions|ness|ment|ments|ology|ological|ically|fully|ability|ibility|ative|itis|ectomy|ousness|iously|ingly|edly|aemia|emia|graphy|pathy|plasty|scopy|isation|ization|otomy|uria|algia|osis|oses|istic|ism|isms|ities|ance|ence|ious|eous|tive|cally)$/.test(
    word,
  );

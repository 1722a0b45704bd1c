// "She asks and waits" as "They ask and wait": pronouns, and the verbs that go with them. A proposal, read by the leader like any
// other change.
import { isThirdPerson } from './englishLexicon.ts';

type Change = readonly [RegExp, string | ((whole: string, ...parts: string[]) => string)];

/** What may stand between a pronoun and its verb. */
const ADVERB = '(?:\\p{Ll}+ly|never|always|still|then|only|just|also|sometimes|often|perhaps|now|even|soon|already)';
const NO_VERB =
  /^(?:is|was|has|does|always|sometimes|perhaps|this|his|its|yes|less|unless|besides|afterwards|towards)$/;

const CHANGES: readonly Change[] = [
  [/\b(is|was|has|does|isn't|wasn't|hasn't|doesn't) (?:she|he)\b/giu, (_, verb = '') => `${plural(verb)} they`],
  [/\b(?:she|he)['’]s (?=(?:been|had|got|gone|done|seen|taken|given|come|become)\b)/giu, 'they have '],
  [/\b(?:she|he)['’]s\b/giu, 'they are'],
  [
    new RegExp(`\\b(?:she|he)((?: ${ADVERB}){0,2}) (\\p{L}+?(?:n['’]t)?)(?![\\p{L}'’])`, 'giu'),
    (_, adverbs = '', verb = '') => `they${adverbs} ${plural(verb, () => true)}`,
  ],
  [/\b(?:she|he)\b/giu, 'they'],
  // "They ask and waits": the second verb of the same clause.
  [
    new RegExp(`(\\bthey\\b[^.!?;:,]*?\\b(?:and|or|but) (?:${ADVERB} )?)(\\p{Ll}+s)(?![\\p{L}'’])`, 'giu'),
    (_, before = '', verb = '') => `${before}${plural(verb)}`,
  ],
  [/\b(?:herself|himself)\b/giu, 'themselves'],
  [/\bhers\b/giu, 'theirs'],
  [/\bhim\b/giu, 'them'],
  [/\bhis\b/giu, 'their'],
  [
    /\bher(?= (?!(?:that|to|and|or|but|in|on|at|for|with|about|so|when|if|what|how|why|as|from|by|was|is|not|again|the|an?|it|up|down|out|off|away|back|into|over|then|because|before|after|who|whether|more|too|there|here)\b)\p{Ll})/giu,
    'their',
  ],
  [/\bher\b/giu, 'them'],
];

export function neutral(sentence: string): string {
  return CHANGES.reduce(
    (words, [pattern, by]) =>
      words.replace(pattern, (whole: string, ...parts: string[]) => {
        const next = typeof by === 'string' ? by : by(whole, ...parts);
        return /^\p{Lu}/u.test(whole) ? next.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : next;
      }),
    sentence,
  );
}

const IRREGULAR: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do', goes: 'go' };

/** "asks" as "ask"; right behind a pronoun nearly every word is the verb, elsewhere the dictionary says which is one. */
function plural(verb: string, isVerb: (folded: string) => boolean = isThirdPerson): string {
  const [bare = verb, negation = ''] = verb.split(/(?=n['’]t$)/iu);
  const folded = bare.toLowerCase();
  const known = IRREGULAR[folded];
  if (known !== undefined) return `${known}${negation}`;
  if (NO_VERB.test(folded) || !/[^su]s$/.test(folded) || !isVerb(folded)) return verb;
  if (/[^aeiou]ies$/.test(folded)) return folded.length <= 4 ? bare.slice(0, -1) : `${bare.slice(0, -3)}y`;
  return /(?:ss|x|zz|ch|sh|o)es$/.test(folded) ? bare.slice(0, -2) : bare.slice(0, -1);
}

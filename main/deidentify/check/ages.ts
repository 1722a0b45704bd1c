// Ages above 89, in digits and words: so few people are that old that the number says who it is (Safe Harbor rule).
import { found } from './found.ts';
import type { Identifier } from './identifier.ts';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const WORDS = `(?:ninety(?:[ -](?:${ONES}))?|(?:a|one) hundred(?: and (?:${ONES}|ten|eleven|twelve))?)`;
const DIGITS = '(?:9\\d|10\\d|11\\d)';
const NO_AGE_AFTER =
  "(?!\\s?(?:%|mg|mcg|ml|kg|g\\b|cm|mm|bpm|minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|weeks?|months?|percent|per cent|units?|miles?|km|pounds?|people|patients|times|beats|words|pages|degrees|o'clock|metres|euros?|dollars|beds|chairs|cigarettes|steps|calls|letters|tablets|of\\b|or so people|other|thousand|million)|[:/]\\d|\\.\\d|,\\d{3}|-minute|-second|-day|-hour|-bed|-mile|-page|\\p{L}|\\d)";

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}.,/£$€-])(?:${DIGITS}|${WORDS})(?=[ -](?:years?|yrs?)[ -]olds?\\b|[ -]?(?:y\\/?o|yo|yrs?)\\b| years of age\\b)`,
    'giu',
  ),
  new RegExp(
    `(?<=\\b(?:aged?|age of|turn(?:ed|s|ing)?|at age|nearly|almost|reach(?:ed|es|ing)?|lived to(?: be)?|being|\\p{L}+'s|is now|was now|over|past|the age of|at least|now|only|about|around|of|at|is|was|be|becomes?|became|patient,|birthday:?|just|still|him|her) )(?:${DIGITS}|${WORDS})${NO_AGE_AFTER}(?=\\s*[.,;:!?)'"–—]| (?:and|but|who|with|now|in|this|next|last|on|years?|lives?|living|when|next|yet|still|soon|then|blind|deaf|frail|widowed)\\b|\\s*$)`,
    'giu',
  ),
  new RegExp(`(?<=\\p{L}, |\\()(?:${DIGITS}|${WORDS})(?=,|\\)|;|\\.(?!\\d)| and\\b)${NO_AGE_AFTER}`, 'giu'),
  new RegExp(`(?<=^|[.!?]\\s|\\n)${WORDS}(?=, (?:a|an|the|and|blind|deaf|still|frail|widow)\\b)`, 'giu'),
  new RegExp(`(?<=\\p{L}, )${WORDS}(?= (?:in|next|this|last) \\p{L})`, 'giu'),
  /(?<![\p{L}\p{N}])(?:noventa y (?:uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|noventa|novanta(?:due|tre|quattro|cinque|sei|sette|nove)?|quatre-vingt-dix(?:-(?:sept|huit|neuf))?|neunzig|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)undneunzig|hundert(?:eins|zwei|drei)?)(?= (?:años|anni|ans|Jahre|jährig)|[.,;)])/giu,
  new RegExp(`(?<=[\\p{L}] )${DIGITS}(?:[MF]|[ -](?:man|woman|lady|gentleman))(?![\\p{L}])`, 'gu'),
  /(?<=\b(?:her|his|their|the|mid-|early|late|mid) ?(?:early |late |mid-?)?)nineties\b(?! (?:music|song|band|film|fashion))(?<!the nineties)/giu,
  /\b(?:nonagenarian|centenarian|supercentenarian)s?\b/giu,
  new RegExp(
    `(?:${DIGITS}(?:th|st|nd|rd)|hundredth|ninetieth|ninety-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|hundred and (?:first|second|third|fourth|fifth))(?= birthday)`,
    'giu',
  ),
];

const MEASURED_BEFORE =
  /(?:sats?|spo2|saturations?|hr|heart rate|pulse|bp|systolic|diastolic|score[sd]?|weigh(?:s|ed|t)?|bmi|egfr|hba1c|temp|fev1?|mmse|moca|core|ward|room|bed|bay|level|page|number|no\.?|section|at about|glucose|sugar|dose|costs?|paid|o2|oxygen|kg|peak flow|out of|in|a quarter of|creatinine|ferritin|tsh|crp)(?: (?:of|is|was|at|about|to|over))* $/iu;

export function agesOver89(text: string): Identifier[] {
  if (!/9\d|1[01]\d|ninet|hundred|nonagen|centenar|novent|novant|vingt|neunzig|hundert/i.test(text)) return [];
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => !MEASURED_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index)))
    .map((match) => found({ start: match.index, end: match.index + match[0].length }, 'AGE_OVER_89', 'age over 89'));
}

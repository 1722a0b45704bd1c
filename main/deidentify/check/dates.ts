// Days, months and feasts. Years alone stay (Safe Harbor keeps them), and so do "last spring" and "next month"; a date with a
// day leads through a diary to one meeting. Months that are also names need a number or a preposition: "in May", not "May said".
import { parse } from 'chrono-node/en';
import { FEASTS, MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lists/calendarWords.ts';
import type { Identifier } from './identifier.ts';
import { END, oneOf, START } from './phrasePattern.ts';

const ALSO_WORDS = new Set([
  'mart',
  'luty',
  'maj',
  'ekim',
  'nisan',
  'lipiec',
  'eylül',
  'temmuz',
  'marca',
  'augusta',
  'listopad',
  'march',
  'may',
  'mars',
  'mei',
  'mai',
  'april',
  'june',
  'august',
  'juni',
  'juli',
  'lutego',
  'marca',
  'maja',
  'maj',
  'mayo',
  'augusti',
  'avril',
  'julio',
  'junio',
  'augustus',
  'abril',
  'maart',
]);
const month = oneOf([...MONTHS, ...SHORT_MONTHS]);
const plainMonth = oneOf(MONTHS.filter((name) => !ALSO_WORDS.has(name.toLowerCase())));
const wordMonth = oneOf(MONTHS.filter((name) => ALSO_WORDS.has(name.toLowerCase())));
const weekday = oneOf(WEEKDAYS);
const ONES = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
const ordinalWord = `(?:(?:twenty|thirty)[ -](?:${ONES})|${ONES}|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.(?= ?\\p{L}))?';
const dayOnly = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = "(?:,? (?:of )?(?:19|20)\\d\\d|,? '\\d\\d)";
const and = '(?: ?(?:-|–|—|/|,|&|and|to|or|until|till|,? and) ?)';
const AT_TIME =
  '(?=[ ]?(?:of|at|and|to|or|is|was|were|when|for|because|since|after|before|with|we|I|he|she|they|in|on|but|if|as|then|will|would|has|had)\\b|\\s*[.,;:!?)\'"–—-]|\\s*$|\\s*\\n)';

type DateRule = { readonly rule: string; readonly pattern: RegExp };

const RULES: readonly DateRule[] = [
  {
    rule: 'day and month',
    pattern: new RegExp(`${START}(?:${dayOnly}${and})*${day},? ?(?:de |of |di |do )?${month}${END}\\.?${year}?`, 'giu'),
  },
  {
    rule: 'day and month in words',
    pattern: new RegExp(
      `${START}${ordinalWord}(?:${and}(?:the )?${ordinalWord})? (?:of )?${month}${END}${year}?`,
      'giu',
    ),
  },
  {
    rule: 'month and day',
    pattern: new RegExp(
      `${START}${month}\\.? (?:the )?(?:${dayOnly}|${ordinalWord})(?![\\p{L}\\p{N}]|[.:,]\\d| ?(?:mg|%|minutes|pm|am))(?:${and}(?:(?:${month}) )?(?:the )?(?:${dayOnly}|${ordinalWord})(?![\\p{L}\\p{N}]|[.:,]\\d| ?(?:mg|%|people|of us|minutes|patients|members|new)))*${year}?`,
      'giu',
    ),
  },
  { rule: 'month and year', pattern: new RegExp(`${START}${month}\\.?${year}(?![\\p{L}\\p{N}])`, 'giu') },
  {
    rule: 'nth weekday',
    pattern: new RegExp(
      `${START}(?:(?:${ONES}|last|1st|2nd|3rd|4th)(?: and (?:${ONES}|last))?) ${weekday}s?(?: (?:in|of) (?:${month}|each month|every month|the month))?${END}`,
      'giu',
    ),
  },
  {
    rule: 'weekday and day',
    pattern: new RegExp(
      `${START}(?:${weekday}|${oneOf(SHORT_WEEKDAYS)}),? (?:the )?(?:${dayOnly}|${ordinalWord})(?: (?:of )?${month})?${AT_TIME}`,
      'giu',
    ),
  },
  { rule: 'weekday', pattern: new RegExp(`${START}${weekday}s?${END}`, 'gu') },
  {
    rule: 'weekday',
    pattern: new RegExp(`${START}(?:${oneOf(WEEKDAYS.slice(0, 7).map((name) => name.toLowerCase()))})${END}`, 'gu'),
  },
  {
    rule: 'short weekday',
    pattern: new RegExp(
      `(?<=\\b(?:[Oo]n|last|next|this|since|until|till|by|from|before|after|every) )(?:${oneOf(SHORT_WEEKDAYS)})(?![\\p{L}\\p{N}'])`,
      'gu',
    ),
  },
  { rule: 'short weekday', pattern: new RegExp(`${START}(?:Tues|Weds|Thurs|Thur)(?![\\p{L}\\p{N}'])`, 'gu') },
  { rule: 'month', pattern: new RegExp(`${START}${plainMonth}${END}`, 'gu') },
  {
    rule: 'month',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|of|last|next|early|late|mid|this|from|before|after|during|for|every|each|through|to|between|In|Since|Until|By|Last|Next|Early|Late|From|Before|After|During)[ -](?:early |late |mid-? ?)?)(?:${wordMonth}|${oneOf(SHORT_MONTHS)})(?![\\p{L}\\p{N}'])(?! (?:said|asked|felt|thought|presented|wondered|and I\\b|\\p{Lu}))`,
      'gu',
    ),
  },
  {
    rule: 'the nth',
    pattern: new RegExp(
      `(?<=\\b[Tt]he )(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?:${and}(?:the )?(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th))?${AT_TIME}`,
      'gu',
    ),
  },
  {
    rule: 'the nth',
    pattern: new RegExp(
      `(?<=\\b(?:on|by|until|till|since|from|to|before|after|for) the )${ordinalWord}(?=\\s*[.,;:!?)]|\\s*$| (?:of|at|and|when|because)\\b)(?! of (?!${month}))`,
      'giu',
    ),
  },
  {
    rule: 'the nth',
    pattern: new RegExp(
      `(?<=\\b[Tt]he )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Twentieth)(?=\\s*[.,;:!?)]|\\s*$| (?:of ${month}|at|and|when|because)\\b)`,
      'gu',
    ),
  },
  {
    rule: 'numeric date',
    pattern:
      /(?<![\p{L}\p{N}./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}]|[./-]\d)/gu,
  },
  {
    rule: 'numeric date',
    pattern:
      /(?<![\p{L}\p{N}./-])(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)(?![\p{L}\p{N}]|[./-]\d)/gu,
  },
  {
    rule: 'numeric date',
    pattern: /(?<![\p{L}\p{N}./-])(?:19|20)\d\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])(?![\p{L}\p{N}])/gu,
  },
  {
    rule: 'numeric date',
    pattern:
      /(?<=\b(?:on|next|since|until|till|am|bis|vom|by|from|seen|session|and|the|ab|seit|den|dated|due) )(?:0?[1-9]|[12]\d|3[01])\. ?(?:0?[1-9]|1[0-2])\.(?!\d)/giu,
  },
  {
    rule: 'day/month',
    pattern:
      /(?<![\p{L}\p{N}./-])(?!(?:24\/7|1\/2|1\/3|2\/3|1\/4|3\/4|1\/1|50\/50)(?!\d))(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}%]|[./-]\d| ?(?:pain|of|on the|score|points|strength))/gu,
  },
  { rule: 'feast', pattern: new RegExp(`${START}${oneOf(FEASTS)}(?! gifts?\\b| cards?\\b| trees?\\b)${END}`, 'gu') },
  {
    rule: 'feast',
    pattern: new RegExp(
      `${START}(?:halloween|christmas(?: eve| day)?|xmas|easter(?: sunday| monday)?|thanksgiving|new year'?s(?: eve| day)?|ramadan|diwali|hanukkah|passover|boxing day|good friday|valentine'?s(?: day)?|half[- ]term|bank holiday(?: monday)?|eid|mother'?s day|father'?s day|bonfire night|memorial day|labor day|fourth of july)${END}(?! (?:cards?|trees?|gifts?|eggs?|bunny|costume|dinner|cake))`,
      'gu',
    ),
  },
];

const SCORE_BEFORE =
  /(?:pain|score[sd]?|scale|rated|rates?|felt|a|out|mood|about|strength|power|was|is|energy|urgency|bp|at) $/iu;

export function dates(text: string): Identifier[] {
  const found: Identifier[] = RULES.flatMap(({ rule, pattern }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      if (rule === 'day/month' && isFraction(match[0], text.slice(Math.max(0, match.index - 12), match.index)))
        return [];
      return [dateAt(match.index, match.index + match[0].replace(/[\s.,]+$/, '').length, rule)];
    }),
  );
  return [...found, ...byChrono(text)];
}

const dateAt = (start: number, end: number, rule: string): Identifier => ({
  start,
  end,
  type: 'DATE',
  tier: 'redact',
  rule: `date: ${rule}`,
  reason: `a date (${rule})`,
});

/** "7/10" is a score unless something says it is a day. */
function isFraction(date: string, before: string): boolean {
  if (/\/(?:10|5|4|3)$/.test(date))
    return !/\b(?:on|since|until|till|by|from|dated|due|admitted|seen|discharged|deleted|dob|born|session|of|next|for)[ :]*$/i.test(
      before,
    );
  return SCORE_BEFORE.test(before) && /\b(?:score[sd]?|scale|pain|mood|rated|strength|power) /i.test(before);
}

/** What chrono reads as a day in other writings ("5th Sept", "the 3rd of Oct 24"); spans of time are none. */
function byChrono(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  return parse(text).flatMap(({ index, text: words, start }) => {
    if (
      !start.isCertain('day') ||
      !start.isCertain('month') ||
      !/\d/.test(words) ||
      SPAN_OF_TIME.test(words) ||
      words.length > 40
    )
      return [];
    if (!/\p{L}{3}|\d[./-]\d{1,2}[./-]\d/u.test(words)) return [];
    const lead = /^(?:(?:on|from|the|by|until|since)\s+)+/iu.exec(words)?.[0].length ?? 0;
    return [dateAt(index + lead, index + words.replace(/[\s.,;:]+$/u, '').length, 'as chrono reads it')];
  });
}

const SPAN_OF_TIME =
  /\b(?:ago|in|hours?|minutes?|weeks?|days?|months?|years?|later|after|before|today|yesterday|tomorrow|tonight|now)\b/iu;

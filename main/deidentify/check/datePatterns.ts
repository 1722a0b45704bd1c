// How dates are written, one pattern to a way of writing. A date with a day leads through a diary to one meeting; a year alone and
// "last spring" do not (Safe Harbor keeps the year), so they are left.
import { FEASTS } from '../lists/calendarWords.ts';
import {
  and,
  asTime,
  day,
  month,
  nth,
  ONES,
  ordinalWord,
  plainDay,
  plainMonth,
  shortWeekday,
  smallMonth,
  smallWeekday,
  teen,
  weekday,
  wordMonth,
  year,
} from './dateWords.ts';
import type { PlainRule } from './found.ts';
import { END, oneOf, START } from './phrasePattern.ts';

export type DatePattern = { readonly rule: PlainRule; readonly pattern: RegExp };

const written = (rule: PlainRule, source: string, flags = 'giu'): DatePattern => ({
  rule,
  pattern: new RegExp(source, flags),
});

const noMeasure = '(?![\\p{L}\\p{N}]|[.:,]\\d| ?(?:mg|%|minutes|pm|am|people|of us|patients|members|new))';

const DAY_AND_MONTH: readonly DatePattern[] = [
  written(
    'date: day and month',
    `${START}(?:${plainDay}${and})*${day},? ?(?:de |of |di |do |ta'? )?${month}${END}\\.?${year}?`,
  ),
  written(
    'date: day and month',
    `${START}${ordinalWord}(?:${and}(?:the )?${ordinalWord})? (?:of )?${month}${END}${year}?`,
  ),
  written(
    'date: day and month',
    `${START}${month}\\.? (?:the )?(?:${plainDay}|${ordinalWord})${noMeasure}(?:${and}(?:${month} )?(?:the )?(?:${plainDay}|${ordinalWord})${noMeasure})*${year}?`,
  ),
  /** "18 XI": the month in Roman numbers, as in Poland. */
  written('date: day and month', `${START}${plainDay}\\.? (?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})(?![\\p{L}\\p{N}'])`, 'gu'),
];

const AFTER_PREPOSITION =
  '(?<=\\b(?:in|since|until|till|by|of|last|next|early|late|mid|this|from|before|after|during|for|every|each|through|to|between|end of|start of|In|Since|Until|By|Last|Next|Early|Late|Mid|From|Before|After|During)[ -](?:early |late |mid-? ?)?)';
const NOT_A_PERSON = "(?![\\p{L}\\p{N}'])(?! (?:said|asked|felt|thought|presented|wondered|and I\\b|\\p{Lu}))";

const MONTH: readonly DatePattern[] = [
  written('date: month and year', `${START}${month}\\.?${year}(?![\\p{L}\\p{N}])`),
  written('date: month', `${START}${plainMonth}${END}`, 'gu'),
  written('date: month', `${AFTER_PREPOSITION}${wordMonth}${NOT_A_PERSON}`, 'gu'),
];

const WEEKDAY: readonly DatePattern[] = [
  written(
    'date: weekday',
    `${START}(?:(?:${ONES}|last|1st|2nd|3rd|4th)(?: and (?:${ONES}|last))?) ${weekday}s?(?: (?:in|of) (?:${month}|each month|every month|the month))?${END}`,
  ),
  written(
    'date: weekday',
    `${START}(?:${weekday}|${shortWeekday}),? (?:the )?(?:${plainDay}|${ordinalWord})(?: (?:of )?${month})?${asTime}`,
  ),
  written('date: weekday', `${START}${weekday}s?${END}`, 'gu'),
  written('date: weekday', `${START}${smallWeekday}${END}`, 'gu'),
  written(
    'date: weekday',
    `(?<=\\b(?:[Oo]n|last|next|this|since|until|till|by|from|before|after|every|[Bb]ank hol(?:iday)?) )${shortWeekday}(?![\\p{L}\\p{N}'])`,
    'gu',
  ),
  written('date: weekday', `${START}(?:Tues|Weds|Thurs|Thur)(?![\\p{L}\\p{N}'])`, 'gu'),
];

const NTH: readonly DatePattern[] = [
  written(
    'date: the nth',
    `(?<=\\b[Tt]he )${nth}(?:${and}(?:the )?${nth})?(?:s (?=meeting|group|session)| of (?:last|next|this|the|every|each) month)?${asTime}`,
    'gu',
  ),
  /** From ten on hardly anything else is counted in words behind these. */
  written(
    'date: the nth',
    `(?<=\\b(?:on|till|until|since|from|by) the )${teen}(?![\\p{L}\\p{N}-])(?! of (?!${month}))`,
  ),
  written('date: the nth', `(?<=\\b[Tt]he )${nth}(?=s? (?:meeting|group|session|one)\\b)`, 'gu'),
  written(
    'date: the nth',
    `(?<=\\b(?:on|by|until|till|since|from|to|before|after|for) the )${ordinalWord}(?=\\s*[.,;:!?)]|\\s*$| (?:of|at|and|when|because)\\b)(?! of (?!${month}|each month|every month|the month))`,
  ),
  written(
    'date: the nth',
    `(?<=\\b[Tt]he )(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Twentieth)(?=\\s*[.,;:!?)]|\\s*$| (?:of ${month}|at|and|when|because)\\b)`,
    'gu',
  ),
  written('date: the nth', `(?<=\\bby the )${ordinalWord}(?= of every month| of each month)`),
  /** "Cancel 8th, 15th ok": a day without its article, at the end of a clause or in a list. */
  written(
    'date: the nth',
    `(?<=\\b(?:[Cc]ancel|[Ss]o|[Oo]n|[Tt]ill|[Uu]ntil|[Ss]ince|[Nn]ext|[Mm]eet(?:ing)?|[Bb]y|not|and|therefore|then|is|\\d(?:st|nd|rd|th),) )${nth}(?=\\s*[.,;:!?)]|\\s*$| ok\\b)`,
    'gu',
  ),
];

const IN_NUMBERS: readonly DatePattern[] = [
  written(
    'date: in numbers',
    '(?<![\\p{L}\\p{N}./-])(?:0?[1-9]|[12]\\d|3[01])([./-])(?:0?[1-9]|1[0-2])\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}]|[./-]\\d)',
    'gu',
  ),
  written(
    'date: in numbers',
    '(?<![\\p{L}\\p{N}./-])(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|[12]\\d|3[01])\\1(?:(?:19|20)\\d\\d|\\d\\d)(?![\\p{L}\\p{N}]|[./-]\\d)',
    'gu',
  ),
  written(
    'date: in numbers',
    '(?<![\\p{L}\\p{N}./-])(?:19|20)\\d\\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])(?![\\p{L}\\p{N}])',
    'gu',
  ),
  written(
    'date: in numbers',
    '(?<=\\b(?:on|next|since|until|till|am|bis|vom|by|from|seen|session|and|the|ab|seit|den|dated|due) )(?:0?[1-9]|[12]\\d|3[01])\\. ?(?:0?[1-9]|1[0-2])\\.(?!\\d)',
  ),
  written(
    'date: in numbers',
    '(?<=^|[.!?,:]\\s|\\n)(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?= (?:next|was|is|again|group|session|we|nächst))',
  ),
];

/** "12/02", which may also be a score: dates.ts looks at what stands before it. */
export const SLASHED =
  /(?<![\p{L}\p{N}./-])(?!(?:24\/7|1\/2|1\/3|2\/3|1\/4|3\/4|1\/1|50\/50)(?!\d))(?:(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}%]|[./-]\d| ?(?:pain|of|on the|score|points|strength))/gu;

const SMALL_FEASTS =
  "halloween|christmas(?: eve| day)?|xmas|easter(?: sunday| monday)?|thanksgiving|new year'?s(?: eve| day)?|ramadan|diwali|deepavali|onam|holi|hanukkah|passover|boxing day|good friday|valentine'?s(?: day)?|half[- ]term|bank hol(?:iday)?(?: monday)?|public holiday|eid|sallah(?: break)?|mother'?s day|father'?s day|bonfire night|memorial day|labor day|fourth of july|lent|advent";
/** "isru chag Sukkot", "2. Advent", "the Saturday before Easter". */
const BEFORE_FEAST = `(?:(?:isru chag|erev|chol hamoed|the eve of|eve of|[1-4]\\.|(?:first|second|third|fourth) week of|${weekday} (?:before|after)) )?`;

const FEAST: readonly DatePattern[] = [
  written('date: feast', `${START}${BEFORE_FEAST}${oneOf(FEASTS)}(?! gifts?\\b| cards?\\b| trees?\\b)${END}`, 'gu'),
  written(
    'date: feast',
    `${START}(?:${SMALL_FEASTS})${END}(?! (?:cards?|trees?|gifts?|eggs?|bunny|costume|dinner|cake))`,
    'gu',
  ),
  /** "Martyrs' Day", "St Andrew's Day", "Madaraka Day": whatever day a country keeps. */
  written(
    'date: feast',
    `(?<=\\b(?:on|after|before|since|until|till|for|by|is|not|do|off|next|Next|After|On|Before) )(?:\\p{Lu}[\\p{L}'.-]+ ){1,3}(?:Day|Sunday|Night|Eve|Week)(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  written('date: feast', `${START}[Ff]east of (?:the )?(?:(?:St|Saint|Our)\\.? )?\\p{Lu}\\p{L}+${END}`, 'gu'),
  written('date: feast', `(?<=[.!?] )(?:\\p{Lu}[\\p{L}'.-]+ ){1,2}(?:Day|Sunday|Night)(?= (?:is|we|so|no)\\b)`, 'gu'),
];

export const DATE_PATTERNS: readonly DatePattern[] = [
  ...DAY_AND_MONTH,
  ...MONTH,
  ...WEEKDAY,
  ...NTH,
  ...IN_NUMBERS,
  ...FEAST,
];

/** Only where the whole note is in lower case. */
export const SMALL_PATTERNS: readonly DatePattern[] = [
  written('date: month', `${START}${smallMonth}${END}`, 'gu'),
  written(
    'date: month',
    '(?<=\\b(?:in|since|until|till|last|next|early|late|by|all|after|before) )(?:march|may)(?![\\p{L}\\p{N}])(?! (?:i|we|he|she|they|be|have)\\b)',
    'gu',
  ),
  written('date: weekday', `${START}(?:tues|weds|thurs|thur|(?:mon|fri|wed|sat|sun) (?=\\d))(?![\\p{L}'])`, 'gu'),
];

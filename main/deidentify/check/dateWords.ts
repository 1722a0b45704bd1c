// The building blocks of written dates, as sources of patterns: months, days in digits and words, what joins two of them.
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, SMALL_WEEKDAYS, WEEKDAYS } from '../lists/calendarWords.ts';
import { oneOf } from './phrasePattern.ts';

/** Months that are everyday words or names in some language: they need a number or a preposition ("in May", not "May said"). */
const ALSO_WORDS = new Set(
  'mart luty maj ekim nisan lipiec eylül temmuz marca augusta listopad march may mars mei mai april june august juni juli lutego maja mayo augusti avril julio junio augustus abril maart'.split(
    ' ',
  ),
);
const isAlsoWord = (name: string): boolean => ALSO_WORDS.has(name.toLowerCase());

export const month = oneOf([...MONTHS, ...SHORT_MONTHS]);
export const plainMonth = oneOf(MONTHS.filter((name) => !isAlsoWord(name)));
/** In lower case only where the whole note is. */
export const smallMonth = oneOf(
  MONTHS.slice(MONTHS.indexOf('January'), MONTHS.indexOf('December') + 1)
    .filter((name) => !/^(?:march|may)$/i.test(name))
    .map((name) => name.toLowerCase()),
);
export const wordMonth = oneOf([...MONTHS.filter(isAlsoWord), ...SHORT_MONTHS]);
export const weekday = oneOf(WEEKDAYS);
export const smallWeekday = oneOf([...WEEKDAYS.slice(0, 7).map((name) => name.toLowerCase()), ...SMALL_WEEKDAYS]);
export const shortWeekday = oneOf(SHORT_WEEKDAYS);

export const ONES = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth';
/** The tenth to the thirty-first. */
export const teen = `(?:(?:twenty|thirty)[ -](?:${ONES})|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)`;
export const ordinalWord = `(?:${ONES}|${teen})`;
const ofMonth = '(?:0?[1-9]|[12]\\d|3[01])';
export const day = `${ofMonth}(?:st|nd|rd|th|\\.(?= ?\\p{L}))?`;
export const plainDay = `${ofMonth}(?:st|nd|rd|th)?`;
export const nth = `${ofMonth}(?:st|nd|rd|th)`;
export const year = "(?:,? (?:of )?(?:19|20)\\d\\d|,? '\\d\\d)";
export const and = '(?: ?(?:-|–|—|/|,|&|and|to|or|until|till|,? and) ?)';
/** What follows a day and shows that it is one. */
export const asTime =
  '(?=[ ]?(?:of|at|and|to|or|is|was|were|when|for|because|since|after|before|with|we|I|he|she|they|in|on|but|if|as|then|will|would|has|had)\\b|\\s*[.,;:!?)\'"–—-]|\\s*$|\\s*\\n)';

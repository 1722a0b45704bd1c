// Numbers that lead to one person: record, room, bed, plate, account, court file; by the word before them, or by their shape.
// Doses, scores, times and enumerations are left alone.
import { ENUMERATED, NUMBERED_PLACES } from '../lists/cueWords.ts';
import { ALLOWED_SHORT_FORMS } from '../lists/medicalWords.ts';
import { found, matched } from './found.ts';
import { NO_NUMBER, RECORD_CUES, UNIT_AFTER } from './recordCues.ts';
import type { Identifier } from './identifier.ts';

const CUED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?i:(${RECORD_CUES})(?:\\.|s)?(?:(?: |,|:|=|\\()*(?:number|no|nr|nbr|num|id|code|#|is|was|reads|ends|ending|in|on)\\b\\.?)*)[\\s:#=(.]*((?:[A-Z]{1,4}[ -/])?(?=[\\p{L}\\p{N}/-]*\\d)[\\p{L}\\p{N}]+(?:[/-][\\p{L}\\p{N}]+)*(?: \\d[\\p{L}\\p{N}/-]*| [A-Z]{1,3}(?![\\p{L}\\p{N}]))*)`,
  'gu',
);
const SHAPES: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])\d{3}-\d{2}-\d{4}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}.,])\d{6,}(?![\p{L}\p{N}]|[.,]\d)/gu,
  /(?<![\p{L}\p{N}])(?=[A-Z\d/-]*\d[A-Z\d/-]*\d[A-Z\d/-]*\d)(?=[A-Z\d/-]*[A-Z])[A-Z\d]+(?:[/-][A-Z\d]+)*(?:\(\d\))?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{1,3}[ -]\d{3,6}(?:[ -][A-Z]{1,3})?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}-])(?![BTCDLSK]-)[A-Z]-\d{2,6}(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2} [A-Z]{3}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])[A-Z]{3,4} \d{4}(?: \d{4})+(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])\d{3}[ -]\d{3}[ -]\d{3,4}(?![\p{L}\p{N}])/gu,
];
const POSTCODE =
  /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])|(?<=[A-Z]{2} )\d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu;
const NUMBERED = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...NUMBERED_PLACES].join('|')}) (\\d{1,4}[A-Z]?(?: (?:East|West|North|South|[A-Z]))?|[A-Z]|[A-Z]{1,3}\\d{1,3})(?![\\p{L}\\p{N}])`,
  'giu',
);

export function recordNumbers(text: string): Identifier[] {
  if (!/\d/.test(text)) return [];
  return [...cued(text), ...shaped(text), ...small(text), ...numberedPlaces(text)];
}

function cued(text: string): Identifier[] {
  return [...text.matchAll(CUED)].flatMap((match) => {
    const cue = (match[1] ?? '').toLowerCase();
    const number = match[2] ?? '';
    const start = match.index + match[0].length - number.length;
    if (!isWanted(cue, number, match[0], text.slice(start + number.length))) return [];
    return [found({ start, end: start + number.length }, 'ID', 'number by cue')];
  });
}

/** "patient 3" and "number 4" are counting; "room 12" leads somewhere. */
function isWanted(cue: string, number: string, whole: string, after: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (/^(?:number|no|nr)$/.test(cue) && /^\+?0/.test(number) && digits >= 9) return false;
  if (
    UNIT_AFTER.test(after) ||
    NO_NUMBER.test(number) ||
    /^\d{1,2}[:.]\d{2}$/.test(number) ||
    /^\d+(?:st|nd|rd|th|s)$/i.test(number) ||
    /^\d+(?:mg|ml|mcg|g|kg|am|pm|h|y|yo|yrs?|m|f|min|mins|k)$/i.test(number)
  )
    return false;
  if (/^(?:19|20)\d\d$/.test(number) && !/#|no\.?|number|pin|code/i.test(whole)) return false;
  if (/^(?:room|rm|bed|cubicle|cell|cot|locker|badge|pin|mrn|plate|keypad|password|passcode)$/.test(cue))
    return digits >= 1;
  if (
    /^(?:case|number|no|nr|service|patient|pt|study|table|trial|bus|train|car|order|job|court|student|staff|user|key|box|on)$/.test(
      cue,
    )
  ) {
    return digits >= 3 || (/number|no\b|#/i.test(whole.slice(cue.length)) && digits >= 2);
  }
  if (/^(?:bay|seat|desk|lot|slot|protocol)$/.test(cue)) return digits >= 2;
  return digits >= 2;
}

/** "s5550123d", typed without capitals: letters only at its ends, and many digits. */
const small = (text: string): Identifier[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}/.-])[a-z]{1,2}\d{5,9}[a-z]?(?![\p{L}\p{N}])/gu)].map((match) =>
    matched(match, 'ID', 'number by shape'),
  );

/** "BP 120", "CT 2024": a known short form with a number. */
const isClinicalMeasure = (words: string): boolean =>
  ALLOWED_SHORT_FORMS.has((/^[A-Z]+(?= )/.exec(words)?.[0] ?? '').toLowerCase());

function shaped(text: string): Identifier[] {
  const ids = SHAPES.flatMap((shape) =>
    [...text.matchAll(shape)].flatMap((match) =>
      isClinicalMeasure(match[0]) ||
      (NO_NUMBER.test(match[0]) && !/^[A-Z]-\d/.test(match[0])) ||
      UNIT_AFTER.test(text.slice(match.index + match[0].length)) ||
      /^[A-Z]{2,5}-\d{1,2}$/.test(match[0])
        ? []
        : [matched(match, 'ID', 'number by shape')],
    ),
  );
  const postcodes = [...text.matchAll(POSTCODE)].map((match) => matched(match, 'LOCATION', 'postcode'));
  return [...ids, ...postcodes];
}

function numberedPlaces(text: string): Identifier[] {
  return [...text.matchAll(NUMBERED)].flatMap((match) => {
    const word = (match[1] ?? '').toLowerCase();
    if (ENUMERATED.has(word) || UNIT_AFTER.test(text.slice(match.index + match[0].length))) return [];
    const number = match[2] ?? '';
    const isCapital = /^\p{Lu}/u.test(match[1] ?? '');
    if (/^[a-z]/.test(number) || (/^[AI]$/.test(number) && !isCapital)) return [];
    const start = isCapital ? match.index : match.index + match[0].length - number.length;
    return [found({ start, end: match.index + match[0].length }, 'LOCATION', 'numbered place')];
  });
}

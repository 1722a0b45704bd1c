// E-mail and web addresses, handles, file names, telephone numbers. Telephone numbers are asked of libphonenumber first and
// then looked for loosely, because notes hold invented, partial and foreign ones.
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { found as foundBy, matched, type PlainRule } from './found.ts';
import type { Identifier, IdentifierType } from './identifier.ts';
import { inLines } from './phrasePattern.ts';

const EMAIL =
  /[\p{L}\p{N}._%+'-]+ ?(?:@|\(at\)|\[at\]) ?[\p{L}\p{N}-]+(?:(?:\.| ?\(dot\) ?| ?\[dot\] ?)[\p{L}\p{N}-]+)+/gu;
const DOMAINS = inLines(`
  com|org|net|edu|gov|io|info|example|test|invalid|app|me|eu|tv|ly
  co\\.uk|org\\.uk|ac\\.uk|nhs\\.uk|com\\.au|org\\.au|co\\.nz|co\\.za
  de|at|ch|fr|it|es|nl|be|ie|pl|se|no|dk|fi|pt|gr|cz|jp|ca|us
`);
const REST_OF_PATH = `[^\\s<>"')\\]]*[\\p{L}\\p{N}/]`;
const URL = new RegExp(
  `(?:https?://|ftp://|www\\.)${REST_OF_PATH}|(?<![\\p{L}\\p{N}@.])(?:[\\p{L}\\p{N}-]+\\.)+(?:${DOMAINS})(?:/${REST_OF_PATH})?(?![\\p{L}\\p{N}])`,
  'giu',
);
const FILE_ENDINGS = inLines(`
  docx?|pdf|xlsx?|pptx?|txt|csv|odt|pages|md|eml|msg|zip
  jpe?g|png|heic|mp3|mp4|m4a|mov|wav
`);
const FILE = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}_.()-]*\\.(?:${FILE_ENDINGS})(?![\\p{L}\\p{N}])`,
  'giu',
);
const HANDLE = /(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_][\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu;

const PHONE_CUES = inLines(`
  tel(?:ephone)?|phone|ph|mob(?:ile)?|cell|fax|landline|hotline|switchboard|ext(?:ension)?|x
  call(?:ed|ing)?|ring|rang|text(?:ed)?|whatsapp|pager|bleep|beep|dect
  on|at|number|no|reached|reach|under
`);
const CUED_PHONE = new RegExp(
  `(?<![\\p{L}])(?:${PHONE_CUES})(?:['’]s)?(?: (?:number|no|is|me|her|him|them|us|on|at|was|it|line|the|my|his))*[.:]*\\s*(\\+?\\(?\\d[\\d ()./-]{1,18}\\d)(?![\\p{L}\\p{N}/-]|[.,]\\d)`,
  'giu',
);
const WEAK_CUE = /^(?:on|at|number|no|call|ring|rang|under|cell|reached|reach)\b/iu;
const STRONG_SHORT = /^(?:ext|extension|x|bleep|beep|pager|dect)\b/iu;
const LOOSE_PHONE =
  /(?<![\p{L}\p{N}.,+/-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ ./-]\d{2,8}){1,5}(?:(?: ?ext\.? ?| ?x)\d{1,6})?(?![\p{L}\p{N}]|[.,/-]\d)/giu;
const PARTIAL =
  /(?:\b(?:ends|ending|begins|starts)(?: in| with)?|last (?:three|four) digits(?: are| were)?)\s+(\d[\d ]{1,6}\d)/giu;

const NAMED_HANDLE =
  /(?<=\b(?:handle|username|user name|screen name|nickname|login|gamertag|insta|instagram|account)(?: (?:there|here|on it))?(?: is| was|:|,)? "?)(?=[\p{L}\p{N}.]*[_\d])[\p{L}\p{N}][\p{L}\p{N}_.]*[\p{L}\p{N}]/giu;
const UNDERSCORED = /(?<![\p{L}\p{N}@./_-])\p{L}+(?:_[\p{L}\p{N}]+)+(?![\p{L}\p{N}_.@])/gu;

const all = (text: string, pattern: RegExp, type: IdentifierType, rule: PlainRule): Identifier[] =>
  [...text.matchAll(pattern)].map((match) => matched(match, type, rule));

export function contactDetails(text: string): Identifier[] {
  return [
    ...all(text, EMAIL, 'EMAIL', 'e-mail'),
    ...all(text, URL, 'URL', 'web address'),
    ...all(text, FILE, 'OTHER', 'file name'),
    ...[HANDLE, NAMED_HANDLE, UNDERSCORED].flatMap((handle) => all(text, handle, 'OTHER', 'handle')),
    ...phones(text),
  ];
}

function phones(text: string): Identifier[] {
  const found: Identifier[] = [];
  const phone = (start: number, end: number, rule: PlainRule): void => {
    found.push(foundBy({ start, end }, 'PHONE', rule));
  };
  if (!/\d{3}|\d \d/.test(text)) return found;
  for (const { startsAt, endsAt } of findPhoneNumbersInText(text, 'GB')) phone(startsAt, endsAt, 'telephone');
  for (const match of text.matchAll(LOOSE_PHONE)) {
    if (isTelephoneLike(match[0])) phone(match.index, match.index + match[0].length, 'telephone by shape');
  }
  for (const match of [...text.matchAll(CUED_PHONE), ...text.matchAll(PARTIAL)]) {
    const number = match[1] ?? '';
    const digits = number.replace(/\D/g, '').length;
    const least = STRONG_SHORT.test(match[0]) ? 2 : WEAK_CUE.test(match[0]) ? 6 : 5;
    if (digits < least || /^\d{1,2}\/\d{1,2}/.test(number) || /^\d{4}[-–]\d{2,4}$/.test(number)) continue;
    const start = match.index + match[0].lastIndexOf(number);
    phone(start, start + number.length, 'telephone by cue');
  }
  return found;
}

function isTelephoneLike(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (
    /^(?:19|20)\d\d[-/](?:19|20)?\d\d$/.test(number) ||
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(number) ||
    /^\d{4}-\d{2}-\d{2}$/.test(number)
  )
    return false;
  if (/^\d{2,3}\/\d{2,3}$/.test(number)) return false;
  return digits >= 7 && digits <= 17;
}

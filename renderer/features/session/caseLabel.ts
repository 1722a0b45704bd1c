// Whether an invented case label looks like a name, initials, an age or a date. It only decides about one quiet line
// under the field; nothing is ever blocked, so a few images are better suspected than one name missed.
import { FIRST_NAMES } from './firstNames.ts';

const TITLE = /\b(mr|mrs|ms|miss|dr|prof|frau|herrn?|patient(in)?|pat)\b\.?\s+\p{Lu}/iu;
const TITLE_THEN_CAPITAL = /\b\p{L}+\.?\s+\p{Lu}/u;
const DOTTED_INITIALS = /(^|[^\p{L}])\p{Lu}\.(\s?\p{Lu}\.?|\s|$)/u;
const BARE_INITIALS = /(^|[^\p{L}])\p{Lu}{2,3}(?![\p{L}])/gu;
const NOT_INITIALS = new Set(
  'AE CT CV DGB EKG EKG ER GP ICU ICU ID IT MRI MRT NHS OK OP PC SMS TV UK US USA WG'.split(' '),
);
const AGE_WORDS =
  /\b(\d{1,3}\s*-?\s*(years?|yrs?|yo|y\/o|jahre?n?|jährig\p{L}*|j\.)|(aged|age|alter)\s+\d|(in\s+(her|his|their)|anfang|mitte|ende)\s+(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig))/iu;
const LIKELY_AGE = /(^|[^\p{L}\d.,])(1[0-9]|[2-9][0-9]|1[01][0-9])(?!\s*%|\d|[.,]\d)(?=$|[^\p{L}\d])/u;
const DATE = /\b\d{1,2}[./-]\d{1,2}\b|\b(19|20)\d{2}\b/u;
const MONTH =
  /\b\d{1,2}\.?\s+(january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\b|\b(january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2}\b/iu;

/** `known` are the names and forms of the group's own people. */
export function mayIdentify(label: string, known: readonly string[] = []): boolean {
  const text = label.normalize('NFC').trim();
  if (text === '') return false;
  return (
    hasTitle(text) ||
    hasInitials(text) ||
    [AGE_WORDS, LIKELY_AGE, DATE, MONTH].some((pattern) => pattern.test(text)) ||
    words(text).some((word) => FIRST_NAMES.has(word)) ||
    known.some((name) => holdsName(text, name))
  );
}

const words = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** The title in any case, what follows it with a capital. */
function hasTitle(text: string): boolean {
  const found = TITLE.exec(text)?.[0];
  return found !== undefined && TITLE_THEN_CAPITAL.test(found);
}

function hasInitials(text: string): boolean {
  if (DOTTED_INITIALS.test(text)) return true;
  const shouted = text.length > 3 && !/\p{Ll}/u.test(text);
  if (shouted) return false;
  return [...text.matchAll(BARE_INITIALS)].some(([found]) => !NOT_INITIALS.has(found.replace(/[^\p{L}]/gu, '')));
}

function holdsName(text: string, name: string): boolean {
  const fold = (written: string) => ` ${words(written.normalize('NFC').toLocaleLowerCase()).join(' ')} `;
  const folded = fold(name);
  return folded.trim().length > 1 && fold(text).includes(folded);
}

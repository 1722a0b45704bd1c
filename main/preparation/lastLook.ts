// The last look, at the exact output after the leader's edits: the check once more, every form that was replaced anywhere, and
// longer numbers. It works on other ground than the first pass - on what would leave - so that a mistake on the way, or a
// name typed back in, is found before anything leaves. What we put there ourselves is not looked at.
import { isEnglish } from '../deidentify/check/englishLexicon.ts';
import type { IdentifierCheck } from '../deidentify/check/identifierCheck.ts';
import type { Reason } from '../deidentify/check/reason.ts';
import { fold } from '../deidentify/words.ts';
import { occurrencesOf } from './decided.ts';
import { outputText, type Piece } from './pieces.ts';

export type Standing = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly replacedBefore: boolean;
};

const BETWEEN = '\n\n';
/** Three digits and more, unless they only measure something. */
const LONG_NUMBER = /\d(?:[\d ./-]*\d)?/gu;
const LEAST_DIGITS = 3;
const MEASURE =
  /^\s?(?:%|°|mg|g|kg|ml|l|km|m|cm|mm|min|minutes?|hours?|years?|Minuten|Stunden|Jahren?|euros?|€|\$|£)(?![\p{L}])/iu;
const LETTERS_OR_DIGITS = /[\p{L}\p{N}]{2,}/u;

/** @param replacedForms words that were replaced somewhere in this preparation */
export function stillStanding(
  outputs: readonly (readonly Piece[])[],
  check: IdentifierCheck,
  replacedForms: ReadonlySet<string>,
): Standing[][] {
  const texts = outputs.map(outputText);
  const direct = check.identifiers(texts.join(BETWEEN)).filter(({ tier }) => tier === 'redact');
  let from = 0;
  return outputs.map((pieces, index) => {
    const text = texts[index] ?? '';
    const begin = from;
    from += text.length + BETWEEN.length;
    const found = [
      ...direct
        .filter(({ start, end }) => start < begin + text.length && end > begin)
        .map(({ start, end }) => ({ start: Math.max(0, start - begin), end: Math.min(text.length, end - begin) })),
      ...[...replacedForms].flatMap((form) => sameForm(form, text)),
      ...longNumbers(text),
    ];
    const own = ownStretches(pieces);
    const folded = new Set([...replacedForms].map(fold));
    return united(
      found
        .flatMap((one) => outside(one, own))
        .filter(({ start, end }) => LETTERS_OR_DIGITS.test(text.slice(start, end))),
    ).map(({ start, end }) => {
      const words = text.slice(start, end).trim();
      return { start, end, words, replacedBefore: folded.has(fold(words)) };
    });
  });
}

/** Whether one of the forms stands in the document's own words: its title, headings and last line. */
export const standsIn = (own: string, replacedForms: ReadonlySet<string>): boolean =>
  [...replacedForms].some((form) => sameForm(form, own).length > 0);

/**
 * Whether the document's own words name somebody of the roster in any form that the check knows, whether they stand in what was
 * taken or not. Our wording has no slips of the keys: what is only written nearly like a name ("Frage") is none there, or no
 * document of that group could ever leave.
 */
export const namesPerson = (own: string, check: IdentifierCheck): boolean =>
  check
    .identifiers(own)
    .some(({ type, tier, reason }) => type === 'NAME_ROSTER' && tier === 'redact' && !isOnlyAlike(reason));

const isOnlyAlike = (reason: Reason): boolean =>
  reason.code === 'said-before'
    ? isOnlyAlike(reason.because)
    : reason.code === 'roster' && (reason.how === 'near-spelling' || reason.how === 'sounds-alike');

type Stretch = { readonly start: number; readonly end: number };

/** An everyday word is the same form only when it is written the same way: "May", but not "may". */
function sameForm(form: string, text: string): Stretch[] {
  if (form.length < LEAST_DIGITS) return [];
  const everyday = form.split(/\s+/).every((word) => isEnglish(fold(word)));
  return occurrencesOf(form, text).filter(({ start, end }) => !everyday || text.slice(start, end) === form);
}

function longNumbers(text: string): Stretch[] {
  return [...text.matchAll(LONG_NUMBER)].flatMap((match) => {
    const end = match.index + match[0].length;
    const digits = match[0].replace(/\D/g, '').length;
    return digits < LEAST_DIGITS || MEASURE.test(text.slice(end)) ? [] : [{ start: match.index, end }];
  });
}

function ownStretches(pieces: readonly Piece[]): Stretch[] {
  let from = 0;
  return pieces.flatMap(({ text, replaced, reworded }) => {
    const start = from;
    from += text.length;
    return replaced && !reworded ? [{ start, end: from }] : [];
  });
}

/** What of a stretch is not ours. */
function outside({ start, end }: Stretch, own: readonly Stretch[]): Stretch[] {
  let parts: Stretch[] = [{ start, end }];
  for (const one of own) {
    parts = parts.flatMap((part) =>
      one.end <= part.start || one.start >= part.end
        ? [part]
        : [
            { start: part.start, end: one.start },
            { start: one.end, end: part.end },
          ].filter((rest) => rest.start < rest.end),
    );
  }
  return parts;
}

function united(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.start - b.start)) {
    const previous = result.at(-1);
    if (!previous || next.start >= previous.end) result.push(next);
    else result[result.length - 1] = { start: previous.start, end: Math.max(previous.end, next.end) };
  }
  return result;
}

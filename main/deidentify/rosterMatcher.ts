// Finds every form of the roster in a text: at word boundaries, whatever the case, with or without diacritics, in plural
// and genitive, the longest form first. A form that fits two people names neither: it is found as `several`.
import { type Finding, sameWho, type Who } from './finding.ts';
import { type Form, formsOf, type Known } from './rosterForms.ts';
import { type Word, wordsOf } from './words.ts';

export type RosterMatcher = {
  /** In order, without overlap. */
  find(text: string): Finding[];
};

/** What may stand between two words of one name: "Anna-Lena", "O'Brien", "Berg, Anna". */
const BETWEEN = /^[^\p{L}\p{N}]{0,3}$/u;
/** Plural and the genitive that some languages write without an apostrophe. */
const ENDINGS = ['', 's', 'es'];
const SHORTEST_WITH_ENDING = 3;
/** After an initial: its full stop, when the sentence goes on. Before a capital it may end the sentence, so it stays. */
const FULL_STOP_OF_INITIAL = /^\.(?=[,;:)'’]|\s+\p{Ll})/u;

/** @param known whoever stands earlier takes a form from those of a later rank, within a rank a shared form is `several` */
export function rosterMatcher(known: readonly (readonly Known[])[]): RosterMatcher {
  const forms = new Map<string, Form>();
  for (const rank of known) {
    const ofRank = new Map<string, Form>();
    for (const form of rank.flatMap(formsOf)) {
      const key = form.words.join(' ');
      const earlier = ofRank.get(key);
      ofRank.set(key, earlier ? together(earlier, form) : form);
    }
    for (const [key, form] of ofRank) if (!forms.has(key)) forms.set(key, form);
  }
  const longest = Math.max(0, ...[...forms.values()].map(({ words }) => words.length));
  return { find: (text) => findIn(text, forms, longest) };
}

function together(a: Form, b: Form): Form {
  const rule = a.rule === 'roster-name' ? a.rule : b.rule;
  return { ...a, who: whoOfBoth(a.who, b.who), capitalOnly: a.capitalOnly && b.capitalOnly, rule };
}

/** People come before the group's name: "Robin" of the "Robin group" is a person. */
function whoOfBoth(a: Who, b: Who): Who {
  if (sameWho(a, b) || b.kind === 'group') return a;
  return a.kind === 'group' ? b : { kind: 'several' };
}

function findIn(text: string, forms: ReadonlyMap<string, Form>, longest: number): Finding[] {
  const words = wordsOf(text);
  const findings: Finding[] = [];
  for (let at = 0; at < words.length; ) {
    const match = matchAt(text, words, at, forms, longest);
    if (match) add(findings, match.finding, text);
    at += match?.length ?? 1;
  }
  return findings;
}

function matchAt(
  text: string,
  words: readonly Word[],
  at: number,
  forms: ReadonlyMap<string, Form>,
  longest: number,
): { finding: Finding; length: number } | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const stretch = words.slice(at, at + length);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last || !standTogether(text, stretch)) continue;
    const form = formOf(stretch, last, forms);
    if (!form || (form.capitalOnly && !first.capital)) continue;
    const finding = { start: first.start, end: endOf(text, last), who: form.who, rule: form.rule };
    return { finding, length };
  }
  return undefined;
}

function endOf(text: string, last: Word): number {
  const isInitial = [...last.folded].length === 1;
  return isInitial && FULL_STOP_OF_INITIAL.test(text.slice(last.end, last.end + 8)) ? last.end + 1 : last.end;
}

function standTogether(text: string, stretch: readonly Word[]): boolean {
  return stretch.every((word, index) => {
    const previous = stretch[index - 1];
    return !previous || BETWEEN.test(text.slice(previous.end, word.start));
  });
}

function formOf(stretch: readonly Word[], last: Word, forms: ReadonlyMap<string, Form>): Form | undefined {
  const before = stretch.slice(0, -1).map(({ folded }) => folded);
  for (const ending of ENDINGS) {
    if (!last.folded.endsWith(ending)) continue;
    const stem = last.folded.slice(0, last.folded.length - ending.length);
    if (ending !== '' && stem.length < SHORTEST_WITH_ENDING) continue;
    const form = forms.get([...before, stem].join(' '));
    if (form) return form;
  }
  return undefined;
}

/** "Berg, Anna" is found as two parts of one person: that is one finding. "Anna, Anna" is two. */
function add(findings: Finding[], next: Finding, text: string): void {
  const previous = findings.at(-1);
  if (previous && isSameName(previous, next, text)) findings[findings.length - 1] = { ...previous, end: next.end };
  else findings.push(next);
}

function isSameName(previous: Finding, next: Finding, text: string): boolean {
  const [first, second] = [previous, next].map(({ start, end }) => text.slice(start, end));
  return (
    [previous, next].every(({ who, rule }) => who.kind === 'member' && rule === 'roster-part') &&
    sameWho(previous.who, next.who) &&
    first !== second &&
    /^[ ,\u00A0]{1,2}$/.test(text.slice(previous.end, next.start))
  );
}

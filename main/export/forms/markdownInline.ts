// The leaves of a block as Markdown: text, line breaks, bold and italic. Emphasis is set only where CommonMark's rules for
// delimiters (section 6.2) let it show; elsewhere the words stand plain rather than between visible stars.
import type { LeavingRun } from '../leavingDocument.ts';
import { linesOf } from './lines.ts';
import { escapeInline, escapeLineStart } from './markdownText.ts';

type Run = { readonly text: string; readonly stars: '' | '*' | '**' | '***' };

const HARD_BREAK = '\\\n';

/** The lines of a block, each safe at the start of a line; empty ones are left out. */
export function inlineMarkdown(runs: readonly LeavingRun[]): string {
  return linesOf(runs)
    .map((line) => escapeLineStart(lineOf(joined(line))))
    .filter((line) => line !== '')
    .join(HARD_BREAK);
}

/** Neighbours with the same marks are one run: between them no delimiter could be told apart. */
function joined(line: readonly LeavingRun[]): Run[] {
  const runs: Run[] = [];
  for (const { text, bold, italic } of line) {
    const stars = bold ? (italic ? '***' : '**') : italic ? '*' : '';
    const previous = runs.at(-1);
    if (previous?.stars === stars) runs.splice(-1, 1, { text: previous.text + text, stars });
    else runs.push({ text, stars });
  }
  return runs;
}

function lineOf(runs: readonly Run[]): string {
  let line = '';
  let starsBefore = false;
  runs.forEach(({ text, stars }, index) => {
    const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    const before = lead === '' ? (runs[index - 1]?.text ?? '') : lead;
    const after = trail === '' ? (runs[index + 1]?.text ?? '') : trail;
    const shows =
      core !== '' && stars !== '' && !(starsBefore && lead === '') && opens(before, core) && closes(core, after);
    const words = escapeInline(core);
    line += escapeInline(lead) + (shows ? stars + words + stars : words) + escapeInline(trail);
    starsBefore = shows && trail === '';
  });
  return line;
}

/** What counts as punctuation inside is read broadly, outside narrowly: programs differ over symbols and emoji. */
const BEGINS_WITH_PUNCTUATION = /^[\p{P}\p{S}]/u;
const ENDS_WITH_PUNCTUATION = /[\p{P}\p{S}]$/u;
const NOTHING_BEFORE = /(^|[\s!-/:-@[-`{-~])$/;
const NOTHING_AFTER = /^($|[\s!-/:-@[-`{-~])/;

/** Left-flanking: stars before `inside` are an opening delimiter. */
const opens = (before: string, inside: string): boolean =>
  !BEGINS_WITH_PUNCTUATION.test(inside) || NOTHING_BEFORE.test(before);

/** Right-flanking: stars after `inside` are a closing delimiter. */
const closes = (inside: string, after: string): boolean =>
  !ENDS_WITH_PUNCTUATION.test(inside) || NOTHING_AFTER.test(after);

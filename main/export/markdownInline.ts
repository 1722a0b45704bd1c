// The leaves of a block as Markdown: text, line breaks, bold and italic. Emphasis is set only where CommonMark's rules for
// delimiters (section 6.2) let it show; elsewhere the words stand plain rather than between visible stars.
import type { DocumentNode } from '../../preload/contract/schemas/document.ts';
import { escapeInline, escapeLineStart } from './markdownText.ts';

type Run = { readonly text: string; readonly stars: '' | '*' | '**' | '***' };

const HARD_BREAK = '\\\n';

/** The lines of a block, each safe at the start of a line; empty ones are left out. */
export function inlineMarkdown(content: readonly DocumentNode[]): string {
  return linesOf(content)
    .map((runs) => escapeLineStart(lineOf(runs)))
    .filter((line) => line !== '')
    .join(HARD_BREAK);
}

/** Neighbours with the same marks are one run: between them no delimiter could be told apart. */
function linesOf(content: readonly DocumentNode[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const leaf of content) {
    const line = lines.at(-1);
    const previous = line?.at(-1);
    const stars = starsOf(leaf);
    if (leaf.type === 'hardBreak') lines.push([]);
    else if (previous?.stars === stars) line?.splice(-1, 1, { text: previous.text + (leaf.text ?? ''), stars });
    else if (leaf.text) line?.push({ text: leaf.text, stars });
  }
  return lines;
}

function starsOf({ marks = [] }: DocumentNode): Run['stars'] {
  const bold = marks.some(({ type }) => type === 'bold');
  const italic = marks.some(({ type }) => type === 'italic');
  return bold ? (italic ? '***' : '**') : italic ? '*' : '';
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

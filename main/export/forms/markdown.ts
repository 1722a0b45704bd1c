// A document as Markdown (CommonMark 0.31): every sign of the leader's that would mean something is escaped, so that a
// renderer shows what was read.
import type { LeavingBlock, LeavingDocument } from '../leavingDocument.ts';
import { inlineMarkdown } from './markdownInline.ts';
import { escapeInline, escapeLineStart } from './markdownText.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** CommonMark reads at most nine digits as the number of a list. */
const MOST_LIST_NUMBER = 999_999_999;

export function markdown({ title, blocks, footer }: LeavingDocument): string {
  const stretches = stretchesOf(blocks);
  const written = stretches.map((stretch, place) => stretchMarkdown(stretch, isSecondList(stretches, place)));
  return `${[`# ${line(title)}`, ...written, '---', line(footer)].filter((block) => block !== '').join('\n\n')}\n`;
}

/** Two lists in a row would be read as one: every second one takes the other sign. */
function isSecondList(stretches: readonly Stretch[], place: number): boolean {
  let lists = 0;
  for (let at = place; stretches[at]?.kind === 'list'; at--) lists++;
  return lists > 0 && lists % 2 === 0;
}

function stretchMarkdown(stretch: Stretch, second: boolean): string {
  switch (stretch.kind) {
    case 'single':
      return stretch.block.kind === 'heading'
        ? heading(stretch.block.level + 1, inlineMarkdown(stretch.block.runs))
        : inlineMarkdown(stretch.block.runs);
    case 'quote':
      return stretch.blocks.map(({ runs }) => indented(inlineMarkdown(runs), '> ', '> ')).join('\n>\n');
    case 'list':
      return stretch.items.map((item) => listItem(item, second)).join('\n');
  }
}

/** A heading is one line. */
const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text.replaceAll('\\\n', ' ')}`;

function listItem({ ordered, runs }: Extract<LeavingBlock, { kind: 'list-item' }>, second: boolean): string {
  const bullet = second ? '* ' : '- ';
  const sign = ordered === null ? bullet : `${Math.min(ordered, MOST_LIST_NUMBER)}${second ? ')' : '.'} `;
  return indented(inlineMarkdown(runs), sign, ' '.repeat(sign.length));
}

const indented = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((one, place) => (place === 0 ? first : others) + one)
    .join('\n');

const line = (text: string): string => escapeLineStart(escapeInline(text));

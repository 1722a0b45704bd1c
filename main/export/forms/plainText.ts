// Plain text in UTF-8, without a byte order mark. Lines are not wrapped: each program wraps to its own window, and a hard
// break in the middle of a sentence is read out as one.
import type { LeavingBlock, LeavingDocument } from '../leavingDocument.ts';
import { linesOf } from './lines.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

export function plainText({ title, blocks, footer }: LeavingDocument): string {
  return `${[title, ...stretchesOf(blocks).map(stretchText), footer].join('\n\n')}\n`;
}

function stretchText(stretch: Stretch): string {
  switch (stretch.kind) {
    case 'single':
      return textLines(stretch.block).join('\n');
    case 'quote':
      return stretch.blocks
        .map((block) =>
          textLines(block)
            .map((line) => `> ${line}`)
            .join('\n'),
        )
        .join('\n>\n');
    case 'list':
      return stretch.items.map((item) => itemText(item, item.ordered === null ? '- ' : `${item.ordered}. `)).join('\n');
  }
}

const itemText = (item: LeavingBlock, sign: string): string =>
  textLines(item)
    .map((line, place) => (place === 0 ? sign : ' '.repeat(sign.length)) + line)
    .join('\n');

const textLines = ({ runs }: LeavingBlock): string[] =>
  linesOf(runs).map((line) =>
    line
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

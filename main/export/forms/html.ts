// A document as the page that is printed to PDF. It holds no script, no style of its own and nothing to load but the program's
// own style sheet; each sign of the leader's that HTML could read is escaped.
import type { LeavingDocument, LeavingRun } from '../leavingDocument.ts';
import { linesOf } from './lines.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** Where the shell serves the style sheet (main/electron/pdfWindow.ts); its name has no hash. */
export const PDF_STYLE = 'pdf.css';

export function html({ language, title, blocks, footer }: LeavingDocument): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<link rel="stylesheet" href="/${PDF_STYLE}"></head><body><main>`,
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...stretchesOf(blocks).map(stretchHtml),
    `<p class="checked">${escapeHtml(footer)}</p>`,
    '</main></body></html>',
  ].join('\n');
}

function stretchHtml(stretch: Stretch): string {
  switch (stretch.kind) {
    case 'single':
      return stretch.block.kind === 'heading'
        ? element(`h${stretch.block.level + 1}`, stretch.block.runs)
        : element('p', stretch.block.runs);
    case 'quote':
      return `<blockquote>${stretch.blocks.map(({ runs }) => element('p', runs)).join('')}</blockquote>`;
    case 'list':
      return list(
        stretch.start,
        stretch.items.map(({ runs }) => element('li', runs)),
      );
  }
}

const list = (start: number | null, items: readonly string[]): string =>
  start === null ? `<ul>${items.join('')}</ul>` : `<ol start="${start}">${items.join('')}</ol>`;

const element = (name: string, runs: readonly LeavingRun[]): string => `<${name} dir="auto">${inline(runs)}</${name}>`;

const inline = (runs: readonly LeavingRun[]): string =>
  linesOf(runs)
    .map((line) => line.map(runHtml).join(''))
    .join('<br>');

function runHtml({ text, bold, italic }: LeavingRun): string {
  const words = italic ? `<em>${escapeHtml(text)}</em>` : escapeHtml(text);
  return bold ? `<strong>${words}</strong>` : words;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

// A document as Word reads it: real headings, lists and quotations, so that Word's own navigation and screen readers find
// them. The page is that of "Print" in the interface: serif, 11 on 16 points, margins of 20 mm, the page's number below.
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Paper } from '../../../preload/contract/schemas/shell.ts';
import type { LeavingDocument, LeavingRun } from '../leavingDocument.ts';
import { linesOf } from './lines.ts';
import { neutralPackage } from './neutralPackage.ts';
import { isRightToLeft } from './rightToLeft.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** On Windows and Macs alike; elsewhere Word's reader takes its own serif. */
const FONT = 'Georgia';
/** Half points, as Word counts letters; twentieths of a point, as it counts distances. */
const SIZE = { text: 22, footer: 19, heading: [32, 28, 24, 22] } as const;
const LINE = 320;
const GAP = 160;
const INDENT = 400;
/** Twentieths of a point: 210 by 297 mm, 8.5 by 11 inches. */
const PAGES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
};
const MARGIN = convertMillimetersToTwip(20);
const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** The same document gives the same bytes on every day and every computer. */
export async function docx(document: LeavingDocument, paper: Paper): Promise<Uint8Array> {
  const stretches = stretchesOf(document.blocks);
  const file = new Document({
    styles: { default: { document: { run: { font: FONT, size: SIZE.text, language: { value: document.language } } } } },
    numbering: { config: stretches.flatMap(numberingOf) },
    sections: [
      {
        properties: {
          page: { size: PAGES[paper], margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN } },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          heading(0, [{ text: document.title, bold: false, italic: false }]),
          ...stretches.flatMap(paragraphsOf),
          footerSentence(document.footer),
        ],
      },
    ],
  });
  return neutralPackage(new Uint8Array(await Packer.toArrayBuffer(file)), document);
}

function paragraphsOf(stretch: Stretch, place: number): Paragraph[] {
  switch (stretch.kind) {
    case 'single':
      return stretch.block.kind === 'heading'
        ? [heading(stretch.block.level, stretch.block.runs)]
        : [paragraph(stretch.block.runs, {})];
    case 'quote':
      return stretch.blocks.map(({ runs }) => paragraph(runs, { indent: { left: INDENT } }));
    case 'list':
      return stretch.items.map(({ runs }) => paragraph(runs, { numbering: { reference: listName(place), level: 0 } }));
  }
}

type Extra = Exclude<ConstructorParameters<typeof Paragraph>[0], string>;

const paragraph = (runs: readonly LeavingRun[], extra: Extra): Paragraph =>
  new Paragraph({
    spacing: { line: LINE, after: GAP },
    bidirectional: isRightToLeft(runs),
    ...extra,
    children: wordRuns(runs),
  });

function heading(level: 0 | 1 | 2 | 3, runs: readonly LeavingRun[]): Paragraph {
  const children = wordRuns(runs, { size: SIZE.heading[level], bold: true, color: '000000', font: FONT });
  const spacing = { before: level === 0 ? 0 : 2 * GAP, after: GAP };
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: true,
    bidirectional: isRightToLeft(runs),
    spacing,
    children,
  });
}

const footerSentence = (sentence: string): Paragraph =>
  new Paragraph({ spacing: { before: 2 * GAP }, children: [new TextRun({ text: sentence, size: SIZE.footer })] });

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.footer })],
  });

type Look = { readonly size?: number; readonly bold?: boolean; readonly color?: string; readonly font?: string };

const wordRuns = (runs: readonly LeavingRun[], look: Look = {}): TextRun[] =>
  linesOf(runs).flatMap((line, number) =>
    // An empty line still has to break.
    (line.length === 0 ? [{ text: '', bold: false, italic: false }] : line).map(
      ({ text, bold, italic }, place) =>
        new TextRun({
          text,
          italics: italic,
          rightToLeft: isRightToLeft([{ text, bold, italic }]),
          ...look,
          bold: look.bold ?? bold,
          ...(number > 0 && place === 0 ? { break: 1 } : {}),
        }),
    ),
  );

const listName = (place: number): string => `list-${place}`;

function numberingOf(stretch: Stretch, place: number): { reference: string; levels: ILevelsOptions[] }[] {
  if (stretch.kind !== 'list') return [];
  const shape = stretch.start === null ? { format: LevelFormat.BULLET, text: '\u2022' } : decimal(stretch.start);
  const style = { paragraph: { indent: { left: INDENT, hanging: INDENT } } };
  return [{ reference: listName(place), levels: [{ level: 0, alignment: AlignmentType.LEFT, style, ...shape }] }];
}

const decimal = (start: number) => ({ format: LevelFormat.DECIMAL, text: '%1.', start });

// A document on its way out with every kind of block in it, for the tests of its forms.
import type { LeavingBlock, LeavingDocument, LeavingRun } from '../../../../main/export/leavingDocument.ts';

export const run = (text: string, marks: Partial<Pick<LeavingRun, 'bold' | 'italic'>> = {}): LeavingRun => ({
  text,
  bold: false,
  italic: false,
  ...marks,
});
export const paragraph = (...runs: (LeavingRun | string)[]): LeavingBlock => ({
  kind: 'paragraph',
  runs: runs.map((one) => (typeof one === 'string' ? run(one) : one)),
});
export const heading = (level: 1 | 2 | 3, text: string): LeavingBlock => ({
  kind: 'heading',
  level,
  runs: [run(text)],
});
export const quote = (text: string): LeavingBlock => ({ kind: 'quote', runs: [run(text)] });
export const item = (text: string, ordered: number | null = null): LeavingBlock => ({
  kind: 'list-item',
  ordered,
  runs: [run(text)],
});

export const leaving = (...blocks: LeavingBlock[]): LeavingDocument => ({
  language: 'en',
  title: 'Summary for supervision',
  blocks,
  footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
});

export const EVERY_KIND = leaving(
  heading(1, 'Moments'),
  paragraph('Member A was ', run('very', { bold: true }), ' quiet,\nthen ', run('spoke', { italic: true }), '.'),
  quote('Who went unimagined?'),
  quote('And why?'),
  item('one thing'),
  item('another'),
  item('first', 3),
  item('second', 4),
  item('again', 1),
  heading(2, 'My question'),
  paragraph('What was I protecting? <b>1 & 2</b>'),
);

// Which way a block runs: decided by its first letter, as `dir="auto"` does on the page, so that Word shows what was read.
import type { LeavingRun } from '../leavingDocument.ts';

const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export function isRightToLeft(runs: readonly LeavingRun[]): boolean {
  const [letter = ''] = FIRST_LETTER.exec(runs.map(({ text }) => text).join('')) ?? [];
  return RIGHT_TO_LEFT.test(letter);
}

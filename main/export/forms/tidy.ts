// What no form can carry is taken out once, before any form is made, so that all forms say the same: control characters would
// break Word's XML, and half a surrogate pair has no UTF-8.
import type { LeavingBlock, LeavingDocument, LeavingRun } from '../leavingDocument.ts';

/** Lines are parted by `\n` alone. Blocks without a word are left out, as they are nothing a reader could see. */
export function tidy(document: LeavingDocument): LeavingDocument {
  return {
    language: document.language,
    title: oneLine(document.title),
    blocks: document.blocks.map(tidyBlock).filter(({ runs }) => runs.some(({ text }) => text.trim() !== '')),
    footer: oneLine(document.footer),
  };
}

function tidyBlock(block: LeavingBlock): LeavingBlock {
  const runs = block.runs.map((run): LeavingRun => ({ ...run, text: wellFormed(run.text) }));
  return { ...block, runs: runs.filter(({ text }) => text !== '') };
}

/** A space stands for what goes: joining what it parted could make a name. */
const wellFormed = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, ' ');

const oneLine = (text: string): string => wellFormed(text).replaceAll('\n', ' ').trim();

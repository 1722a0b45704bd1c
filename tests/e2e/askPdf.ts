// What other programs read in a PDF: poppler's, which share nothing with the browser that made it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasProgram } from '../host/debian.mjs';
import { removeFolder } from '../host/removeFolder.ts';

export const HAS_POPPLER = hasProgram('pdftotext', '-v');
/** For the name of a test that is skipped without it. */
export const NEEDS_POPPLER = HAS_POPPLER ? '' : ' (poppler’s programs are not on this computer)';

export function askPdf(program: 'pdftotext' | 'pdfinfo' | 'pdffonts', pdf: Uint8Array, ...given: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'balint-print-'));
  const file = join(folder, 'x.pdf');
  try {
    writeFileSync(file, pdf);
    return execFileSync(program, [...given, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
  } finally {
    removeFolder(folder);
  }
}

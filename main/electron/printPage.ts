// The system's print dialog for what the page shows to a printer (renderer/styles/print.css: one sheet, never a note). The
// queue keeps the job, so nothing is printed without the leader pressing Print in that dialog (docs/leaks.md, row 10).
import type { WebContentsPrintOptions } from 'electron';
import { refuse } from '../../preload/contract/errors.ts';
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import type { UsedWebContents } from './usedElectron.ts';

/** The margins and the number on each page are the sheet's own (`@page`). */
export const printOptions = (paper: Paper): WebContentsPrintOptions => ({
  silent: false,
  printBackground: false,
  pageSize: paper,
});

/** False when the leader cancelled; refuses `not-printed`. */
export function printPage(contents: Pick<UsedWebContents, 'print'>, paper: Paper): Promise<boolean> {
  return new Promise((resolve, reject) => {
    contents.print(printOptions(paper), (printed, why) => {
      if (printed || isCancelled(why)) resolve(printed);
      else reject(refuse('not-printed'));
    });
  });
}

/** Electron says it in words: "Print job canceled". */
const isCancelled = (why: string): boolean => /cancel/i.test(why);

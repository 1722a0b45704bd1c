// The sheet that the page shows to a printer, as a PDF instead: what is saved is what would be printed, by the same style
// (renderer/styles/print.css), and no printer's queue keeps a copy. Only counts, confirmations and lists may stand on a sheet.
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import { LONGEST_PDF, PDF_OPTIONS } from './pdfOptions.ts';
import type { UsedWebContents } from './usedElectron.ts';

type Printable = Pick<UsedWebContents, 'printToPDF'>;

/** Null when there is none in time. */
export async function sheetPdf(contents: Printable, paper: Paper): Promise<Uint8Array | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LONGEST_PDF);
  });
  try {
    return await Promise.race([toPdf(contents, paper), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Null for whatever fails, also when the window goes meanwhile: a message could hold a word. */
async function toPdf(contents: Printable, paper: Paper): Promise<Uint8Array | null> {
  try {
    return await contents.printToPDF(PDF_OPTIONS[paper]);
  } catch {
    return null;
  }
}

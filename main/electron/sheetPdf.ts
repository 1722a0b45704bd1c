// The sheet that the page shows to a printer, as a PDF instead: what is saved is what would be printed, by the same style
// (renderer/styles/print.css), and no printer's queue keeps a copy. Only counts, confirmations and lists may stand on a sheet.
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import { PDF_OPTIONS } from './pdfOptions.ts';
import type { UsedWebContents } from './usedElectron.ts';

/** Null for whatever fails, also when the window goes meanwhile: a message could hold a word. */
export async function sheetPdf(
  contents: Pick<UsedWebContents, 'printToPDF'>,
  paper: Paper,
): Promise<Uint8Array | null> {
  try {
    return await contents.printToPDF(PDF_OPTIONS[paper]);
  } catch {
    return null;
  }
}

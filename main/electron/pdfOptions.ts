// How a page becomes a PDF, as data that tests/security pins: tagged for screen readers, without Chromium's header (which would
// say title, address and time), and in a window that runs no script at all.
import type { PrintToPDFOptions } from 'electron';
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import { WEB_PREFERENCES } from './windowOptions.ts';

export const PDF_PREFERENCES = { ...WEB_PREFERENCES, javascript: false, images: false } as const;

const COMMON = {
  displayHeaderFooter: false,
  printBackground: false,
  /** The page's own margins and page numbers stand in renderer/styles/pdf.css; its size follows the leader's country. */
  preferCSSPageSize: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
} as const satisfies PrintToPDFOptions;

export const PDF_OPTIONS: Readonly<Record<Paper, PrintToPDFOptions>> = {
  A4: { ...COMMON, pageSize: 'A4' },
  Letter: { ...COMMON, pageSize: 'Letter' },
};

/** Milliseconds; far more than a page takes. Whoever waits for it waits with every save. */
export const LONGEST_PDF = 20_000;

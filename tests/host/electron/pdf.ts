// printToPDF's options in the terms of the DevTools protocol. Electron takes inches for margins and sizes too.
import type { PrintToPDFOptions } from 'electron';

const SIZES: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
};

export function pdfParameters(options: PrintToPDFOptions): object {
  const {
    pageSize = 'Letter',
    margins = {},
    landscape,
    printBackground,
    scale,
    pageRanges,
    displayHeaderFooter,
  } = options;
  const size = typeof pageSize === 'string' ? SIZES[pageSize] : ([pageSize.width, pageSize.height] as const);
  if (!size) throw new Error('This host does not know this page size');
  const given = {
    landscape,
    printBackground,
    scale,
    pageRanges,
    displayHeaderFooter,
    headerTemplate: options.headerTemplate,
    footerTemplate: options.footerTemplate,
    preferCSSPageSize: options.preferCSSPageSize,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
    paperWidth: size[0],
    paperHeight: size[1],
    marginTop: margins.top,
    marginBottom: margins.bottom,
    marginLeft: margins.left,
    marginRight: margins.right,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

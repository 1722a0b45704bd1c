// From a document to the bytes of a form: the one way to them, so that all forms are made of the same tidied document.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LeavingDocument } from '../leavingDocument.ts';
import { docx } from './docx.ts';
import type { Form, Paper } from './form.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { withoutMaker } from './pdfMaker.ts';
import { plainText } from './plainText.ts';
import { tidy } from './tidy.ts';

/** Prints a page of ours to PDF; the shell does (main/electron/printWindow.ts). May refuse `stopped` or `not-printed`. */
export type Print = (page: Uint8Array, paper: Paper) => Promise<Uint8Array>;

export type Encoding = { readonly paper: Paper; readonly print: Print };

export async function encode(document: LeavingDocument, form: Form, { paper, print }: Encoding): Promise<Uint8Array> {
  const tidied = tidy(document);
  switch (form) {
    case 'text':
      return utf8ToBytes(plainText(tidied));
    case 'markdown':
      return utf8ToBytes(markdown(tidied));
    case 'docx':
      return docx(tidied, paper);
    case 'pdf':
      return withoutMaker(await print(utf8ToBytes(html(tidied)), paper));
  }
}

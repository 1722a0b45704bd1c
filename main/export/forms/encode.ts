// From a document to the bytes of a form: the one way to them, so that all forms are made of the same tidied document.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Form } from '../../../preload/contract/schemas/leaving.ts';
import type { Paper } from '../../../preload/contract/schemas/shell.ts';
import type { LeavingDocument } from '../leavingDocument.ts';
import { docx } from './docx.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { withoutMaker } from './pdfMaker.ts';
import { plainText } from './plainText.ts';
import { tidy } from './tidy.ts';

/** Makes a PDF of a page of ours; the shell does (main/electron/pdfWindow.ts). May refuse `no-pdf`. */
export type MakePdf = (page: Uint8Array, paper: Paper) => Promise<Uint8Array>;

export type Encoding = { readonly paper: Paper; readonly makePdf: MakePdf };

export async function encode(document: LeavingDocument, form: Form, { paper, makePdf }: Encoding): Promise<Uint8Array> {
  const tidied = tidy(document);
  switch (form) {
    case 'text':
      return utf8ToBytes(plainText(tidied));
    case 'markdown':
      return utf8ToBytes(markdown(tidied));
    case 'docx':
      return docx(tidied, paper);
    case 'pdf':
      return withoutMaker(await makePdf(utf8ToBytes(html(tidied)), paper));
  }
}

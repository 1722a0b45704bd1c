// Makes a PDF of a page of the vault process, because only Chromium can. This is the one place where words pass through the
// shell (docs/leaks.md, row 10): as bytes, which are overwritten afterwards; in an in-memory session of their own; in a window that
// is never shown, runs no script, and obeys the same policy as every page. Nothing is written to disk on the way.
import { BrowserWindow, session } from './electron.ts';
import type { UsedBrowserWindow, UsedSession } from './usedElectron.ts';
import type { Attempts } from '../ipc/attempts.ts';
import { isOwnAddress, PAGE_HOST, PAGE_SCHEME } from '../ipc/pageAddress.ts';
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import { type PageFiles, respond } from './pageFiles.ts';
import { PAGE_HEADERS, WEBRTC_POLICY } from './pagePolicy.ts';
import { emptyMemory, hardenSession } from './pageSession.ts';
import { LONGEST_PDF, PDF_OPTIONS, PDF_PREFERENCES } from './pdfOptions.ts';
import { WINDOW } from './windowOptions.ts';

const PATH = '/pdf.html';

export type PdfMaker = {
  /** Null when there is no PDF, or it was called off. `page` is overwritten. */
  readonly make: (page: Uint8Array, paper: Paper) => Promise<Uint8Array | null>;
  /** For a lock: the window with the words goes at once. */
  readonly callOff: () => void;
};

export type PdfMakerParts = { readonly files: PageFiles; readonly attempts: Attempts };

export function createPdfMaker({ files, attempts }: PdfMakerParts): PdfMaker {
  let made = 0;
  let callOff: () => void = () => undefined;

  async function make(given: Uint8Array, paper: Paper): Promise<Uint8Array | null> {
    const page = new Uint8Array(given);
    given.fill(0);
    const memory = `pdf-${++made}`;
    const ownSession = session.fromPartition(memory, { cache: false });
    hardenSession(ownSession, attempts);
    serve(ownSession, page, files);
    const window = new BrowserWindow({ ...WINDOW, webPreferences: { ...PDF_PREFERENCES, partition: memory } });
    const called = new Promise<null>((resolve) => {
      callOff = () => resolve(null);
    });
    const timer = setTimeout(callOff, LONGEST_PDF);
    try {
      return await Promise.race([toPdf(window, paper), called]);
    } finally {
      clearTimeout(timer);
      callOff = () => undefined;
      page.fill(0);
      if (!window.isDestroyed()) window.destroy();
      emptyMemory(ownSession);
    }
  }

  return { make, callOff: () => callOff() };
}

/** Null for whatever fails: why is nobody's business out here, and a message could hold a word. */
async function toPdf(window: UsedBrowserWindow, paper: Paper): Promise<Uint8Array | null> {
  try {
    window.setContentProtection(true);
    window.webContents.setWebRTCIPHandlingPolicy(WEBRTC_POLICY);
    await window.loadURL(`${PAGE_SCHEME}://${PAGE_HOST}${PATH}`);
    return await window.webContents.printToPDF(PDF_OPTIONS[paper]);
  } catch {
    return null;
  }
}

function serve(ownSession: UsedSession, page: Uint8Array<ArrayBuffer>, files: PageFiles): void {
  ownSession.protocol.handle(PAGE_SCHEME, (request) => {
    const own = isOwnAddress(request.url) && new URL(request.url).pathname === PATH && request.method === 'GET';
    const headers = { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8' };
    return own ? new Response(page, { headers }) : respond(request, files);
  });
}

// The vault process's side of making a PDF: it has no Chromium, so it asks the shell and waits. Whoever locks calls this
// off, because the saves that came after it wait behind it.
import { refuse } from '../../preload/contract/errors.ts';
import type { Paper } from '../../preload/contract/schemas/shell.ts';
import type { MakePdf } from '../export/forms/encode.ts';
import type { FromVault, ToVault } from './messages.ts';

type Waiting = { readonly job: number; readonly settle: (pdf: Uint8Array | null) => void };

export class PdfMaking {
  readonly #tell: (message: FromVault) => void;
  #waiting: Waiting | undefined;
  #jobs = 0;
  #calledOff = false;

  constructor(tell: (message: FromVault) => void) {
    this.#tell = tell;
  }

  /** Refuses `no-pdf`. */
  readonly make: MakePdf = (page, paper) => this.#ask(page, paper);

  /** Of the sheet that the leader's window shows to a printer. Refuses `no-pdf`. */
  readonly ofSheet = (paper: Paper): Promise<Uint8Array> => this.#ask(null, paper);

  /** The page's calls come one after the other, so there is never more than one to wait for. */
  async #ask(page: Uint8Array | null, paper: Paper): Promise<Uint8Array> {
    if (this.#waiting || this.#calledOff) throw refuse('no-pdf');
    const job = ++this.#jobs;
    const pdf = await new Promise<Uint8Array | null>((settle) => {
      this.#waiting = { job, settle };
      this.#tell({ kind: 'make-pdf', job, page, paper });
    });
    if (pdf === null) throw refuse('no-pdf');
    return pdf;
  }

  hear({ job, pdf }: Extract<ToVault, { kind: 'made-pdf' }>): void {
    if (this.#waiting?.job === job) this.#settle(pdf);
  }

  callOff(): void {
    this.#calledOff = true;
    this.#settle(null);
  }

  /** The lock did not come about, and the journal goes on. */
  resume(): void {
    this.#calledOff = false;
  }

  #settle(pdf: Uint8Array | null): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.settle(pdf);
  }
}

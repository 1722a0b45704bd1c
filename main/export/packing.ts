// The last step of leaving: a document becomes bytes, perhaps sealed, and waits in memory until the leader has chosen a place;
// then file and receipt are written, both or neither. What is saved is what was made, byte for byte.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { LeftFacts, Packed, Receipt, SavedFile, Seal, WayOut } from '../../preload/contract/schemas/leaving.ts';
import type { Journal } from '../journal/journal.ts';
import { fingerprintOf } from './chosenFile.ts';
import { SUMMARY_NAMES } from './fileNames.ts';
import { encode, type MakePdf } from './forms/encode.ts';
import type { LeavingDocument } from './leavingDocument.ts';
import { keepReceipt } from './receipts/receipts.ts';
import { sealed } from './seal/seal.ts';
import { removeChosenFile, writeChosenFile } from './writeChosenFile.ts';

/** Where the leader chose to save. `path` refuses `not-found`. */
export type Places = { path(placeId: Id): string; used(placeId: Id): void };

export type PackingParts = {
  readonly open: () => Journal;
  readonly places: Places;
  readonly makePdf: MakePdf;
};

type Contents = {
  readonly facts: LeftFacts;
  readonly form: Receipt['form'];
  readonly seal: Seal | null;
  readonly fileName: Packed['fileName'];
  /** Told when file and receipt are on the disk. */
  readonly saved?: () => void;
};

type Waiting = {
  readonly packedId: Id;
  readonly bytes: Uint8Array;
  readonly receipt: Omit<Receipt, 'at'>;
  readonly saved: (() => void) | undefined;
};

export class Packing {
  readonly #parts: PackingParts;
  #waiting: Waiting | undefined;

  constructor(parts: PackingParts) {
    this.#parts = parts;
  }

  /** Refuses `no-pdf`, or `invalid-input` for a key that is none. Whoever calls this has checked that it may leave. */
  async packDocument(
    document: LeavingDocument,
    facts: LeftFacts,
    { form, seal, paper }: WayOut,
    saved: () => void = () => undefined,
  ): Promise<Packed> {
    const bytes = await encode(document, form, { paper, makePdf: this.#parts.makePdf });
    const names = SUMMARY_NAMES[form];
    return this.packBytes(bytes, { facts, form, seal, fileName: seal === null ? names.open : names.sealed, saved });
  }

  async packBytes(inside: Uint8Array, { facts, form, seal, fileName, saved }: Contents): Promise<Packed> {
    const bytes = seal === null ? inside : await sealed(inside, seal);
    const packedId = this.#parts.open().freshId();
    const receipt = {
      ...facts,
      form,
      sealed: seal?.with ?? ('no' as const),
      bytes: bytes.length,
      fingerprint: fingerprintOf(bytes),
      inside: seal === null ? null : fingerprintOf(inside),
    };
    this.#waiting = { packedId, bytes, receipt, saved };
    return { packedId, fileName, bytes: bytes.length };
  }

  /** What was made does not fit any more: the text has changed since. */
  unpack(): void {
    this.#waiting = undefined;
  }

  /** Refuses what writing a file refuses, and what a save refuses; then there is neither file nor receipt. */
  async save(packedId: Id, placeId: Id): Promise<SavedFile> {
    const journal = this.#parts.open();
    await journal.writable();
    const waiting = this.#waiting;
    if (waiting?.packedId !== packedId) throw refuse('not-found');
    const path = this.#parts.places.path(placeId);
    writeChosenFile(path, waiting.bytes);
    const receiptId = keepOrRemove(path, () => keepReceipt(journal, { at: journal.effects.now(), ...waiting.receipt }));
    this.#parts.places.used(placeId);
    this.#waiting = undefined;
    waiting.saved?.();
    const { bytes, fingerprint } = waiting.receipt;
    return { receiptId, bytes, fingerprint, on: journal.effects.today() };
  }
}

/** A file without its receipt must not be: nobody could say any more that it left. */
function keepOrRemove(path: string, keep: () => Id): Id {
  try {
    return keep();
  } catch (error) {
    removeChosenFile(path);
    throw error;
  }
}

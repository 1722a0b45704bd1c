// The last step of leaving: a document becomes bytes and waits in memory until the leader has chosen a place; then file and
// receipt are written, both or neither. What is saved is what was made, byte for byte; sealed, these bytes are inside.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import {
  type LeftFacts,
  type Packed,
  type Receipt,
  type SavedFile,
  type Seal,
  SUMMARY_NAMES,
  type WayOut,
} from '../../preload/contract/schemas/leaving.ts';
import type { Journal } from '../journal/journal.ts';
import { invalidField } from '../journal/revisions.ts';
import { fingerprintOf } from './chosenFile.ts';
import { encode, type MakePdf } from './forms/encode.ts';
import type { LeavingDocument } from './leavingDocument.ts';
import { type Beside, keepReceipt } from './receipts/receipts.ts';
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
  readonly fileName: Packed['fileName'];
};

type Waiting = Contents & {
  readonly packedId: Id;
  readonly bytes: Uint8Array;
  readonly sealing: Sealing;
  readonly beside: () => Beside;
};

const NOTHING_BESIDE = (): Beside => ({ changes: [], written: () => {} });

/** Sealed already, with what is inside; left open; or sealed when it is saved, and not before. */
type Sealing =
  | { readonly is: 'done'; readonly with: Seal['with']; readonly inside: Uint8Array }
  | { readonly is: 'none' | 'at-save' };

export class Packing {
  readonly #parts: PackingParts;
  #waiting: Waiting | undefined;
  #unpacked = 0;

  constructor(parts: PackingParts) {
    this.#parts = parts;
  }

  /**
   * Refuses `no-pdf`. Whoever calls this has checked that it may leave.
   * @param toBeSealed a passphrase takes seconds, so it is sealed once, when it is saved, and never for a look at its size
   * @param beside what has to reach the disk with the receipt, asked for when the file is there
   */
  async packDocument(
    document: LeavingDocument,
    facts: LeftFacts,
    { form, paper }: WayOut,
    {
      toBeSealed = false,
      beside = NOTHING_BESIDE,
    }: Partial<Pick<Waiting, 'beside'>> & { readonly toBeSealed?: boolean } = {},
  ): Promise<Packed> {
    const before = this.#unpacked;
    const bytes = await encode(document, form, { paper, makePdf: this.#parts.makePdf });
    const { open, sealed: sealedName } = SUMMARY_NAMES[form];
    const fileName = toBeSealed ? sealedName : open;
    return this.#wait(
      { facts, form, fileName, bytes, sealing: { is: toBeSealed ? 'at-save' : 'none' }, beside },
      before,
    );
  }

  /** Refuses `invalid-input` for a key that is none. */
  async packSealed(inside: Uint8Array, seal: Seal, contents: Contents): Promise<Packed> {
    const before = this.#unpacked;
    const bytes = await sealed(inside, seal);
    return this.#wait(
      { ...contents, bytes, sealing: { is: 'done', with: seal.with, inside }, beside: NOTHING_BESIDE },
      before,
    );
  }

  /** What was unpacked while it was being made is not kept: saving it answers `not-found`. */
  #wait(contents: Omit<Waiting, 'packedId'>, before: number): Packed {
    const packedId = this.#parts.open().freshId();
    if (this.#unpacked === before) this.#waiting = { ...contents, packedId };
    return { packedId, fileName: contents.fileName, bytes: contents.bytes.length };
  }

  /** What was made does not fit any more: the text has changed since. */
  unpack(): void {
    this.#waiting = undefined;
    this.#unpacked += 1;
  }

  /**
   * Refuses what writing a file refuses, what a save refuses, and `invalid-input` for a key that is none; then there is neither
   * file nor receipt, and it can be saved again.
   */
  async save(packedId: Id, placeId: Id, seal: Seal | null = null): Promise<SavedFile> {
    const journal = this.#parts.open();
    await journal.writable();
    const waiting = this.#waiting;
    if (waiting?.packedId !== packedId) throw refuse('not-found');
    const path = this.#parts.places.path(placeId);
    const { bytes, ...left } = await leftOf(waiting, seal);
    writeChosenFile(path, bytes);
    const receipt = { at: journal.effects.now(), ...waiting.facts, form: waiting.form, bytes: bytes.length, ...left };
    const receiptId = keepOrRemove(path, () => keepReceipt(journal, receipt, waiting.beside()));
    this.#parts.places.used(placeId);
    this.#waiting = undefined;
    return { receiptId, bytes: bytes.length, fingerprint: left.fingerprint, on: journal.effects.today() };
  }
}

type Left = Pick<Receipt, 'sealed' | 'fingerprint' | 'inside'> & { readonly bytes: Uint8Array };

async function leftOf({ bytes, sealing }: Waiting, seal: Seal | null): Promise<Left> {
  const wanted = sealing.is === 'at-save';
  if (wanted !== (seal !== null)) throw invalidField('seal', wanted ? 'required' : 'not-wanted');
  if (seal !== null) {
    const outside = await sealed(bytes, seal);
    return { bytes: outside, sealed: seal.with, fingerprint: fingerprintOf(outside), inside: fingerprintOf(bytes) };
  }
  const done = sealing.is === 'done' ? sealing : null;
  return {
    bytes,
    sealed: done?.with ?? 'no',
    fingerprint: fingerprintOf(bytes),
    inside: done && fingerprintOf(done.inside),
  };
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

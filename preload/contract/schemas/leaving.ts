// What may leave the journal: its forms, what it may be sealed with, and the receipt that stays. A form that is not here cannot
// be asked for.
import * as v from 'valibot';
import { calendarDate, count, id, instant } from './common.ts';
import { modality } from './group.ts';
import { layer } from './note.ts';
import { FILE_NAMES, paper } from './shell.ts';

export const FORMS = ['pdf', 'docx', 'markdown', 'text'] as const;
export const form = v.picklist(FORMS);

export const LEAVING = {
  /** Characters of a public key of age: X25519 has 62, the hybrid kind 1,960. */
  key: 2_000,
  passphrase: { least: 12, most: 1_000 },
  paragraphs: 2_000,
  labels: 200,
  label: 80,
} as const;

/**
 * A public key of age (C2SP): X25519, or the hybrid kind that a later quantum computer does not open. Its checksum is looked at
 * when it is used. A secret key has other letters, so that one typed by mistake goes no further than this.
 */
export const ageKey = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(LEAVING.key),
  v.regex(/^age1(pq1)?[02-9ac-hj-np-z]{50,}$/),
);

/** Never stored. */
export const sealPassphrase = v.pipe(
  v.string(),
  v.minLength(LEAVING.passphrase.least),
  v.maxLength(LEAVING.passphrase.most),
);

export const seal = v.variant('with', [
  v.strictObject({ with: v.literal('key'), key: ageKey }),
  v.strictObject({ with: v.literal('passphrase'), passphrase: sealPassphrase }),
]);

/** Under which of the offered names a form leaves, open or sealed. No group, name or date: a file name is seen by everybody. */
export const SUMMARY_NAMES = {
  pdf: { open: 'summary.pdf', sealed: 'summary.pdf.age' },
  docx: { open: 'summary.docx', sealed: 'summary.docx.age' },
  markdown: { open: 'summary.md', sealed: 'summary.md.age' },
  text: { open: 'summary.txt', sealed: 'summary.txt.age' },
} as const satisfies Readonly<Record<Form, Readonly<Record<'open' | 'sealed', (typeof FILE_NAMES)[number]>>>>;

/** In which form, and on which paper where there are pages. */
export const wayOut = v.strictObject({ form, paper });

export const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Made, and kept in memory until it is saved or another one is made. Not a byte of it is shown or stored before. */
export const packed = v.strictObject({
  packedId: id,
  /** What the dialog is asked for: no group, name or date in it. */
  fileName: v.picklist(FILE_NAMES),
  /** Of the file; of what will be inside where it is sealed when it is saved. */
  bytes: count,
});

/** SHA-256 of the file. */
export const savedFile = v.strictObject({ receiptId: id, bytes: count, fingerprint, on: calendarDate });

/** As the leader answered when the hour was prepared; the other leader for a debrief. */
export const FOR_WHOM = ['knows-group', 'knows-programme', 'neither', 'co-leader'] as const;
const token = v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/));

/** Which paragraphs of which text, by their places from 0. No word of them. */
export const takenFrom = v.strictObject({
  sessionId: id,
  layer,
  paragraphs: v.pipe(v.array(count), v.maxLength(LEAVING.paragraphs)),
});

/** What a receipt keeps of what was chosen, replaced and read. It has no field for a name, a word of a note or a path. */
export const leftFacts = v.strictObject({
  what: v.picklist(['summary', 'passage']),
  reader: v.picklist(FOR_WHOM),
  /** How many people read the output; null where nothing was checked. */
  readBy: v.nullable(v.picklist([1, 2])),
  passages: v.pipe(v.array(takenFrom), v.maxLength(LEAVING.paragraphs)),
  /** Labels that stand in the place of people, and how often. Whom they stand for is nowhere. */
  replaced: v.pipe(
    v.array(v.strictObject({ label: v.pipe(v.string(), v.maxLength(LEAVING.label)), times: count })),
    v.maxLength(LEAVING.labels),
  ),
  /** What the final check found and the leader let stand, by kind. */
  overrides: v.pipe(v.array(v.strictObject({ kind: token, times: count })), v.maxLength(LEAVING.labels)),
});

export const receipt = v.strictObject({
  at: instant,
  form: v.picklist([...FORMS, 'passage']),
  sealed: v.picklist(['no', 'key', 'passphrase']),
  bytes: count,
  /** Of the file as it left. */
  fingerprint,
  /** Of what is inside when it is sealed, so that the opened file can be looked up too. */
  inside: v.nullable(fingerprint),
  ...leftFacts.entries,
});

/** A line of the list: the sessions as they stand now; one that is no longer here has no date. */
export const receiptLine = v.strictObject({
  id,
  ...v.omit(receipt, ['passages']).entries,
  sessions: v.array(
    v.strictObject({
      date: v.nullable(calendarDate),
      groupName: v.nullable(v.string()),
      modality: v.nullable(modality),
      paragraphs: count,
      private: v.boolean(),
    }),
  ),
});

/** `file` when it is that very file, `inside` when it is what was in a sealed one. */
export const lookedUp = v.strictObject({
  found: v.nullable(v.strictObject({ receiptId: id, as: v.picklist(['file', 'inside']) })),
});

export type Form = v.InferOutput<typeof form>;
export type Seal = v.InferOutput<typeof seal>;
export type WayOut = v.InferOutput<typeof wayOut>;
export type Packed = v.InferOutput<typeof packed>;
export type SavedFile = v.InferOutput<typeof savedFile>;
export type LeftFacts = v.InferOutput<typeof leftFacts>;
export type Receipt = v.InferOutput<typeof receipt>;
export type ReceiptLine = v.InferOutput<typeof receiptLine>;

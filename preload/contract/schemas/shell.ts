// What the shell itself knows: windows, locking, places on disk. No words of the leader's.
import * as v from 'valibot';
import { count, id, instant } from './common.ts';

export const LOCK_REASONS = ['started', 'asked', 'idle', 'suspend', 'screen-locked', 'stopped'] as const;
export const lockReason = v.picklist(LOCK_REASONS);

/** What the leader locks the journal for, when it is for something. */
export const afterLock = v.picklist(['restore', 'rescue']);

export const shellStatus = v.strictObject({
  lockReason,
  /** The lock came after the leader gave up words that could not be written. */
  wordsGivenUp: v.boolean(),
  /** Of `shell.lock-towards`, until the journal is opened again. */
  afterLock: v.nullable(afterLock),
  /** Minutes without a key, for the sentence after an idle lock. */
  idleMinutes: count,
  /** When the vault process last said that something is on disk, in this run of the program. */
  lastSavedAt: v.nullable(instant),
  platform: v.picklist(['mac', 'windows', 'linux']),
  /** The system's first language, as a BCP 47 tag. */
  language: v.string(),
});

export const proof = v.strictObject({
  folder: v.string(),
  /** The product that copies this folder elsewhere, or null when no known one does. */
  syncedBy: v.nullable(v.string()),
  /** Requests that pages of this program attempted beyond the program's own files since it was started. All refused. */
  attempts: count,
});

/** The two sizes that are bought as writing paper. */
export const PAPERS = ['A4', 'Letter'] as const;
export const paper = v.picklist(PAPERS);

/** What the leader allowed for an hour; null when it is as usual. Every lock ends both. */
export const thisHour = v.strictObject({
  /** Not locked for want of a key until then. The lid, the system's lock screen and sleep lock as always. */
  staysOpenUntil: v.nullable(instant),
  /** The window may be in screenshots and shared screens until then. */
  sharedUntil: v.nullable(instant),
});

/** What the page says when it has been asked to write everything down. */
export const flushed = v.union([
  v.strictObject({ saved: v.literal(true) }),
  v.strictObject({ saved: v.literal(false), because: v.picklist(['disk-full', 'read-only', 'storage-failed']) }),
]);

/** A sheet of counts, saved instead of printed. */
export const SHEET_NAMES = ['practice-log.pdf', 'attendance.pdf'] as const;

/** The names under which files leave. None holds a group, a person or a date. */
export const FILE_NAMES = [
  'summary.pdf',
  'summary.docx',
  'summary.md',
  'summary.txt',
  'summary.pdf.age',
  'summary.docx.age',
  'summary.md.age',
  'summary.txt.age',
  'debrief.age',
  'how-to-open.txt',
  'public-key.txt',
  'practice-log.csv',
  ...SHEET_NAMES,
] as const;

/** A place the leader chose in the system's own dialog. The page never sees its path; null when they cancelled. */
export const chosenPlace = v.strictObject({ placeId: v.nullable(id) });

export type LockReason = v.InferOutput<typeof lockReason>;
export type AfterLock = v.InferOutput<typeof afterLock>;
export type ShellStatus = v.InferOutput<typeof shellStatus>;
export type Proof = v.InferOutput<typeof proof>;
export type Paper = v.InferOutput<typeof paper>;
export type ThisHour = v.InferOutput<typeof thisHour>;
export type Flushed = v.InferOutput<typeof flushed>;

// What can be read of a damaged journal, and what can be made of it.
import * as v from 'valibot';
import { calendarDate, count, instant, line } from './common.ts';
import { layer } from './note.ts';
import { wordsProblem } from './recovery.ts';

/** Enough to know what to write again; whoever lost more uses a backup. */
export const LOST_TEXTS_SAID = 50;

export const rescueReport = v.strictObject({
  /** Entries of the damaged journal as they stand there, and those that were taken from the backup. */
  readable: count,
  fromBackup: count,
  /** Known to be there and readable nowhere. */
  lost: count,
  /** Others may be missing that could not even be counted. */
  uncounted: v.boolean(),
  /** With what comes from the backup. */
  sessions: v.strictObject({ total: count, whole: count }),
  lostTexts: v.pipe(
    v.array(v.strictObject({ group: v.string(), date: calendarDate, layer })),
    v.maxLength(LOST_TEXTS_SAID),
  ),
  lastSavedAt: v.nullable(instant),
  /** The newest backup that opens with the same passphrase or words; null when none does. */
  backupAt: v.nullable(instant),
});

export const rescued = v.variant('fit', [
  v.strictObject({ fit: v.literal(true), report: rescueReport }),
  v.strictObject({ fit: v.literal(false), problem: wordsProblem }),
]);

/** The headings of the readable file, in the leader's language. */
export const readableWords = v.strictObject({
  title: line(300),
  debrief: line(80),
  private: line(80),
  earlier: line(80),
  tookAway: line(80),
  withoutPlace: line(120),
});

export const readableFile = v.strictObject({ name: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)), bytes: count });

export type RescueReport = v.InferOutput<typeof rescueReport>;
export type Rescued = v.InferOutput<typeof rescued>;
export type ReadableWords = v.InferOutput<typeof readableWords>;

// A backup, a journal set aside, or a file the leader chose, on its way back into the journal's place. Each is known to the page
// by a random id: no path crosses the wall.
import * as v from 'valibot';
import { heldCounts } from './backup.ts';
import { count, id, instant } from './common.ts';
import { wordsProblem, wordsTyped } from './recovery.ts';
import { passphrase } from './vault.ts';

export const copyLine = v.strictObject({
  copyId: id,
  what: v.picklist(['backup', 'set-aside', 'chosen-file']),
  /** When it was made, by its name; of a chosen file when it was last written. */
  at: instant,
  bytes: count,
  /** By what stands in clear in both; null when there is no journal here, or none that can be looked at. */
  ofThisJournal: v.nullable(v.boolean()),
});

export const copies = v.strictObject({
  /** Newest first. */
  copies: v.array(copyLine),
  /** Something stands in the journal's place that would be set aside. */
  journalThere: v.boolean(),
});

/** The passphrase or the words of the day it was made. */
export const wayIn = v.union([v.strictObject({ passphrase }), v.strictObject({ words: wordsTyped })]);

export const inside = v.strictObject({ holds: heldCounts, lastSavedAt: v.nullable(instant) });

export const looked = v.variant('fit', [
  v.strictObject({
    fit: v.literal(true),
    copy: inside,
    /** The journal that stands here now; null when the same passphrase does not open it, or nothing does. */
    here: v.nullable(inside),
  }),
  v.strictObject({ fit: v.literal(false), problem: wordsProblem }),
]);

/** What the journal that stood here is called now, in its own folder; null when there was none. */
export const putBack = v.strictObject({ setAside: v.nullable(v.pipe(v.string(), v.regex(/^[\w.-]{1,200}$/))) });

export type CopyLine = v.InferOutput<typeof copyLine>;
export type Copies = v.InferOutput<typeof copies>;
export type WayInTyped = v.InferOutput<typeof wayIn>;
export type Inside = v.InferOutput<typeof inside>;
export type Looked = v.InferOutput<typeof looked>;

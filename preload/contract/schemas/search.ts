// A question to the search and what it finds: one line per note, with the matches marked.
import * as v from 'valibot';
import { calendarDate, id, LIMITS } from './common.ts';
import { layer } from './note.ts';

export const query = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LIMITS.searchText)),
  /** Also the private pages; off unless the leader pressed for it on this view. */
  private: v.boolean(),
});

export const found = v.strictObject({
  sessionId: id,
  groupName: v.string(),
  date: calendarDate,
  caseLabels: v.array(v.string()),
  /** `case` when the label itself matched. */
  where: v.picklist([...layer.options, 'case']),
  line: v.array(v.strictObject({ text: v.string(), match: v.boolean() })),
});

export const answer = v.strictObject({
  results: v.array(found),
  privateSearched: v.boolean(),
  /** False while the index is still being built after unlocking: there may be more to find. */
  complete: v.boolean(),
});

export type Query = v.InferOutput<typeof query>;
export type Found = v.InferOutput<typeof found>;
export type SearchAnswer = v.InferOutput<typeof answer>;

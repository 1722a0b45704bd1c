// A question to the search and what it finds: one line per note, with the matches marked.
import * as v from 'valibot';
import { calendarDate, id, inOrder, LIMITS, line } from './common.ts';
import { layer } from './note.ts';
import { caseRole } from './session.ts';

/** Where words may stand. */
export const WORD_PLACES = ['case', ...layer.options] as const;
export const wordPlace = v.picklist(WORD_PLACES);

/** Null leaves a thing as wide as it is. Of a session with several cases one that fits is enough. */
export const filters = v.pipe(
  v.strictObject({
    groupId: v.nullable(id),
    layer: v.nullable(wordPlace),
    role: v.nullable(caseRole),
    /** A theme or a feeling. */
    tag: v.nullable(line(LIMITS.tag)),
    from: v.nullable(calendarDate),
    to: v.nullable(calendarDate),
  }),
  v.forward(
    v.check(({ from, to }) => inOrder(from, to)),
    ['to'],
  ),
);

export const NO_FILTERS: Filters = { groupId: null, layer: null, role: null, tag: null, from: null, to: null };

export const query = v.pipe(
  v.strictObject({
    /** Blank with filters: every session that fits them, newest first. */
    text: v.pipe(v.string(), v.maxLength(LIMITS.searchText)),
    /** Also the private pages; off unless the leader pressed for it on this view. */
    private: v.boolean(),
    filters: v.exactOptional(filters),
  }),
  v.check(({ private: asked, filters: narrowed }) => asked || narrowed?.layer !== 'private'),
);

export const found = v.strictObject({
  sessionId: id,
  groupName: v.string(),
  date: calendarDate,
  caseLabels: v.array(v.string()),
  /** `case` when the label itself matched; `session` when no word was asked for. */
  where: v.picklist([...WORD_PLACES, 'session']),
  line: v.array(v.strictObject({ text: v.string(), match: v.boolean() })),
});

export const answer = v.strictObject({
  results: v.array(found),
  /** More fit than are shown. */
  more: v.boolean(),
  privateSearched: v.boolean(),
  /** False while the index is still being built after unlocking: there may be more to find. */
  complete: v.boolean(),
});

export type Filters = v.InferOutput<typeof filters>;
export type Query = v.InferOutput<typeof query>;
export type Found = v.InferOutput<typeof found>;
export type SearchAnswer = v.InferOutput<typeof answer>;

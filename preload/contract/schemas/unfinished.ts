// Forms that do not fit yet: what was typed in them is kept over a lock, word for word, and is nothing else until it fits.
import * as v from 'valibot';

export const UNFINISHED = { forms: 40, name: 60, typed: 60_000 } as const;

export const unfinished = v.strictObject({
  forms: v.pipe(
    v.array(
      v.strictObject({
        /** Which form: its kind, and the ids of what it is about. */
        form: v.pipe(v.string(), v.regex(/^[a-z0-9 -]+$/), v.maxLength(UNFINISHED.name)),
        /** As the page wrote it down. */
        typed: v.pipe(v.string(), v.maxLength(UNFINISHED.typed)),
      }),
    ),
    v.maxLength(UNFINISHED.forms),
  ),
});

/** Whether a form is about one of these: then it goes with them. */
export const isAbout = (form: string, ids: ReadonlySet<string>): boolean =>
  form.split(' ').some((part) => ids.has(part));

export type Unfinished = v.InferOutput<typeof unfinished>;

// The stretch of time that a table or a sheet is about.
import type { StretchOfTime } from '../../../preload/contract/schemas/practiceCount.ts';

/** One object, so that its answer is asked for once. */
export const ALWAYS: StretchOfTime = { from: null, to: null };

/** A date field gives nothing until it holds a whole date. */
export const dateOf = (typed: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : null);

// What is inside a sealed file for the other leader (docs/passage-format.md): JSON, small, with a closed schema. It comes from
// outside, so size and depth are looked at before anything reads it (docs/leaks.md, row 18).
import * as v from 'valibot';
import { refuse } from '../../preload/contract/errors.ts';
import { calendarDate, LIMITS, line } from '../../preload/contract/schemas/common.ts';
import { passages } from '../../preload/contract/schemas/note.ts';
import { inputExcess } from '../ipc/inputExcess.ts';

/** Bytes, sealed or open: far above a long debrief. */
export const LARGEST_PASSAGE_FILE = 1024 * 1024;

const FORMAT = 'balint-journal-passage';

const content = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(1),
  date: calendarDate,
  groupName: line(LIMITS.groupName),
  passages: v.pipe(passages, v.minLength(1)),
});

export type PassageFile = Omit<v.InferOutput<typeof content>, 'format' | 'version'>;

export function encodePassageFile({ date, groupName, passages }: PassageFile): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ format: FORMAT, version: 1, date, groupName, passages }));
}

/** Refuses `not-a-passage`. */
export function decodePassageFile(bytes: Uint8Array): PassageFile {
  if (bytes.length > LARGEST_PASSAGE_FILE) throw refuse('not-a-passage');
  const value = parsed(bytes);
  if (inputExcess(value) !== undefined) throw refuse('not-a-passage');
  const known = v.safeParse(content, value);
  if (!known.success) throw refuse('not-a-passage');
  const { date, groupName, passages } = known.output;
  return { date, groupName, passages };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refuse('not-a-passage');
  }
}

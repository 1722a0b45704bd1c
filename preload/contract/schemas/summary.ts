// A summary for supervision: prepared inside the vault process, shown, and saved byte for byte as shown.
import * as v from 'valibot';
import { calendarDate, count, id, LIMITS } from './common.ts';

const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** The fixed wording of the document in the leader's language; main has no language of its own. */
export const wording = v.strictObject({
  title: phrase,
  /** `{n}` stands for the number of the meeting. Dates do not leave. */
  meeting: phrase,
  cases: phrase,
  /** Wording of each prompt that occurs, by its name. */
  prompts: v.record(v.pipe(v.string(), v.maxLength(60)), phrase),
  /** Labels that stand in for people; `{letter}` is filled in for members. */
  member: phrase,
  coLeader: phrase,
  group: phrase,
  /** For a form that fits two people. */
  someMember: phrase,
  footer: phrase,
});

export const summaryRequest = v.strictObject({
  sessionIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(LIMITS.sessionsInSummary)),
  wording,
});

export const summary = v.strictObject({
  summaryId: id,
  /** The exact text that would be saved, Markdown. */
  text: v.string(),
  /** What was replaced, by label, most often first. No names. */
  replaced: v.array(v.strictObject({ label: v.string(), times: count })),
  /** Members without "also appears as": the check can only look for names that it knows. */
  membersWithoutForms: count,
});

export const savedSummary = v.strictObject({
  bytes: count,
  /** SHA-256 of the file, hex. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  on: calendarDate,
});

export type Wording = v.InferOutput<typeof wording>;
export type SummaryRequest = v.InferOutput<typeof summaryRequest>;
export type Summary = v.InferOutput<typeof summary>;
export type SavedSummary = v.InferOutput<typeof savedSummary>;

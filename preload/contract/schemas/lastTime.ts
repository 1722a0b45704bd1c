// What Today offers from last time: paragraphs that were marked "come back to this", what we meant to try, cases to follow up. All
// of the joint layer. Nothing is due and nothing is missed; whatever is here can be marked off.
import * as v from 'valibot';
import { calendarDate, id, LIMITS, line } from './common.ts';

const from = { sessionId: id, groupName: line(LIMITS.groupName), date: calendarDate };
/** Which of the marked paragraphs of the debrief, from 0; `words` stand beside it so that no other one is marked off. */
const place = v.pipe(v.number(), v.integer(), v.minValue(0));

export const lastTimeLine = v.variant('of', [
  v.strictObject({ of: v.literal('thread'), ...from, place, words: v.string() }),
  v.strictObject({ of: v.literal('try'), ...from, words: v.string() }),
  v.strictObject({ of: v.literal('case'), ...from, caseId: id, words: line(LIMITS.caseLabel) }),
]);

export const markedOff = v.variant('of', [
  v.strictObject({ of: v.literal('thread'), sessionId: id, place, words: v.string() }),
  v.strictObject({ of: v.literal('try'), sessionId: id }),
  v.strictObject({ of: v.literal('case'), sessionId: id, caseId: id }),
]);

export type LastTimeLine = v.InferOutput<typeof lastTimeLine>;
export type MarkedOff = v.InferOutput<typeof markedOff>;

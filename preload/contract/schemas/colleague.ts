// People the leader leads, learns and is observed with: co-leaders, supervisors, faculty, observers. Members of a group stand in
// the group. Societies ask with whom a group was led, and the identifier check has to know these names too.
import * as v from 'valibot';
import { allDifferent, calendarDate, id, LIMITS, line, revision } from './common.ts';
import { forms } from './person.ts';

export const COLLEAGUE_PARTS = ['co-leader', 'supervisor', 'faculty', 'observer'] as const;

export const colleaguePart = v.picklist(COLLEAGUE_PARTS);

const facts = {
  alsoAppearsAs: forms,
  /** The society that accredited or credentialed them, and since when. */
  accreditedBy: v.nullable(line(LIMITS.fact)),
  accreditedSince: v.nullable(calendarDate),
  as: v.pipe(
    v.array(colleaguePart),
    v.check((parts) => allDifferent(parts)),
  ),
};

export const newColleague = v.strictObject({ name: line(LIMITS.personName), ...facts });

export const colleague = v.strictObject({
  id,
  revision,
  /** An alias or a name; null when what was written about this person was let go of. */
  name: v.nullable(line(LIMITS.personName)),
  ...facts,
});

export type ColleaguePart = v.InferOutput<typeof colleaguePart>;
export type NewColleague = v.InferOutput<typeof newColleague>;
export type Colleague = v.InferOutput<typeof colleague>;

// A session as version 1 had it: the co-leader was a name. Whatever was written down then was held, and the leader was there.
import * as v from 'valibot';
import { calendarDate, id, instant, line, minutes, revision } from '../../../preload/contract/schemas/common.ts';
import type { Upcaster } from './upcast.ts';

const sessionOne = v.strictObject({
  revision,
  groupId: id,
  date: calendarDate,
  modality: v.picklist(['in-person', 'online', 'hybrid']),
  minutes: v.nullable(minutes),
  coLeader: v.nullable(line(80)),
  cases: v.pipe(
    v.array(
      v.strictObject({
        id,
        label: line(200),
        role: v.picklist(['led-alone', 'co-led', 'member', 'presented', 'observer', 'led-talk']),
        minutes: v.nullable(minutes),
      }),
    ),
    v.maxLength(20),
  ),
  attendance: v.pipe(
    v.array(v.strictObject({ memberId: id, mark: v.picklist(['here', 'late', 'left-early', 'away']) })),
    v.maxLength(100),
  ),
  notes: v.strictObject({ debrief: v.nullable(id), private: v.nullable(id) }),
  addedAt: instant,
});

const NOTHING_MORE = { with: null, presenterId: null, followUpOf: null, themes: [], feelings: [], intensive: null };

export const sessionOneToTwo: Upcaster = (older, { colleague }) => {
  const parsed = v.safeParse(sessionOne, older);
  if (!parsed.success) return undefined;
  const { coLeader, cases, ...kept } = parsed.output;
  return {
    ...kept,
    held: true,
    iWasThere: true,
    plannedMinutes: null,
    coLeaders: coLeader === null ? [] : [colleague(coLeader, [])],
    debriefHeld: null,
    debriefMinutes: null,
    recording: null,
    cases: cases.map((one) => ({ ...one, ...NOTHING_MORE })),
  };
};

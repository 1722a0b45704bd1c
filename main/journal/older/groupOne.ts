// A group as version 1 had it: the usual co-leader stood inside it. Version 2 points at colleagues, and knows whether I lead.
import * as v from 'valibot';
import { id, line, minutes, revision } from '../../../preload/contract/schemas/common.ts';
import type { Upcaster } from './upcast.ts';

const name = line(80);
const forms = v.pipe(v.array(name), v.maxLength(20));

const groupOne = v.strictObject({
  revision,
  name: line(120),
  kind: v.picklist(['ongoing', 'intensive', 'weekend', 'course', 'large-group', 'demonstration']),
  usualMinutes: minutes,
  usualModality: v.picklist(['in-person', 'online', 'hybrid']),
  coLeader: v.nullable(v.strictObject({ name, alsoAppearsAs: forms })),
  members: v.pipe(v.array(v.strictObject({ id, name, alsoAppearsAs: forms })), v.maxLength(100)),
});

export const groupOneToTwo: Upcaster = (older, { colleague }) => {
  const parsed = v.safeParse(groupOne, older);
  if (!parsed.success) return undefined;
  const { coLeader, members, ...kept } = parsed.output;
  return {
    ...kept,
    iAm: 'leader',
    setting: null,
    membersAre: null,
    cadence: null,
    startedOn: null,
    endedOn: null,
    keepTextsMonths: null,
    traditions: { presenterDuring: null, checkIn: null, followUp: null, usualCases: null, words: null },
    usualCoLeaders: coLeader === null ? [] : [colleague(coLeader.name, coLeader.alsoAppearsAs)],
    members: members.map((member) => ({ ...member, joinedOn: null, leftOn: null })),
  };
};

// What leaves on paper or as a table. There is no field here for a case label, an alias, a tag, the name of a group or a word of a
// note, so no such thing can be printed. The only names are those of colleagues, and only when the leader chose that they stand.
import * as v from 'valibot';
import { calendarDate, count, id } from './common.ts';
import { groupKind, modality } from './group.ts';
import { breakdown, fourUnits, notCounted, progress, stretchOfTime, units } from './practiceCount.ts';
import { EARLIER_UNITS, EVENT_TYPES, SOURCES, SUPERVISION_FORMATS, MY_PARTS } from './practiceEntry.ts';
import { requirement } from './requirement.ts';
import { CASE_ROLES, caseRole } from './session.ts';

/** What stands for whoever led with me: nothing, whether they were accredited, or their name. */
export const CO_LEADER_SHOWN = ['not', 'accredited', 'name'] as const;
export const DATE_SHOWN = ['day', 'month'] as const;
export const SHEET_COLUMNS = ['date', 'kind', 'modality', 'setting', 'minutes', 'role', 'coLeader'] as const;

export const sheetRequest = v.strictObject({
  ...stretchOfTime.entries,
  coLeader: v.picklist(CO_LEADER_SHOWN),
  dates: v.picklist(DATE_SHOWN),
});

const partner = v.picklist(['nobody', 'somebody', 'accredited', 'unknown']);

/** `date` is a day or a month, as asked. */
export const sheetRow = v.strictObject({
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
  kind: v.nullable(groupKind),
  modality: v.nullable(modality),
  setting: v.nullable(v.string()),
  minutes: v.nullable(count),
  roles: v.array(caseRole),
  partner: v.nullable(partner),
  /** Only when names were asked for. */
  coLeaders: v.array(v.string()),
});

const dated = { from: calendarDate, to: calendarDate };

export const sheet = v.strictObject({
  lengths: units,
  total: fourUnits,
  byRole: breakdown,
  /** Meetings that are not in the counts, and why. */
  notCounted: v.array(notCounted),
  rows: v.array(sheetRow),
  earlier: v.array(
    v.strictObject({
      ...dated,
      unit: v.picklist(EARLIER_UNITS),
      count,
      role: caseRole,
      source: v.picklist(SOURCES),
    }),
  ),
  supervision: v.array(
    v.strictObject({
      date: calendarDate,
      minutes: v.nullable(count),
      format: v.picklist(SUPERVISION_FORMATS),
      myPart: v.picklist(MY_PARTS),
      onRecording: v.boolean(),
    }),
  ),
  observations: v.array(calendarDate),
  events: v.array(
    v.strictObject({ ...dated, type: v.picklist(EVENT_TYPES), minutes: v.nullable(count), evaluative: v.boolean() }),
  ),
  profile: v.nullable(v.strictObject({ name: v.string(), source: v.nullable(v.string()), year: v.nullable(count) })),
  requirements: v.array(v.strictObject({ requirement, progress })),
});

const phrase = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const phrasesOf = <const Names extends readonly string[]>(names: Names) =>
  v.strictObject(Object.fromEntries(names.map((name) => [name, phrase])) as Record<Names[number], typeof phrase>);

/** The words of the table in the leader's language; main has no language of its own. */
export const csvWording = v.strictObject({
  columns: phrasesOf(SHEET_COLUMNS),
  roles: phrasesOf(CASE_ROLES),
  kinds: phrasesOf(groupKind.options),
  modalities: phrasesOf(modality.options),
  partners: phrasesOf(['nobody', 'somebody', 'accredited']),
  /** A spreadsheet of a country with decimal commas expects semicolons. */
  separator: v.picklist([',', ';']),
});

export const csvRequest = v.strictObject({ sheet: sheetRequest, wording: csvWording, placeId: id });

/** One member, by their place in the group, or all of it. */
export const confirmationRequest = v.strictObject({
  groupId: id,
  memberId: v.nullable(id),
  ...stretchOfTime.entries,
});

/** Counts only. For a group the marks of all members are added up. */
export const confirmation = v.strictObject({
  /** Held while the member belonged to the group. */
  meetings: count,
  caseDiscussions: count,
  /** Of those meetings whose length is noted. */
  minutes: count,
  here: count,
  late: count,
  leftEarly: count,
  away: count,
  /** Never counted as here. */
  notNoted: count,
  /** Meetings in which nothing is noted of anybody asked about. */
  meetingsNotNoted: count,
  /** Of the meetings that the member was here for, with a length. */
  minutesHere: count,
  first: v.nullable(calendarDate),
  last: v.nullable(calendarDate),
});

export type SheetRequest = v.InferOutput<typeof sheetRequest>;
export type SheetRow = v.InferOutput<typeof sheetRow>;
export type Sheet = v.InferOutput<typeof sheet>;
export type CsvWording = v.InferOutput<typeof csvWording>;
export type ConfirmationRequest = v.InferOutput<typeof confirmationRequest>;
export type Confirmation = v.InferOutput<typeof confirmation>;

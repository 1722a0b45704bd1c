// The example journal: invented groups of several kinds with two years of sessions up to today, as the records a journal would
// hold. Pure: the day and the ids come in, and the same day always gives the same journal.
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { CaseRole } from '../../preload/contract/schemas/session.ts';
import type { Modality } from '../../preload/contract/schemas/group.ts';
import type { StoredRecord } from '../vault/records.ts';
import { ExampleWriter, passage, type WrittenGroup } from './exampleWriter.ts';
import { attendanceOf, isCancelled, isWithoutMe, lengthOf, meetingDays, pick } from './pattern.ts';
import type { ExampleWords } from './words.ts';

type Circumstances = { readonly today: string; readonly freshId: () => Id };
type Leaders = { readonly coLeader: Id; readonly faculty: Id };

const CASE_MINUTES = 45;
const FORTNIGHT = 14;
const FOUR_WEEKS = 28;
const MEMBERS_OF_FIRST = 8;
/** Of nine groups in four days: leaders and partners rotate case by case. */
const INTENSIVE_ROLES = [
  ['co-led', 'member'],
  ['observer', 'led-talk'],
  ['co-led', 'presented'],
  ['member', 'led-alone', 'co-led'],
] as const satisfies readonly (readonly CaseRole[])[];

export function exampleRecords(words: ExampleWords, { today, freshId }: Circumstances): StoredRecord[] {
  const writer = new ExampleWriter(words, freshId);
  const now = Temporal.PlainDate.from(today);
  const [first, second] = words.colleagues;
  const leaders = {
    coLeader: writer.colleague(first, ['co-leader']),
    faculty: writer.colleague(second, ['supervisor', 'faculty']),
  };
  writeFortnightly(writer, now, leaders);
  writeOnline(writer, now);
  writeAsMember(writer, now, leaders);
  writeIntensive(writer, now, leaders);
  writeDemonstration(writer, now, leaders);
  return writer.records;
}

function writeFortnightly(writer: ExampleWriter, now: Temporal.PlainDate, { coLeader }: Leaders): void {
  const { groups, setting, membersAre, members } = writer.words;
  const started = now.subtract({ months: 24 });
  const facts = { setting, membersAre, startedOn: started.toString(), usualCoLeaders: [coLeader] };
  const group = writer.group(
    { name: groups.fortnightly, kind: 'ongoing', cadence: 'fortnightly', ...facts },
    members.slice(0, MEMBERS_OF_FIRST),
  );
  const usual = { cases: 2, role: 'co-led', coLeaders: [coLeader], modality: 'in-person' } as const;
  writeMeetings(writer, group, meetingDays(started, now, FORTNIGHT), usual);
}

function writeOnline(writer: ExampleWriter, now: Temporal.PlainDate): void {
  const { groups, members } = writer.words;
  const facts = { usualModality: 'online', usualMinutes: CASE_MINUTES } as const;
  const group = writer.group(
    { name: groups.online, kind: 'ongoing', cadence: 'monthly', ...facts },
    members.slice(MEMBERS_OF_FIRST),
  );
  const days = meetingDays(now.subtract({ months: 24 }).add({ days: 9 }), now, FOUR_WEEKS);
  writeMeetings(writer, group, days, { cases: 1, role: 'led-alone', coLeaders: [], modality: 'online' });
}

function writeAsMember(writer: ExampleWriter, now: Temporal.PlainDate, { faculty }: Leaders): void {
  const group = writer.group({
    name: writer.words.groups.asMember,
    kind: 'ongoing',
    iAm: 'member',
    cadence: 'monthly',
  });
  const days = meetingDays(now.subtract({ months: 14 }), now, FOUR_WEEKS);
  writeMeetings(writer, group, days, { cases: 2, role: 'member', coLeaders: [faculty], modality: 'in-person' });
}

function writeIntensive(writer: ExampleWriter, now: Temporal.PlainDate, { coLeader, faculty }: Leaders): void {
  const { groups, intensive, intensivePrompts } = writer.words;
  const first = now.subtract({ months: 11 });
  const last = first.add({ days: INTENSIVE_ROLES.length - 1 });
  const group = writer.group({
    name: groups.intensive,
    kind: 'intensive',
    startedOn: first.toString(),
    endedOn: last.toString(),
    usualMinutes: CASE_MINUTES,
    usualCoLeaders: [faculty],
  });
  let number = 0;
  for (const [place, roles] of INTENSIVE_ROLES.entries()) {
    const id = writer.freshId();
    const day = first.add({ days: place }).toString();
    const cases = roles.map((role, at) =>
      writer.case(place + at, {
        role,
        with: role === 'co-led' ? [at % 2 === 0 ? faculty : coLeader] : null,
        intensive: { number: ++number, talkHeld: true, recorded: at === 0 },
      }),
    );
    const said = pick(intensive, place);
    const passages = intensivePrompts.map((own, at) => passage({ own }, pick(said, at)));
    const notes = { debrief: null, private: writer.note(id, day, 'private', passages) };
    writer.session(id, group.id, day, { cases, minutes: null, notes });
  }
}

function writeDemonstration(writer: ExampleWriter, now: Temporal.PlainDate, { faculty }: Leaders): void {
  const day = now.subtract({ months: 5 }).toString();
  const { demonstration } = writer.words.groups;
  const facts = { usualCoLeaders: [faculty], startedOn: day, endedOn: day };
  const group = writer.group({ name: demonstration, kind: 'demonstration', ...facts });
  writeMeetings(writer, group, [day], { cases: 1, role: 'led-alone', coLeaders: [], modality: 'in-person' });
}

type Usual = {
  readonly cases: number;
  readonly role: CaseRole;
  readonly coLeaders: readonly Id[];
  readonly modality: Modality;
};

/** A group that meets in a rhythm, with what one would have noted about each meeting. */
function writeMeetings(writer: ExampleWriter, group: WrittenGroup, days: readonly string[], usual: Usual): void {
  const leading = usual.role !== 'member';
  for (const [at, day] of days.entries()) {
    const id = writer.freshId();
    const facts = { modality: usual.modality, coLeaders: [...usual.coLeaders] };
    if (isCancelled(at)) {
      writer.session(id, group.id, day, { ...facts, held: false });
      continue;
    }
    const nobodyNoted = group.members.length === 0 || at % 6 === 5;
    const cases = Array.from({ length: at % 5 === 4 ? 1 : usual.cases }, (_, place) => {
      const presenterId = nobodyNoted ? null : pick(group.members, at * 3 + place * 2);
      return writer.case(at + place, { role: usual.role, presenterId });
    });
    writer.session(id, group.id, day, {
      ...facts,
      cases,
      minutes: lengthOf(at, CASE_MINUTES * usual.cases),
      iWasThere: !leading || !isWithoutMe(at),
      attendance: leading ? attendanceOf(group.members, at) : [],
      debriefHeld: leading ? at % 4 !== 3 : null,
      notes: {
        debrief: leading && at % 2 === 0 ? writer.debrief(id, day, at) : null,
        private: at % 7 === 3 ? writer.alone(id, day) : null,
      },
    });
  }
}

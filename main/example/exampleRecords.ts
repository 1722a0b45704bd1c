// The example journal: invented groups of several kinds with two years of sessions up to today, as the records a journal would
// hold. Pure: the day and the ids come in, and the same day always gives the same journal.
import { Temporal } from 'temporal-polyfill';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { type Group, UNSAID_GROUP_FACTS } from '../../preload/contract/schemas/group.ts';
import type { Layer, Passage } from '../../preload/contract/schemas/note.ts';
import {
  type CaseDiscussion,
  UNSAID_CASE_FACTS,
  UNSAID_SESSION_FACTS,
} from '../../preload/contract/schemas/session.ts';
import { encode, type ValueOf } from '../journal/kinds.ts';
import type { StoredRecord } from '../vault/records.ts';
import { attendanceOf, isCancelled, isWithoutMe, lengthOf, meetingDays, pick } from './pattern.ts';
import type { ExampleWords } from './words.ts';

type Circumstances = { readonly today: string; readonly freshId: () => Id };
type GroupFacts = Partial<Omit<Group, 'id' | 'revision' | 'members'>> & Pick<Group, 'name' | 'kind'>;

export function exampleRecords(words: ExampleWords, { today, freshId }: Circumstances): StoredRecord[] {
  const records: StoredRecord[] = [];
  const now = Temporal.PlainDate.from(today);
  const momentOf = (day: string): string => `${day}T20:40:00.000Z`;
  let label = 0;
  let written = 0;

  const colleagues = words.colleagues.map((name, place) => {
    const id = freshId();
    const as = place === 0 ? (['co-leader'] as const) : (['supervisor', 'faculty'] as const);
    records.push(
      encode('colleague', id, {
        revision: 1,
        name,
        alsoAppearsAs: [],
        accreditedBy: null,
        accreditedSince: null,
        as: [...as],
      }),
    );
    return id;
  });
  const [coLeader = '', faculty = ''] = colleagues;

  const group = (facts: GroupFacts, names: readonly string[]): { id: Id; members: Id[] } => {
    const id = freshId();
    const members = names.map((name) => ({ id: freshId(), name, alsoAppearsAs: [], joinedOn: null, leftOn: null }));
    const value = {
      revision: 1,
      ...UNSAID_GROUP_FACTS,
      usualMinutes: 90,
      usualModality: 'in-person' as const,
      usualCoLeaders: [],
      ...facts,
      members,
    };
    records.push(encode('group', id, value));
    return { id, members: members.map((member) => member.id) };
  };

  const note = (sessionId: Id, day: string, layer: Layer, passages: Passage[]): Id => {
    const id = freshId();
    records.push(encode('note', id, { revision: 1, sessionId, layer, savedAt: momentOf(day), passages }));
    return id;
  };

  const session = (id: Id, groupId: Id, date: string, facts: Partial<ValueOf<'session'>>): void => {
    const value = {
      revision: 1,
      groupId,
      date,
      modality: 'in-person' as const,
      minutes: 90,
      ...UNSAID_SESSION_FACTS,
      cases: [],
      attendance: [],
      notes: { debrief: null, private: null },
      addedAt: momentOf(date),
      ...facts,
    };
    records.push(encode('session', id, value));
  };

  const aCase = (at: number, facts: Partial<CaseDiscussion>): CaseDiscussion => ({
    id: freshId(),
    label: pick(words.labels, label++),
    role: 'co-led',
    minutes: 45,
    ...UNSAID_CASE_FACTS,
    themes: at % 3 === 0 ? [pick(words.themes, at), pick(words.themes, at * 3 + 1)].filter(isFirst) : [],
    feelings: at % 2 === 0 ? [pick(words.feelings, at * 5)] : [],
    ...facts,
  });

  const debrief = (id: Id, day: string, at: number): Id =>
    note(id, day, 'debrief', [
      answer('debrief.how-we-felt', pick(words.felt, at)),
      answer('debrief.mirroring', pick(words.mirrored, at * 3)),
      ...(at % 2 === 0 ? [answer('debrief.next-time', pick(words.next, at))] : []),
    ]);

  const alone = (id: Id, day: string): Id =>
    note(id, day, 'private', [answer('private.stayed', pick(words.alone, written++))]);

  /** A group that meets in a rhythm, with what one would have noted about each meeting. */
  const meetings = (
    of: { readonly id: Id; readonly members: readonly Id[] },
    days: readonly string[],
    usual: {
      readonly cases: number;
      readonly role: CaseDiscussion['role'];
      readonly coLeaders: Id[];
      readonly modality: 'in-person' | 'online';
    },
  ): void => {
    for (const [at, day] of days.entries()) {
      const id = freshId();
      const { coLeaders, modality } = usual;
      if (isCancelled(at)) {
        session(id, of.id, day, { held: false, modality, coLeaders });
        continue;
      }
      const cases = Array.from({ length: at % 5 === 4 ? 1 : usual.cases }, (_, place) =>
        aCase(at + place, {
          role: usual.role,
          presenterId: of.members.length === 0 || at % 6 === 5 ? null : pick(of.members, at * 3 + place * 2),
        }),
      );
      const leading = usual.role !== 'member';
      session(id, of.id, day, {
        modality,
        coLeaders,
        cases,
        minutes: lengthOf(at, 45 * usual.cases),
        iWasThere: !leading || !isWithoutMe(at),
        attendance: leading ? attendanceOf(of.members, at) : [],
        debriefHeld: leading ? at % 4 !== 3 : null,
        notes: {
          debrief: leading && at % 2 === 0 ? debrief(id, day, at) : null,
          private: at % 7 === 3 ? alone(id, day) : null,
        },
      });
    }
  };

  const started = now.subtract({ months: 24 });
  const fortnightly = group(
    {
      name: words.groups.fortnightly,
      kind: 'ongoing',
      cadence: 'fortnightly',
      usualCoLeaders: [coLeader],
      setting: words.setting,
      membersAre: words.membersAre,
      startedOn: started.toString(),
    },
    words.members.slice(0, 8),
  );
  meetings(fortnightly, meetingDays(started, now, 14), {
    cases: 2,
    role: 'co-led',
    coLeaders: [coLeader],
    modality: 'in-person',
  });

  const online = group(
    { name: words.groups.online, kind: 'ongoing', cadence: 'monthly', usualModality: 'online', usualMinutes: 45 },
    words.members.slice(8),
  );
  meetings(online, meetingDays(started.add({ days: 9 }), now, 28), {
    cases: 1,
    role: 'led-alone',
    coLeaders: [],
    modality: 'online',
  });

  const table = group({ name: words.groups.asMember, kind: 'ongoing', iAm: 'member', cadence: 'monthly' }, []);
  meetings(table, meetingDays(now.subtract({ months: 14 }), now, 28), {
    cases: 2,
    role: 'member',
    coLeaders: [faculty],
    modality: 'in-person',
  });

  const first = now.subtract({ months: 11 });
  const days = Array.from({ length: 4 }, (_, day) => first.add({ days: day }).toString());
  const intensive = group(
    {
      name: words.groups.intensive,
      kind: 'intensive',
      startedOn: first.toString(),
      endedOn: first.add({ days: 3 }).toString(),
      usualMinutes: 45,
      usualCoLeaders: [faculty],
    },
    [],
  );
  for (const [place, day] of days.entries()) {
    const id = freshId();
    const roles = (
      ['co-led', 'member', 'observer', 'led-talk', 'co-led', 'presented', 'member', 'led-alone', 'co-led'] as const
    ).slice(place * 2, place === 3 ? 9 : place * 2 + 2);
    const cases = roles.map((role, at) =>
      aCase(place + at, {
        role,
        with: role === 'co-led' ? [at % 2 === 0 ? faculty : coLeader] : null,
        intensive: { number: place * 2 + at + 1, talkHeld: true, recorded: at === 0 },
      }),
    );
    const said = pick(words.intensive, place);
    const passages = words.intensivePrompts.map((own, at) => passageOf({ own }, pick(said, at)));
    session(id, intensive.id, day, {
      cases,
      minutes: null,
      coLeaders: [],
      notes: { debrief: null, private: note(id, day, 'private', passages) },
    });
  }

  const open = group({ name: words.groups.demonstration, kind: 'demonstration', usualCoLeaders: [faculty] }, []);
  meetings(open, [now.subtract({ months: 5 }).toString()], {
    cases: 1,
    role: 'led-alone',
    coLeaders: [],
    modality: 'in-person',
  });
  return records;
}

const isFirst = (word: string, place: number, all: readonly string[]): boolean => all.indexOf(word) === place;

const answer = (name: string, text: string): Passage => passageOf({ name }, text);

const passageOf = (prompt: Passage['prompt'], text: string): Passage => ({
  prompt,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

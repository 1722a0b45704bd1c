// What is typed about groups, members, colleagues and cases: what fits is read whole, what does not is named with its field.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { colleague } from '../../../preload/contract/schemas/colleague.ts';
import { group, type GroupLine, type Member, member } from '../../../preload/contract/schemas/group.ts';
import { caseDiscussion, UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import { asCoLeader } from '../../../renderer/features/colleagues/colleagueNames.ts';
import { readColleague, typedOf as typedColleague } from '../../../renderer/features/colleagues/readColleague.ts';
import { type GroupFields, NEW_GROUP, readGroupFields, typedOf } from '../../../renderer/features/group/groupFields.ts';
import { readMember } from '../../../renderer/features/group/readMember.ts';
import { hasEnded } from '../../../renderer/features/groups/running.ts';
import { membersOn } from '../../../renderer/features/session/attendance.ts';
import { readTags, writeTags } from '../../../renderer/features/session/tags.ts';
import { likelyGroup } from '../../../renderer/features/today/likelyGroup.ts';
import { readDate, UNREADABLE } from '../../../renderer/ui/typed.ts';

const ID = 'ab'.repeat(16);
const stored = { id: ID, revision: 1, usualCoLeaders: [], members: [] };

describe('the facts of a group', () => {
  const typed: GroupFields = { ...NEW_GROUP, name: 'Lantern' };
  const problems = (fields: Partial<GroupFields>) => {
    const read = readGroupFields({ ...typed, ...fields });
    return 'problems' in read ? read.problems : {};
  };

  it.each([
    [{ startedOn: '2026-03-02', endedOn: '2026-03-01' }, { endedOn: 'before-start' }],
    [{ startedOn: UNREADABLE }, { startedOn: 'no-such-date' }],
    [{ endedOn: '12026-01-01' }, { endedOn: 'no-such-date' }],
    [{ keepTextsMonths: '0' }, { keepTextsMonths: 'no-number' }],
    [{ keepTextsMonths: '601' }, { keepTextsMonths: 'no-number' }],
    [{ usualCases: '1.5' }, { usualCases: 'no-number' }],
    [{ minutes: UNREADABLE }, { minutes: 'no-length' }],
    [
      { setting: 'x'.repeat(121), membersAre: 'x'.repeat(121) },
      { setting: 'too-long', membersAre: 'too-long' },
    ],
    [{ words: 'x'.repeat(501) }, { words: 'too-long' }],
    [{ startedOn: '2026-03-02', endedOn: '2026-03-02', keepTextsMonths: '600', usualCases: ' 2 ' }, {}],
  ])('%j: %j', (fields, expected) => {
    expect(problems(fields)).toEqual(expected);
  });

  it('are never read as a group that the contract refuses, and come back as they were typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 130 });
    const fields = fc.record({
      name: text,
      setting: text,
      words: text,
      startedOn: fc.oneof(fc.constantFrom('', UNREADABLE, '2026-03-02'), text),
      endedOn: fc.constantFrom('', UNREADABLE, '2026-03-01', '2026-03-03'),
      keepTextsMonths: fc.oneof(fc.integer({ min: -1, max: 700 }).map(String), text),
      usualCases: fc.oneof(fc.integer({ min: -1, max: 30 }).map(String), text),
      cadence: fc.constantFrom('' as const, 'weekly' as const),
      checkIn: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
    });
    fc.assert(
      fc.property(fields, (some) => {
        const read = readGroupFields({ ...NEW_GROUP, ...some });
        if ('problems' in read) return;
        const kept = { ...stored, ...read.group };
        expect(v.safeParse(group, kept).issues).toBeUndefined();
        expect(readGroupFields(typedOf(kept))).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });
});

const finch: Member = { id: ID, name: 'Finch', alsoAppearsAs: ['Ondrej'], joinedOn: null, leftOn: null };

describe('a member', () => {
  const typed = { name: 'Finch', forms: 'Ondrej', joinedOn: '', leftOn: '' };

  it.each([
    [{ joinedOn: '2026-03-02', leftOn: '2026-03-01' }, { leftOn: 'before-joining' }],
    [{ joinedOn: UNREADABLE, leftOn: '2026-03-01' }, { joinedOn: 'no-such-date' }],
    [{ name: ' ' }, { name: 'missing' }],
    [{ name: 'ALDER' }, { name: 'taken' }],
    [{ forms: 'x'.repeat(81) }, { forms: true }],
  ])('%j: %j', (fields, problems) => {
    expect(readMember(finch, { ...typed, ...fields }, ['Alder'])).toEqual(problems);
  });

  it('whose name was let go of may stay without one', () => {
    const nameless = { ...finch, name: null, alsoAppearsAs: [] };
    const read = readMember(nameless, { name: '', forms: '', joinedOn: '', leftOn: '2026-03-01' }, []);
    expect(read).toEqual({ ...nameless, leftOn: '2026-03-01' });
    expect(v.is(member, read)).toBe(true);
  });

  it('belongs to the days between joining and leaving, and to every day on which they are marked', () => {
    const alder = { ...finch, id: 'cd'.repeat(16), joinedOn: '2026-03-02', leftOn: '2026-03-31' };
    const on = (date: string, marked = false) =>
      membersOn([finch, alder], date, marked ? [{ memberId: alder.id, mark: 'here' }] : []).length;
    expect(['2026-03-01', '2026-03-02', '2026-03-31', '2026-04-01'].map((date) => on(date))).toEqual([1, 2, 2, 1]);
    expect(on('2026-04-01', true)).toBe(2);
  });
});

describe('a colleague', () => {
  const rowan = { ...asCoLeader({ name: 'Rowan', alsoAppearsAs: [] }), id: ID };

  it('is read as typed, and refused the name of another', () => {
    const typed = { ...typedColleague(rowan), accreditedBy: ' A society ', accreditedSince: '2019-05-04' };
    const read = readColleague(rowan, typed, ['Juniper']);
    expect(v.is(colleague, { ...read, revision: 1 })).toBe(true);
    expect(read).toMatchObject({ accreditedBy: 'A society', accreditedSince: '2019-05-04', as: ['co-leader'] });
    expect(readColleague(rowan, { ...typed, name: 'JUNIPER' }, ['Juniper'])).toEqual({ name: 'taken' });
    expect(readColleague(rowan, { ...typed, accreditedSince: UNREADABLE }, [])).toEqual({
      accreditedSince: 'no-such-date',
    });
  });
});

describe('themes and feelings', () => {
  it('are each kept once, and never more or longer than a case holds', () => {
    expect(readTags(' rain, waiting;rain ,,')).toEqual({ tags: ['rain', 'waiting'], problem: null });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (words) => {
        const { tags, problem } = readTags(words.join(','));
        const aCase = { ...UNSAID_CASE_FACTS, id: ID, label: 'x', role: 'co-led', minutes: null, themes: tags };
        expect(v.is(caseDiscussion, aCase)).toBe(problem === null);
        expect(readTags(writeTags(tags)).tags).toEqual(tags);
      }),
    );
  });
});

describe('a group that ended', () => {
  const line = (name: string, endedOn: string | null): GroupLine => ({
    id: ID,
    name,
    kind: 'ongoing',
    iAm: 'leader',
    startedOn: null,
    endedOn,
    sessions: 1,
    lastOn: '2026-03-09',
    nextLikelyOn: null,
  });

  it('ends on its last day and not before, and is nobody’s turn any more', () => {
    expect(['2026-03-09', '2026-03-10', '2026-03-11', null].map((on) => hasEnded(line('a', on), '2026-03-10'))).toEqual(
      [true, true, false, false],
    );
    expect(likelyGroup([line('ended', '2026-03-09'), line('running', null)], '2026-03-10')?.name).toBe('running');
    expect(likelyGroup([line('ended', '2026-03-09')], '2026-03-10')).toBeUndefined();
  });
});

it('a date that the field cannot read is not taken for none', () => {
  expect(['', '2026-02-28', UNREADABLE, '0000-01-01'].map(readDate)).toEqual([
    null,
    '2026-02-28',
    undefined,
    undefined,
  ]);
});

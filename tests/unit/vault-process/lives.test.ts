// Three lives in one journal over the real vault process: a term of an invented residency group, an intensive of nine groups in
// four days, a German group of double hours. What every profile says about them was counted by hand from this list.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Input, OperationName, Output } from '../../../preload/contract/operations.ts';
import type { Progress } from '../../../preload/contract/schemas/practiceCount.ts';
import type { Requirement } from '../../../preload/contract/schemas/requirement.ts';
import type { CaseRole } from '../../../preload/contract/schemas/session.ts';
import { aCase, freshId, NEW_COLLEAGUE, NEW_GROUP } from '../journal/journalInHand.ts';
import { newJournal } from './vaultInHand.ts';

const WEEKS = 24;
/** Two, three, two and two groups on four days; each the case of somebody else's evening. */
const INTENSIVE: readonly (readonly [date: string, role: CaseRole])[] = [
  ['2026-03-05', 'member'],
  ['2026-03-05', 'member'],
  ['2026-03-06', 'co-led'],
  ['2026-03-06', 'observer'],
  ['2026-03-06', 'presented'],
  ['2026-03-07', 'co-led'],
  ['2026-03-07', 'led-talk'],
  ['2026-03-08', 'member'],
  ['2026-03-08', 'led-alone'],
];

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  // One intensive, not evaluative. September 2025 to February 2026, then none. One of two supervision sessions on a recording.
  'american-2014': ['1 of 3 events', '0 of 1 events', '6 of 24 months', '1 of 12 supervision-sessions'],
  // 24 cases of the term and 3 of the intensive; 22 meetings and 3. With R., accredited: all of the term but the last.
  'australia-new-zealand-2021': [
    '27 of 30 case-discussions',
    '25 of 20 meetings',
    '0 of 1 years',
    '1 of 2 events',
    '1 of 1 events',
    '0 of 1 events',
    '0 of 2 observations',
    '21 of 20 meetings',
    '25 of 25 meetings',
  ],
  // Co-led: 21 of the term, 2 of the intensive. As a member: 15 double hours, and 4 groups of the intensive.
  'united-kingdom-2023': [
    '23 of 20 meetings',
    '0 of 2 events',
    '19 of 20 meetings',
    '19 of 8 meetings',
    '0 of 2 events',
  ],
  // October to December 2024 before the date, twelve from it on; a group of 45 minutes holds no whole double hour.
  german: [
    '15 of 105 double-hours',
    '3 of 35 double-hours',
    '12 of 70 double-hours',
    '0 of 6 events',
    '0 of 30 event-double-hours',
  ],
  own: [],
};

let call: <N extends OperationName>(name: N, input: Input<N>) => Promise<Output<N>>;

const weekly = (first: string, times: number): string[] =>
  Array.from({ length: times }, (_, week) =>
    new Date(Date.parse(first) + week * 7 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  );

async function write(groupId: string, facts: Partial<Input<'session.save'>>): Promise<void> {
  const guess = await call('session.guess', { groupId, today: '2026-11-23' });
  await call('session.save', { ...guess, ...facts });
}

async function writeTerm(): Promise<void> {
  const accredited = { ...NEW_COLLEAGUE, name: 'R.', accreditedBy: 'A society', accreditedSince: '2019-05-04' };
  const group = await call('group.create', { ...NEW_GROUP, setting: 'residency', usualCoLeaders: [accredited] });
  for (const [place, date] of weekly('2025-09-02', WEEKS).entries()) {
    const week = place + 1;
    const cases = week === 12 || week === 20 ? 2 : 1;
    const role = week === WEEKS ? ('led-alone' as const) : ('co-led' as const);
    await write(group.id, {
      date,
      held: week !== 5,
      iWasThere: week !== 9,
      cases: Array.from({ length: cases }, () => aCase({ id: freshId(), role, minutes: null })),
      attendance: group.members.map(({ id }) => ({ memberId: id, mark: 'here' as const })),
    });
  }
}

async function writeIntensive(): Promise<string> {
  const group = await call('group.create', { ...NEW_GROUP, name: 'Four days', kind: 'intensive', members: [] });
  const juniper = await call('colleague.create', { ...NEW_COLLEAGUE, accreditedBy: null, accreditedSince: null });
  for (const [place, [date, role]] of INTENSIVE.entries()) {
    const intensive = { number: place + 1, talkHeld: true, recorded: false };
    const cases = [aCase({ id: freshId(), role, with: role === 'co-led' ? [juniper.id] : null, intensive })];
    await write(group.id, { date, minutes: 45, cases });
  }
  await call('practice.save', {
    id: freshId(),
    revision: 0,
    entry: {
      kind: 'training-event',
      type: 'intensive',
      from: '2026-03-05',
      to: '2026-03-08',
      organiser: null,
      modality: 'in-person',
      minutes: null,
      evaluative: false,
      abroad: false,
      groupId: group.id,
      asMember: null,
      asLeader: null,
    },
  });
  return group.id;
}

async function writeDoubleHours(): Promise<void> {
  const fields = { name: 'Nordlicht', iAm: 'member' as const, setting: 'Praxis', members: [] };
  const group = await call('group.create', { ...NEW_GROUP, ...fields });
  for (let month = 0; month < 15; month++) {
    const date = new Date(Date.UTC(2024, 9 + month, 8)).toISOString().slice(0, 10);
    await write(group.id, { date, minutes: 90, cases: [aCase({ id: freshId(), role: 'member', minutes: null })] });
  }
}

async function writeSupervision(date: string, onRecording: boolean): Promise<void> {
  const facts = { format: 'individual', myPart: 'supervisee', modality: 'online', report: 'none' } as const;
  const entry = { kind: 'supervision-session' as const, date, minutes: 60, onRecording, ...facts };
  await call('practice.save', { id: freshId(), revision: 0, entry: { ...entry, supervisorId: null, sessionIds: [] } });
}

/** As a leader would: the day from which the German requirements are counted. */
function dated(one: Requirement): Requirement {
  if ('of' in one) return { ...one, of: one.of.map(dated) };
  const { limits } = one.counted;
  return limits.side === 'any'
    ? one
    : { ...one, counted: { ...one.counted, limits: { ...limits, date: '2025-01-01' } } };
}

function said(found: Progress, asked: Requirement): string[] {
  if ('of' in found)
    return found.of.flatMap((one, at) => ('of' in asked && asked.of[at] ? said(one, asked.of[at]) : []));
  const unit = 'counted' in asked ? asked.counted.unit : '';
  if (found.shape === 'every-period') return [`${found.fulfilled} of ${found.asked} ${found.period}s`];
  if (found.shape === 'share') return [`${found.part.count} of ${found.whole.count} ${unit}`];
  return [`${found.amount.count} of ${found.least} ${unit}`];
}

describe('three lives', () => {
  let intensiveId: string;

  beforeEach(async () => {
    const { page } = await newJournal({ today: () => '2026-11-23' });
    call = (name, input) => page.call(name, input);
    await writeTerm();
    intensiveId = await writeIntensive();
    await writeDoubleHours();
    await writeSupervision('2025-11-03', true);
    await writeSupervision('2026-01-12', false);
  });

  it('are 46 meetings, 48 case discussions and 62 hours and a quarter, side by side', async () => {
    const { total, breakdowns } = await call('practice.counts', { from: null, to: null });
    expect(total).toMatchObject({ meetings: 22 + 9 + 15, caseDiscussions: 24 + 9 + 15, minutes: 1980 + 405 + 1350 });
    const settings = breakdowns.find(({ by }) => by === 'setting')?.rows;
    // 15 double hours are 22.5 clock hours.
    expect(settings?.find(({ value }) => value === 'Praxis')).toMatchObject({ doubleHours: 15, minutes: 22.5 * 60 });
  });

  it('count the nine groups of the intensive once, from their rows', async () => {
    const { breakdowns } = await call('practice.counts', { from: '2026-03-01', to: '2026-03-31' });
    const byRole = breakdowns.find(({ by }) => by === 'role')?.rows.map(({ value, meetings }) => [value, meetings]);
    expect(Object.fromEntries(byRole ?? [])).toEqual({
      member: 3,
      'co-led': 2,
      observer: 1,
      presented: 1,
      'led-talk': 1,
      'led-alone': 1,
    });
    const lines = await call('practice.list', {});
    const event = lines.find(({ entry }) => entry.kind === 'training-event' && entry.groupId === intensiveId);
    expect(event?.groupsFromCases).toBe(9);
  });

  it('say by each profile what was counted by hand', async () => {
    const found: Record<string, string[]> = {};
    for (const { example, profile } of await call('profile.examples', {})) {
      await call('profile.create', { ...profile, requirements: profile.requirements.map(dated) });
      const { requirements } = await call('practice.counts', { from: null, to: null });
      found[example] = requirements.flatMap(({ requirement, progress }) => said(progress, requirement));
    }
    expect(found).toEqual(EXPECTED);
  });
});

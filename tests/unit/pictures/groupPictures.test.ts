// Worked by hand: a group of five that began in February 2025, with two years of a few sessions.
import { describe, expect, test } from 'vitest';
import { groupPictures, type Pictured, type PicturedSession } from '../../../main/pictures/groupPictures.ts';
import type { AttendanceMark } from '../../../preload/contract/schemas/session.ts';
import { aCase, freshId } from '../journal/journalInHand.ts';

const [ann, ben, cleo, dan, eve] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(32)) as [
  string,
  string,
  string,
  string,
  string,
];
const member = (id: string, joinedOn: string | null = null, leftOn: string | null = null) => ({ id, joinedOn, leftOn });

const group: Pictured = {
  members: [member(ann), member(ben), member(cleo), member(dan, '2026-02-01'), member(eve, null, '2025-12-31')],
  startedOn: null,
  endedOn: null,
  today: '2026-03-10',
};

const marks = (noted: Record<string, AttendanceMark>) =>
  Object.entries(noted).map(([memberId, mark]) => ({ memberId, mark }));

const session = (date: string, fields: Partial<PicturedSession> = {}): PicturedSession => ({
  date,
  held: true,
  minutes: 90,
  cases: [],
  attendance: [],
  ...fields,
});

const caseOf = (fields: Parameters<typeof aCase>[0]) => aCase({ id: freshId(), ...fields });

const monthOf = (sessions: readonly PicturedSession[], month: string, of: Pictured = group) =>
  groupPictures(sessions, of)
    .years.find(({ year }) => month.startsWith(year))
    ?.months.find((one) => one.month === month);

describe('attendance', () => {
  test('counts marks, and not noted for whoever belonged to the group on that day and has none', () => {
    const sessions = [
      session('2025-02-03', { attendance: marks({ [ann]: 'here', [ben]: 'late', [cleo]: 'away' }) }),
      session('2025-02-17', { attendance: marks({ [ann]: 'left-early' }) }),
    ];
    // Ann, Ben, Cleo and Eve belonged on both days; Dan joined a year later.
    expect(monthOf(sessions, '2025-02')?.attendance).toEqual({ here: 1, late: 1, leftEarly: 1, away: 1, notNoted: 4 });
  });

  test('of a session where nothing was noted nobody is here', () => {
    expect(monthOf([session('2026-02-02')], '2026-02')?.attendance).toEqual({
      here: 0,
      late: 0,
      leftEarly: 0,
      away: 0,
      notNoted: 4,
    });
  });

  test('a mark counts also outside the days that were entered', () => {
    const early = session('2026-01-12', { attendance: marks({ [dan]: 'here' }) });
    expect(monthOf([early], '2026-01')?.attendance).toMatchObject({ here: 1, notNoted: 3 });
  });

  test('a cancelled session is shown and counts nothing, whatever was noted before', () => {
    const cancelled = session('2025-05-05', {
      held: false,
      attendance: marks({ [ann]: 'here' }),
      cases: [caseOf({ themes: ['rain'], presenterId: ann })],
    });
    const [year] = groupPictures([cancelled], group).years;
    expect(year?.months[4]).toMatchObject({ sessions: 0, cancelled: 1, cases: 0, minutes: 0, span: 'within' });
    expect(year?.months[4]?.attendance).toEqual({ here: 0, late: 0, leftEarly: 0, away: 0, notNoted: 0 });
    expect([year?.themes, year?.presenting]).toEqual([[], null]);
  });
});

describe('cases and hours', () => {
  test('are those of the month; a session without a length adds that of its cases, or says that there is none', () => {
    const sessions = [
      session('2025-03-03', { minutes: 90, cases: [caseOf({}), caseOf({})] }),
      session('2025-03-10', { minutes: null, cases: [caseOf({ minutes: 45 }), caseOf({ minutes: null })] }),
      session('2025-03-17', { minutes: null }),
    ];
    expect(monthOf(sessions, '2025-03')).toMatchObject({ sessions: 3, cases: 4, minutes: 135, withoutLength: 1 });
  });

  test('what lies in the future has not happened', () => {
    expect(groupPictures([session('2026-03-11')], group)).toEqual({ years: [] });
    expect(monthOf([session('2026-03-10'), session('2026-03-11')], '2026-03')?.sessions).toBe(1);
  });
});

describe('the span of a group', () => {
  const spans = (sessions: readonly PicturedSession[], of: Pictured, year: string) =>
    groupPictures(sessions, of)
      .years.find((one) => one.year === year)
      ?.months.map(({ span }) => span[0])
      .join('');

  test('begins with its first session or its first day, and ends with today', () => {
    const sessions = [session('2025-02-03'), session('2026-01-05')];
    expect(spans(sessions, group, '2025')).toBe('bwwwwwwwwwww');
    expect(spans(sessions, group, '2026')).toBe('wwwaaaaaaaaa');
    expect(spans(sessions, { ...group, startedOn: '2025-01-08' }, '2025')).toBe('wwwwwwwwwwww');
  });

  test('ends with its last day, but a session after that day is still drawn', () => {
    const sessions = [session('2025-02-03'), session('2025-09-01')];
    expect(spans(sessions, { ...group, endedOn: '2025-06-30' }, '2025')).toBe('bwwwwwaawaaa');
  });

  test('a year without a session between two with some can be chosen, and has nothing in it', () => {
    const { years } = groupPictures([session('2023-11-06'), session('2026-01-05')], group);
    expect(years.map(({ year }) => year)).toEqual(['2026', '2025', '2024', '2023']);
    const [, empty] = years;
    expect(empty?.months.every(({ sessions, span }) => sessions === 0 && span === 'within')).toBe(true);
    expect(groupPictures([], group).years).toEqual([]);
  });
});

describe('themes and feelings', () => {
  test('are counted by quarter, the most used first, twelve at most', () => {
    const tags = Array.from({ length: 14 }, (_, place) => `rare ${place}`);
    const sessions = [
      session('2025-03-31', { cases: [caseOf({ themes: ['rain', 'doors'], feelings: ['envy'] })] }),
      session('2025-04-01', { cases: [caseOf({ themes: ['rain'] }), caseOf({ themes: ['rain'] })] }),
      session('2025-12-31', { cases: [caseOf({ themes: ['doors'] }), caseOf({ themes: tags.slice(0, 10) })] }),
    ];
    const [year] = groupPictures(sessions, group).years;
    expect(year?.themes.slice(0, 2)).toEqual([
      { tag: 'rain', quarters: [1, 2, 0, 0] },
      { tag: 'doors', quarters: [1, 0, 0, 1] },
    ]);
    expect(year?.themes).toHaveLength(12);
    expect(year?.feelings).toEqual([{ tag: 'envy', quarters: [1, 0, 0, 0] }]);
  });
});

describe('how presenting is shared', () => {
  const presentedBy = (...ids: (string | null)[]) =>
    session('2025-03-03', { cases: ids.map((presenterId) => caseOf({ presenterId })) });

  test('says how many presented how often, and of how many cases nobody was noted; no id and no name', () => {
    const [year] = groupPictures([presentedBy(ann, ann, ben, null, ann, ann, ann)], group).years;
    expect(year?.presenting).toEqual({
      // Cleo and Eve never, Ben once, Ann five times. Dan was not in the group in 2025.
      shares: [
        { times: 0, orMore: false, members: 2 },
        { times: 1, orMore: false, members: 1 },
        { times: 2, orMore: false, members: 0 },
        { times: 3, orMore: false, members: 0 },
        { times: 4, orMore: true, members: 1 },
      ],
      notNoted: 1,
    });
    expect(JSON.stringify(year)).not.toContain(ann);
  });

  test('is not drawn of fewer than four members: it would show each of them', () => {
    const three = { ...group, members: group.members.slice(0, 3) };
    expect(groupPictures([presentedBy(ann)], three).years[0]?.presenting).toBeNull();
  });
});

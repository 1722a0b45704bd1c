// The format of what stands inside the boxes. Golden: a change to the wire that would change the disk fails here.
import { describe, expect, test } from 'vitest';
import { decode, encode, kinds, type Understood } from '../../../main/journal/kinds.ts';
import { STORED_PRACTICE } from '../practice/storedPractice.ts';
import { OURS_ONLY } from '../../../preload/contract/schemas/prompts.ts';
import { passageOf } from './journalInHand.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'ab'.repeat(16);

/** Nobody is asked for by what is up to date. */
const NOBODY = {
  colleague: (): never => {
    throw new Error('a colleague was asked for');
  },
};

const GOLDEN: readonly Understood[] = [
  {
    kind: 'group',
    id: ID,
    value: {
      revision: 3,
      name: 'Lantern group',
      kind: 'intensive',
      iAm: 'leader',
      setting: 'residency',
      membersAre: 'residents',
      cadence: 'fortnightly',
      usualMinutes: 90,
      usualModality: 'in-person',
      startedOn: '2025-09-01',
      endedOn: null,
      keepTextsMonths: 24,
      traditions: { presenterDuring: 'moves-back', checkIn: true, followUp: false, usualCases: 2, words: 'fishbowl' },
      usualCoLeaders: [OTHER],
      members: [
        { id: OTHER, name: 'Birch', alsoAppearsAs: ['Anna Berg'], joinedOn: '2025-09-01', leftOn: '2026-01-31' },
        { id: ID, name: null, alsoAppearsAs: [], joinedOn: null, leftOn: null },
      ],
    },
  },
  {
    kind: 'session',
    id: ID,
    value: {
      revision: 2,
      groupId: OTHER,
      date: '2026-03-10',
      modality: 'hybrid',
      held: true,
      iWasThere: false,
      plannedMinutes: 90,
      minutes: null,
      coLeaders: [OTHER],
      debriefHeld: true,
      debriefMinutes: 20,
      recording: { consent: 'withdrawn', destroyedOn: '2026-04-01' },
      cases: [
        {
          id: OTHER,
          label: 'The closed umbrella',
          role: 'led-talk',
          minutes: 45,
          with: [],
          presenterId: OTHER,
          followUpOf: { sessionId: OTHER, caseId: ID },
          themes: ['rain'],
          feelings: ['left outside'],
          intensive: { number: 4, talkHeld: true, recorded: null },
        },
      ],
      attendance: [{ memberId: OTHER, mark: 'left-early' }],
      notes: { debrief: OTHER, private: null },
      addedAt: '2026-03-10T19:00:00.000Z',
    },
  },
  {
    kind: 'prompts',
    id: ID,
    value: {
      debrief: {
        sets: [
          {
            id: OTHER,
            name: 'Shorter',
            prompts: [{ name: 'debrief.frame' }, { own: 'Who spoke last?' }],
            toTry: { own: 'Who spoke last?' },
          },
        ],
        used: OTHER,
      },
      private: { sets: [], used: null },
      intensive: { sets: [], used: null },
      supervision: { sets: [], used: null },
    },
  },
  { kind: 'come-back', id: ID, value: { sessions: [OTHER], tried: [ID], cases: [] } },
  { kind: 'writing-together', id: ID, value: { groups: [OTHER], on: OTHER } },
  {
    kind: 'colleague',
    id: ID,
    value: {
      revision: 1,
      name: 'R.',
      alsoAppearsAs: ['Rosalind'],
      accreditedBy: 'A society',
      accreditedSince: '2019-05-04',
      as: ['co-leader', 'observer'],
    },
  },
  {
    kind: 'note',
    id: ID,
    value: {
      revision: 7,
      sessionId: OTHER,
      layer: 'private',
      savedAt: '2026-03-10T19:01:00.000Z',
      passages: [passageOf('words'), { prompt: { own: 'What now?' }, doc: { type: 'doc', content: [] } }],
    },
  },
  {
    kind: 'version',
    id: ID,
    value: { sessionId: OTHER, layer: 'debrief', savedAt: '2026-03-10T19:01:00.000Z', passages: [passageOf('before')] },
  },
  {
    kind: 'version-list',
    id: ID,
    value: {
      sessionId: OTHER,
      layer: 'private',
      part: 0,
      versions: [{ id: OTHER, savedAt: '2026-03-10T19:01:00.000Z' }],
    },
  },
  {
    kind: 'settings',
    id: ID,
    value: {
      theme: 'contrast-dark',
      language: 'de',
      writingSize: 'largest',
      face: 'usual',
      motion: 'none',
      idleMinutes: 30,
    },
  },
  ...STORED_PRACTICE,
  { kind: 'backup-place', id: ID, value: { folder: '/media/stick', otherDisk: true } },
  { kind: 'deleted', id: ID, value: { what: 'entry', at: '2026-03-10T19:00:00.000Z', entryId: OTHER } },
  { kind: 'deleted', id: ID, value: { what: 'profile', at: '2026-03-10T19:00:00.000Z', profileId: OTHER } },
  { kind: 'unfinished', id: ID, value: { forms: [{ form: 'new-group', typed: '{"name":""}' }] } },
  { kind: 'place', id: ID, value: { route: { screen: 'private', id: OTHER }, scroll: 0.5, field: 'label', caret: 3 } },
];

describe.each(GOLDEN)('a record of kind $kind', ({ kind, value }) => {
  const record = { id: ID, kind, version: kinds[kind].version, value };

  test('is understood', () => {
    expect(decode(record, NOBODY)).toEqual({ kind, id: ID, value });
  });

  test('is written in the current version, and every older one has a way up', () => {
    expect(encode(kind, ID, value as never)).toEqual(record);
    expect(kinds[kind].upcasters).toHaveLength(kinds[kind].version - 1);
  });

  test('of a later version is left alone', () => {
    expect(decode({ ...record, version: kinds[kind].version + 1 }, NOBODY)).toEqual({ kind: 'newer' });
  });

  test.each([[{}], [null], ['text'], [{ ...value, extra: 1 }], [[]]])('with %j inside is malformed', (broken) => {
    expect(decode({ ...record, value: broken }, NOBODY)).toEqual({ kind: 'malformed' });
  });

  test('with a list in the place of any object inside is malformed', () => {
    const taken = withListsForObjects(value).filter(
      (broken) => decode({ ...record, value: broken }, NOBODY).kind !== 'malformed',
    );
    expect(taken).toEqual([]);
  });
});

/** The value once for each object inside it, with an empty list there. */
function withListsForObjects(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, one]) =>
    withListsForObjects(one).map((broken) =>
      Array.isArray(value) ? value.with(Number(name), broken) : { ...value, [name]: broken },
    ),
  );
  return Array.isArray(value) ? inside : [[], ...inside];
}

test('a paragraph whose attributes are a list is malformed', () => {
  const passages = [
    { ...passageOf('A long silence.'), doc: { type: 'doc', content: [{ type: 'paragraph', attrs: [] }] } },
  ];
  const value = { revision: 1, sessionId: OTHER, layer: 'debrief', savedAt: '2026-03-10T19:00:00.000Z', passages };
  expect(decode({ id: ID, kind: 'note', version: 2, value }, NOBODY)).toEqual({ kind: 'malformed' });
});

test('a kind of a later program is left alone, whatever its name', () => {
  for (const kind of ['supervision', '__proto__', 'constructor', 'toString', '']) {
    expect(decode({ id: ID, kind, version: 1, value: {} }, NOBODY)).toEqual({ kind: 'newer' });
  }
});

test('there is no version before the first', () => {
  expect(decode({ id: ID, kind: 'place', version: 0, value: {} }, NOBODY)).toEqual({ kind: 'malformed' });
});

test('what was deleted in version 1, which knew neither entries nor profiles, is what it was', () => {
  const value = { what: 'session', at: '2026-03-10T19:00:00.000Z', sessionId: OTHER };
  expect(decode({ id: ID, kind: 'deleted', version: 1, value }, NOBODY)).toEqual({ kind: 'deleted', id: ID, value });
});

test('a second place of version 1 may be on any disk', () => {
  expect(decode({ id: ID, kind: 'backup-place', version: 1, value: { folder: '/media/stick' } }, NOBODY)).toMatchObject(
    {
      value: { folder: '/media/stick', otherDisk: false },
    },
  );
});

test('whoever wrote together in version 1 did so until the lock', () => {
  const record = { id: ID, kind: 'writing-together', version: 1, value: { groups: [OTHER] } };
  expect(decode(record, NOBODY)).toMatchObject({ value: { groups: [OTHER], on: null } });
});

test('in sets of version 1 our own prompt asks what will be tried, where it was among them', () => {
  const ours = [{ name: 'debrief.frame' }, { name: 'debrief.next-time' }];
  const debrief = {
    sets: [
      { id: ID, name: 'With it', prompts: ours },
      { id: OTHER, name: 'Without it', prompts: [{ own: 'Who spoke last?' }] },
    ],
    used: ID,
  };
  const value = { debrief, private: OURS_ONLY, intensive: OURS_ONLY, supervision: OURS_ONLY };
  const decoded = decode({ id: ID, kind: 'prompts', version: 1, value }, NOBODY);
  if (decoded.kind !== 'prompts') throw new Error(`it is ${decoded.kind}`);
  expect(decoded.value.debrief.sets.map(({ toTry }) => toTry)).toEqual([{ name: 'debrief.next-time' }, null]);
});

test('settings of version 1 had no face of the letters to choose, and have the usual one', () => {
  const value = { theme: 'dark', language: 'de', writingSize: 'large', motion: 'none', idleMinutes: 12 };
  expect(decode({ id: ID, kind: 'settings', version: 1, value }, NOBODY)).toMatchObject({ kind: 'settings', value });
});

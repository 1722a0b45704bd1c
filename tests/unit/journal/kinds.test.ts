// The format of what stands inside the boxes. Golden: a change to the wire that would change the disk fails here.
import { describe, expect, test } from 'vitest';
import { decode, encode, type Kind, kinds, type Understood } from '../../../main/journal/kinds.ts';
import { STORED_PRACTICE } from '../practice/storedPractice.ts';
import { NEW_GROUP, passageOf } from './journalInHand.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'ab'.repeat(16);

const GOLDEN: readonly Understood[] = [
  {
    kind: 'group',
    id: ID,
    value: { revision: 3, ...NEW_GROUP, members: [{ id: OTHER, name: 'Birch', alsoAppearsAs: ['Anna Berg'] }] },
  },
  {
    kind: 'session',
    id: ID,
    value: {
      revision: 2,
      groupId: OTHER,
      date: '2026-03-10',
      modality: 'hybrid',
      minutes: null,
      coLeader: null,
      cases: [{ id: OTHER, label: 'The closed umbrella', role: 'led-talk', minutes: 45 }],
      attendance: [{ memberId: OTHER, mark: 'left-early' }],
      notes: { debrief: OTHER, private: null },
      addedAt: '2026-03-10T19:00:00.000Z',
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
  { kind: 'place', id: ID, value: { route: { screen: 'private', id: OTHER }, scroll: 0.5, field: 'label', caret: 3 } },
];

/** What version 1 did not say yet. */
const SINCE: Partial<Record<Kind, readonly string[]>> = { settings: ['face'] };

describe.each(GOLDEN)('a record of kind $kind', ({ kind, value }) => {
  const first = Object.fromEntries(Object.entries(value).filter(([name]) => !SINCE[kind]?.includes(name)));
  const record = { id: ID, kind, version: 1, value: first };

  test('of version 1 is understood for ever', () => {
    expect(decode(record)).toEqual({ kind, id: ID, value });
  });

  test('is written in the current version, and every older one has a way up', () => {
    const { version } = kinds[kind];
    expect(encode(kind, ID, value as never)).toEqual({ ...record, version, value });
    expect(kinds[kind].upcasters).toHaveLength(kinds[kind].version - 1);
  });

  test('of a later version is left alone', () => {
    expect(decode({ ...record, version: kinds[kind].version + 1 })).toEqual({ kind: 'newer' });
  });

  test.each([[{}], [null], ['text'], [{ ...value, extra: 1 }], [[]]])('with %j inside is malformed', (broken) => {
    expect(decode({ ...record, value: broken })).toEqual({ kind: 'malformed' });
  });
});

test('a kind of a later program is left alone, whatever its name', () => {
  for (const kind of ['supervision', '__proto__', 'constructor', 'toString', '']) {
    expect(decode({ id: ID, kind, version: 1, value: {} })).toEqual({ kind: 'newer' });
  }
});

test('there is no version before the first', () => {
  expect(decode({ id: ID, kind: 'place', version: 0, value: {} })).toEqual({ kind: 'malformed' });
});

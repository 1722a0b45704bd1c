// One record of each kind of the Practice log, as it stands in its box.
import type { Understood } from '../../../main/journal/kinds.ts';
import { NO_LIMITS } from '../../../preload/contract/schemas/requirement.ts';
import { passageOf } from '../journal/journalInHand.ts';

const ID = '0123456789abcdef0123456789abcdef';
const OTHER = 'ab'.repeat(16);

export const STORED_PRACTICE: readonly Understood[] = [
  {
    kind: 'supervision-session',
    id: ID,
    value: {
      revision: 2,
      entry: {
        kind: 'supervision-session',
        date: '2026-02-03',
        minutes: 60,
        format: 'pair',
        myPart: 'peer',
        supervisorId: OTHER,
        modality: 'online',
        onRecording: true,
        sessionIds: [OTHER],
        report: 'sent',
      },
      tookAway: OTHER,
    },
  },
  {
    kind: 'took-away',
    id: ID,
    value: {
      revision: 1,
      supervisionId: OTHER,
      savedAt: '2026-02-03T19:00:00.000Z',
      passages: [passageOf('To wait longer.')],
    },
  },
  {
    kind: 'observation',
    id: ID,
    value: {
      revision: 1,
      entry: { kind: 'observation', date: '2026-02-03', sessionId: null, observerId: OTHER, reportReceived: true },
    },
  },
  {
    kind: 'training-event',
    id: ID,
    value: {
      revision: 1,
      entry: {
        kind: 'training-event',
        type: 'intensive',
        from: '2025-05-01',
        to: '2025-05-04',
        organiser: 'The society',
        modality: 'in-person',
        minutes: 1620,
        evaluative: true,
        abroad: false,
        groupId: OTHER,
        asMember: null,
        asLeader: 4,
      },
    },
  },
  {
    kind: 'earlier-practice',
    id: ID,
    value: {
      revision: 1,
      entry: {
        kind: 'earlier-practice',
        from: '2019-01-01',
        to: '2020-12-31',
        unit: 'teaching-hours',
        count: 30,
        minutesEach: null,
        casesEach: null,
        role: 'member',
        groupKind: 'course',
        modality: null,
        source: 'society-form',
      },
    },
  },
  {
    kind: 'requirement-profile',
    id: ID,
    value: {
      revision: 3,
      name: 'My society',
      society: null,
      source: null,
      year: null,
      hourMinutes: 45,
      doubleHours: 'whole',
      note: null,
      requirements: [
        {
          shape: 'count',
          words: null,
          desirable: true,
          counted: { unit: 'double-hours', limits: { ...NO_LIMITS, side: 'before', date: '2024-01-01' } },
          least: 35,
        },
      ],
    },
  },
  { kind: 'practice-settings', id: ID, value: { profileId: OTHER, name: 'A. Leader', society: null } },
];

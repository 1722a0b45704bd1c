// Well-formed calls of the Practice log.
import { NO_LIMITS, type Requirement } from '../../preload/contract/schemas/requirement.ts';
import type { PracticeRecord, SupervisionSession } from '../../preload/contract/schemas/practiceEntry.ts';
import { passageOf } from '../unit/journal/journalInHand.ts';
import type { VaultInHand } from '../unit/vault-process/vaultInHand.ts';
import type { Calls, VaultName } from './vaultCalls.ts';

export const SUPERVISION: SupervisionSession = {
  kind: 'supervision-session',
  date: '2026-02-03',
  minutes: 60,
  format: 'individual',
  myPart: 'supervisee',
  supervisorId: null,
  modality: 'online',
  onRecording: false,
  sessionIds: ['ab'.repeat(16)],
  report: 'due',
};

const counted = { unit: 'meetings' as const, limits: { ...NO_LIMITS, roles: ['co-led' as const] } };
const own = { words: null, desirable: false };
const count: Requirement = { shape: 'count', ...own, counted, least: 20 };
const REQUIREMENTS: Requirement[] = [
  {
    shape: 'all',
    ...own,
    of: [count, { shape: 'every-period', ...own, counted, least: 1, period: 'month', periods: 24 }],
  },
  { shape: 'share', ...own, words: 'Half in person', counted, part: NO_LIMITS, parts: 1, ofParts: 2 },
];

const PROFILE = {
  name: 'My society',
  society: null,
  source: 'Its page',
  year: 2026,
  hourMinutes: 45 as const,
  doubleHours: 'whole' as const,
  note: null,
  requirements: REQUIREMENTS,
};

type PracticeName = Extract<VaultName, `practice.${string}` | `profile.${string}` | `took-away.${string}`>;

export async function practiceCalls(page: VaultInHand['page']): Promise<Pick<Calls, PracticeName>> {
  const record: PracticeRecord = { id: 'cd'.repeat(16), revision: 0, entry: SUPERVISION };
  await page.call('practice.save', record);
  const gone = { id: 'ce'.repeat(16), revision: 0, entry: { ...SUPERVISION, sessionIds: [] } };
  await page.call('practice.save', gone);
  await page.call('practice.delete', { id: gone.id });
  const profile = await page.call('profile.create', PROFILE);
  return {
    'practice.counts': { from: '2025-01-01', to: null },
    'practice.list': {},
    'practice.save': { ...record, revision: 1 },
    'practice.delete': { id: record.id },
    'practice.restore': { id: gone.id },
    'practice.settings': {},
    'practice.save-settings': { profileId: profile.id, name: 'A. Leader', society: 'My society' },
    'took-away.read': { supervisionId: record.id },
    'took-away.save': { supervisionId: record.id, revision: 0, passages: [passageOf('To wait longer.')] },
    'profile.list': {},
    'profile.examples': {},
    'profile.read': { id: profile.id },
    'profile.create': PROFILE,
    'profile.save': profile,
  };
}

// Well-formed calls of the Practice log.
import { join } from 'node:path';
import { NO_LIMITS, type Requirement } from '../../preload/contract/schemas/requirement.ts';
import type { PracticeRecord, SupervisionSession } from '../../preload/contract/schemas/practiceEntry.ts';
import { CSV_WORDING } from '../fixtures/practice/csvWording.ts';
import { passageOf } from '../unit/journal/journalInHand.ts';
import { temporaryFolder } from '../unit/vault/kit.ts';
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

type PracticeName = Extract<
  VaultName,
  | `${'practice' | 'profile' | 'table' | 'took-away' | 'sheet' | 'confirmation'}.${string}`
  | 'deleted.entry'
  | 'deleted.profile'
>;

export async function practiceCalls(vault: VaultInHand, groupId: string): Promise<Pick<Calls, PracticeName>> {
  const { page } = vault;
  const placeId = 'ef'.repeat(16);
  vault.tell({ kind: 'place', placeId, path: join(temporaryFolder(), 'practice-log.csv') });
  const record: PracticeRecord = { id: 'cd'.repeat(16), revision: 0, entry: SUPERVISION };
  await page.call('practice.save', record);
  const profile = await page.call('profile.create', PROFILE);
  await page.call('table.import', { tableId: await tableIn(page, '2023-01-10') });
  const tableId = await tableIn(page, '2023-01-17');
  return {
    'practice.counts': { from: '2025-01-01', to: null },
    'practice.list': {},
    'practice.save': { ...record, revision: 1 },
    'deleted.entry': { id: record.id },
    'deleted.profile': { id: profile.id },
    'practice.settings': {},
    'practice.save-settings': { profileId: profile.id, name: 'A. Leader', society: 'My society' },
    'took-away.read': { supervisionId: record.id },
    'took-away.save': { supervisionId: record.id, revision: 0, passages: [passageOf('To wait longer.')] },
    'table.read': { ...TABLE, table: { text: 'date,minutes\n2024-03-10,90\n' } },
    'table.import': { tableId },
    'table.undo': {},
    'sheet.read': SHEET,
    'sheet.save-pdf': { paper: 'A4', placeId },
    'sheet.save-csv': { sheet: SHEET, wording: CSV_WORDING, placeId },
    'confirmation.read': { groupId, memberId: null, from: null, to: '2026-12-31' },
    'profile.list': {},
    'profile.examples': {},
    'profile.read': { id: profile.id },
    'profile.create': PROFILE,
    'profile.save': profile,
  };
}

const SHEET = { from: '2020-01-01', to: null, coLeader: 'name', dates: 'day' } as const;

const TABLE = { dayFirst: true, role: 'co-led', source: 'memory' } as const;

async function tableIn(page: VaultInHand['page'], date: string): Promise<string> {
  const read = await page.call('table.read', { ...TABLE, table: { text: `date\n${date}\n` } });
  if (read.is !== 'read') throw new Error('the table was refused');
  return read.tableId;
}

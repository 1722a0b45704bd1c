import { describe, expect, it } from 'vitest';
import { backupName, isUnfinished, readBackupName, unfinishedName } from '../../../main/vault/backupName.ts';
import { isBackupDue, surplusBackups } from '../../../main/vault/backupPolicy.ts';

const vaultId = new Uint8Array(16).fill(0xab);
const other = new Uint8Array(16).fill(0xac);
const DAY = 24 * 60 * 60 * 1000;
const at = (iso: string) => ({ name: backupName(vaultId, iso), at: iso });
const days = (count: number, from: string, step = DAY) =>
  Array.from({ length: count }, (_, index) => at(new Date(Date.parse(from) - index * step).toISOString()));
const NOW = '2026-11-24T00:00:00.000Z';
const stays = (backups: { name: string; at: string }[], justMade = '', now = NOW) => {
  const surplus = new Set(surplusBackups(backups, justMade, now).map(({ name }) => name));
  return backups.filter(({ name }) => !surplus.has(name)).map((backup) => backup.at.slice(0, 10));
};

describe('the name of a backup', () => {
  it('says journal and second, and is read back', () => {
    const name = backupName(vaultId, '2026-11-23T18:30:02.123Z');
    expect(name).toBe('journal-abababab-20261123T183002Z.backup');
    expect(readBackupName(vaultId, name)).toEqual({ name, at: '2026-11-23T18:30:02.000Z' });
  });

  it('is not that of another journal, an unfinished one, or of anything else', () => {
    const name = backupName(vaultId, '2026-11-23T18:30:02.123Z');
    const unfinished = unfinishedName(name, new Uint8Array(8));
    expect(readBackupName(other, name)).toBeUndefined();
    for (const wrong of [unfinished, `${name}-wal`, `x${name}`, 'journal', '', name.replace('1123T', '1323T')]) {
      expect(readBackupName(vaultId, wrong)).toBeUndefined();
    }
    expect([isUnfinished(vaultId, unfinished), isUnfinished(other, unfinished), isUnfinished(vaultId, name)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what stays', () => {
  it('is all of a week', () => expect(stays(days(7, '2026-11-23T18:00:00.000Z'))).toHaveLength(7));

  it('is the newest of each day', () => {
    const backups = days(5, '2026-11-23T18:00:00.000Z', 60 * 60 * 1000);
    expect(surplusBackups(backups, '', NOW)).toEqual(backups.slice(1));
  });

  it('is 7 days, 4 weeks and 12 months of two years of days', () => {
    expect(stays(days(730, '2026-11-23T18:00:00.000Z'))).toEqual([
      '2026-11-23',
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-15',
      '2026-11-08',
      '2026-10-31',
      '2026-09-30',
      '2026-08-31',
      '2026-07-31',
      '2026-06-30',
      '2026-05-31',
      '2026-04-30',
      '2026-03-31',
      '2026-02-28',
      '2026-01-31',
      '2025-12-31',
    ]);
  });

  it('does not thin out a journal that is backed up once a quarter', () => {
    expect(stays(days(12, '2026-11-23T18:00:00.000Z', 91 * DAY))).toHaveLength(12);
  });

  it('is always the one just made, also with the clock set back by years', () => {
    const justMade = at('2020-01-01T00:00:00.000Z');
    const all = [...days(730, '2026-11-23T18:00:00.000Z'), justMade];
    expect(stays(all, justMade.name)).toContain('2020-01-01');
    expect(stays(all)).not.toContain('2020-01-01');
  });

  it('loses no newer one to the wrong future, when a clock that ran ahead is put right', () => {
    const ahead = days(12, '2031-01-20T18:00:00.000Z');
    const since = days(3, '2026-11-23T18:00:00.000Z');
    expect(stays([...ahead, ...since], since[0]?.name)).toHaveLength(15);
  });

  it('is everything dated later than now, when the clock runs behind', () => {
    const real = days(730, '2026-11-23T18:00:00.000Z');
    const since = days(9, '2019-05-20T18:00:00.000Z');
    const kept = stays([...real, ...since], since[0]?.name, '2019-05-21T00:00:00.000Z');
    expect(kept.filter((day) => day.startsWith('2019'))).toHaveLength(7 + 1);
    expect(kept).toHaveLength(730 + 8);
  });

  it('never becomes less by being looked at again', () => {
    const backups = days(400, '2026-11-23T18:00:00.000Z');
    const surplus = new Set(surplusBackups(backups, '', NOW));
    expect(
      surplusBackups(
        backups.filter((backup) => !surplus.has(backup)),
        '',
        NOW,
      ),
    ).toEqual([]);
  });
});

describe('a backup is due', () => {
  const now = '2026-11-23T18:00:00.000Z';
  it.each([
    ['never saved', null, null, false],
    ['saved, never backed up', null, '2026-11-23T17:59:00.000Z', true],
    ['a day old and saved since', '2026-11-22T18:00:00.000Z', '2026-11-22T18:00:01.000Z', true],
    ['a second younger than a day', '2026-11-22T18:00:01.000Z', '2026-11-23T17:00:00.000Z', false],
    ['a month old and nothing saved since', '2026-10-23T18:00:00.000Z', '2026-10-23T17:59:59.000Z', false],
    ['from the future: the clock was set back', '2027-01-01T00:00:00.000Z', '2026-12-31T00:00:00.000Z', true],
  ])('%s', (_, lastBackupAt, lastSavedAt, due) => {
    expect(isBackupDue({ lastBackupAt, lastSavedAt, now })).toBe(due);
  });
});

import { expect, test } from 'vitest';
import { isBackupOld } from '../../../renderer/features/backups/isBackupOld.ts';

const DAY_MS = 86_400_000;
const now = Date.parse('2026-03-22T20:00:00.000Z');
const ago = (days: number): string => new Date(now - days * DAY_MS).toISOString();

test.each([
  ['an old one, and something saved since', ago(14.1), true, ago(1), true],
  ['an old one that holds everything', ago(400), false, ago(401), false],
  ['one of fourteen days', ago(14), true, ago(1), false],
  ['none, and nothing saved', null, false, null, false],
  ['none, of a journal that was just begun', null, true, null, false],
  ['none, and what was saved is old', null, true, ago(15), true],
  ['one from the future', ago(-3), true, ago(1), false],
])('%s', (_what, lastGoodAt, changedSince, lastSavedAt, expected) => {
  expect(isBackupOld({ lastGoodAt, changedSince }, lastSavedAt, now)).toBe(expected);
});

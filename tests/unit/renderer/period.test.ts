import { expect, test } from 'vitest';
import { daysOf, isBackwards, type Period } from '../../../renderer/features/search/period.ts';

const TODAY = '2026-05-31';
const days = (from: string, to: string): Period => ({ name: 'days', from, to });

test('a period of a search is two days, and an open end stays open', () => {
  expect(daysOf({ name: 'always', from: '2026-01-01', to: '2026-01-02' }, TODAY)).toEqual({ from: null, to: null });
  expect(daysOf({ name: 'quarter', from: '', to: '' }, TODAY)).toEqual({ from: '2026-02-28', to: null });
  expect(daysOf({ name: 'year', from: '', to: '' }, TODAY)).toEqual({ from: '2025-05-31', to: null });
  expect(daysOf(days('2026-01-01', ''), TODAY)).toEqual({ from: '2026-01-01', to: null });
  expect(daysOf(days('', '2026-01-02'), TODAY)).toEqual({ from: null, to: '2026-01-02' });
});

test('of two days the wrong way round the second says nothing, and the page can say so', () => {
  expect(isBackwards(days('2026-01-02', '2026-01-01'))).toBe(true);
  expect(isBackwards(days('2026-01-02', '2026-01-02'))).toBe(false);
  expect(isBackwards(days('2026-01-02', ''))).toBe(false);
  expect(daysOf(days('2026-01-02', '2026-01-01'), TODAY)).toEqual({ from: '2026-01-02', to: null });
});

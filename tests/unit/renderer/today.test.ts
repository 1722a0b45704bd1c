import { describe, expect, it } from 'vitest';
import type { GroupLine } from '../../../preload/contract/schemas/group.ts';
import { likelyGroup } from '../../../renderer/features/today/likelyGroup.ts';

const group = (name: string, lastOn: string | null, nextLikelyOn: string | null): GroupLine => ({
  id: name.padEnd(32, '0'),
  name,
  kind: 'ongoing',
  iAm: 'leader',
  startedOn: null,
  endedOn: null,
  sessions: lastOn === null ? 0 : 3,
  lastOn,
  nextLikelyOn,
});

const today = '2026-03-10';
const likely = (...groups: GroupLine[]) => likelyGroup(groups, today)?.name;

describe('the group whose turn it likely is', () => {
  it('is none without groups', () => expect(likely()).toBeUndefined());

  it('is the one that meets today', () => {
    expect(likely(group('a', '2026-03-09', '2026-03-16'), group('b', '2026-02-24', today))).toBe('b');
  });

  it('is the one that met yesterday rather than the one in three days', () => {
    expect(likely(group('a', '2026-02-27', '2026-03-13'), group('b', '2026-02-23', '2026-03-09'))).toBe('b');
  });

  it('is the most recently met where no group has a rhythm', () => {
    expect(likely(group('new', null, null), group('a', '2026-01-01', null), group('b', '2026-02-01', null))).toBe('b');
  });

  it('prefers a rhythm to none', () => {
    expect(likely(group('a', '2026-03-01', null), group('b', '2026-02-01', '2026-04-01'))).toBe('b');
  });

  it('is the only one, however new', () => expect(likely(group('new', null, null))).toBe('new'));
});

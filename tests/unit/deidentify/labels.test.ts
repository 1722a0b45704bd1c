import { describe, expect, test } from 'vitest';
import type { Finding, Who } from '../../../main/deidentify/finding.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import { labelsFor } from '../../../main/deidentify/labels.ts';

const wording = { member: 'Member {letter}', coLeader: 'the co-leader', group: 'the group', someMember: 'a member' };
const finding = (who: Who): Finding => ({ start: 0, end: 1, who, rule: 'roster-name' });
const members = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => finding({ kind: 'member', id: `m${index}` }));
const labelsOf = (findings: readonly Finding[], byte: () => number) => {
  const labelOf = labelsFor(findings, wording, (bytes) => new Uint8Array(bytes).map(byte));
  return findings.map(({ who }) => labelOf(who));
};

describe('labels', () => {
  test('are the same for one person throughout, and only for those who occur', () => {
    const [first, second] = members(2);
    if (!first || !second) throw new Error('two were made');
    const labels = labelsOf([first, second, first], () => 0);
    expect(labels[0]).toBe(labels[2]);
    expect([...new Set(labels)].sort()).toEqual(['Member A', 'Member B']);
  });

  test('do not follow the order of appearance', () => {
    expect(labelsOf(members(3), () => 0)).toEqual(['Member A', 'Member B', 'Member C']);
    expect(labelsOf(members(3), () => 255)).not.toEqual(['Member A', 'Member B', 'Member C']);
    const labelOf = () => labelsFor(members(3), wording, systemRandom);
    const orders = new Set(
      Array.from({ length: 200 }, labelOf).map((label) =>
        members(3)
          .map(({ who }) => label(who))
          .join(),
      ),
    );
    expect(orders.size).toBe(6);
  });

  test('go on after Z', () => {
    const labels = labelsOf(members(30), () => 0);
    expect(labels.slice(24, 29)).toEqual(['Member Y', 'Member Z', 'Member AA', 'Member AB', 'Member AC']);
    expect(new Set(labels).size).toBe(30);
  });

  test('name others by what they are', () => {
    const labels = labelsOf(
      [{ kind: 'co-leader' }, { kind: 'group' }, { kind: 'several' }, { kind: 'other-member' }].map((who) =>
        finding(who as Who),
      ),
      () => 0,
    );
    expect(labels).toEqual(['the co-leader', 'the group', 'a member', 'a member']);
  });
});

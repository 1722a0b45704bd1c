// Apart from the rest, because it takes as long as all of it: mutation testing leaves this file out.
import { expect, test } from 'vitest';
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';

test('a megabyte of notes is checked to its end', () => {
  const roster = { people: [{ id: 'm00', kind: 'member' as const, names: ['Orla Finnegan'] }], groups: [] };
  const sentence = 'Orla asked why he came on 3 May, and nobody in the room knew what to say about it. ';
  const { output } = identifierCheck(roster).check(sentence.repeat(12_500), (bytes) => new Uint8Array(bytes));
  expect(output).not.toContain('Orla');
  expect(output.length).toBeGreaterThan(1_000_000);
}, 120_000);

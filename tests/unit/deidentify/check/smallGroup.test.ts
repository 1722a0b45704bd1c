// How many of a group the text may mean, and what a proposal does to it.
import { describe, expect, test } from 'vitest';
import { type PersonFacts, smallGroupCheck } from '../../../../main/deidentify/check/smallGroup.ts';
import { withProposal } from '../../../../main/deidentify/check/smallGroupProposals.ts';

const people: readonly PersonFacts[] = [
  { id: 'm1', kind: 'member', pronoun: 'she', facts: ['nurse'] },
  { id: 'm2', kind: 'member', pronoun: 'she', facts: ['registrar', 'ST3'] },
  { id: 'm3', kind: 'member', pronoun: 'he', facts: ['registrar', 'ST1'] },
  { id: 'm4', kind: 'member', facts: [] },
  { id: 'l1', kind: 'leader', facts: [] },
];
const labels = [
  { label: 'Member A', personId: 'm1' },
  { label: 'Member B', personId: 'm2' },
];
const fitting = (text: string) => smallGroupCheck(text, labels, people);

describe('the small-group check', () => {
  test('counts everybody of the group where nothing is told', () => {
    expect(fitting('Member A asked why.')).toEqual([
      { label: 'Member A', fits: 4, level: 'more', details: [], mustConfirm: false, proposals: [] },
    ]);
  });

  test('counts out whom a pronoun or a role does not fit, and never one about whom nothing is known', () => {
    expect(fitting('Member A, our nurse, was late. She cried.')[0]).toMatchObject({ fits: 2, level: 'two' });
    expect(fitting('Member B laughed. She is in her final year.')[0]).toMatchObject({ level: 'more' });
  });

  test('says when only one fits', () => {
    const known = people.filter(({ id }) => id !== 'm4');
    const [one] = smallGroupCheck('Member A, our nurse, asked.', labels, known);
    expect(one).toMatchObject({ fits: 1, level: 'one' });
  });

  test('asks for confirmation from three indirect details on', () => {
    const [two] = fitting('Member A is a nurse. She asked.');
    const [three] = fitting('Member A is a nurse. She is pregnant.');
    expect(two?.mustConfirm).toBe(false);
    expect(three?.mustConfirm).toBe(true);
  });

  test('does not take the pronoun of a sentence with two people for either', () => {
    expect(fitting('Member A told Member B that she knew.').flatMap(({ details }) => details)).toEqual([]);
  });

  test('points at the words it means', () => {
    const text = 'Quiet. Member A is our nurse.';
    const details = fitting(text).flatMap((one) => one.details);
    expect(details.map(({ start, end }) => text.slice(start, end))).toEqual(['our nurse']);
  });
});

describe('a proposal', () => {
  const text = 'Member A, our nurse, who is 47, asked. She has gone. Member B stayed.';
  const proposals = smallGroupCheck(text, labels, people.slice(0, 3)).flatMap((one) => one.proposals);
  const applied = (kind: string): string | undefined => {
    const proposal = proposals.find((one) => one.kind === kind);
    return proposal && withProposal(text, proposal);
  };

  test('drops the role', () => {
    expect(applied('drop-role')).toBe('Member A, who is 47, asked. She has gone. Member B stayed.');
  });

  test('gives the decade of an age', () => {
    expect(applied('decade-of-age')).toBe(
      'Member A, our nurse, who is in their forties, asked. She has gone. Member B stayed.',
    );
  });

  test('makes two labels one', () => {
    expect(applied('merge-labels')).toBe('A member, our nurse, who is 47, asked. She has gone. A member stayed.');
  });

  test('makes the pronouns neutral', () => {
    expect(
      withProposal('Member A said she was late and hurt herself.', { kind: 'neutral-pronouns', label: 'Member A' }),
    ).toBe('Member A said they were late and hurt themselves.');
    expect(
      withProposal('Member A asked. She has gone, with her bag.', { kind: 'neutral-pronouns', label: 'Member A' }),
    ).toBe('Member A asked. They have gone, with their bag.');
    expect(withProposal('Member B asked. She stayed.', { kind: 'neutral-pronouns', label: 'Member A' })).toBe(
      'Member B asked. She stayed.',
    );
  });
});

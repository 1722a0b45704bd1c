import { describe, expect, test } from 'vitest';
import { marked, member, rosterOf } from './marked.ts';

describe('what looks like a name and is none', () => {
  test.each([
    'I went back to Winnicott and to Melanie Klein.',
    'It was a good Balint session, as Enid Balint would say.',
    "She has Parkinson's and a Wernicke encephalopathy.",
    'He is on Panadol Osteo, insulin glargine and Bisoprolol 2.5 mg.',
    'Gabapentin was stopped. Quetiapine was started.',
    'PHQ-9 of 24, K10 of 31, SpO2 88%, HbA1c 9.1, BP 120/80.',
    'A Code Gray was called after the Amber Alert.',
    'She is no Florence Nightingale.',
    'We met on Zoom, in English, for 45 minutes.',
    'Pearls of wisdom again.',
    'The Christmas tree was still up.',
  ])('stays: %s', (text) => {
    expect(marked(text)).toBe(text);
  });

  test('an author who is a member is taken, except where the author is meant', () => {
    const klein = rosterOf(member('k', 'Edmund Klein'));
    expect(marked('Then Dr Klein asked me.', klein)).toBe('Then Dr [Klein] asked me.');
    expect(marked('Then Klein laughed.', klein)).toBe('Then [Klein] laughed.');
    expect(marked('Melanie Klein wrote of envy.', klein)).toBe('Melanie Klein wrote of envy.');
  });

  test('a patient with the name of an illness is a patient', () => {
    expect(marked('I saw Mrs Bell and Mr Addison.')).toBe('I saw Mrs [Bell] and Mr [Addison].');
  });
});

// The Practice log: counts, entries, requirement profiles.
import * as v from 'valibot';
import { id, instant, nothing, revision } from '../schemas/common.ts';
import { passages } from '../schemas/note.ts';
import { practiceCounts, practiceLine, practiceSettings, tookAway } from '../schemas/practice.ts';
import { stretchOfTime } from '../schemas/practiceCount.ts';
import { practiceRecord } from '../schemas/practiceEntry.ts';
import { newProfile, profile, profileExample, profileLine } from '../schemas/requirement.ts';
import { SAVING, saved, type Operation } from './operation.ts';

export const practiceOperations = {
  'practice.counts': { at: 'vault', when: 'unlocked', input: stretchOfTime, output: practiceCounts, errors: [] },
  /** Newest first. */
  'practice.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(practiceLine), errors: [] },
  'practice.save': {
    at: 'vault',
    when: 'unlocked',
    input: practiceRecord,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
  'practice.settings': { at: 'vault', when: 'unlocked', input: nothing, output: practiceSettings, errors: [] },
  'practice.save-settings': {
    at: 'vault',
    when: 'unlocked',
    input: practiceSettings,
    output: nothing,
    errors: ['not-found', ...SAVING],
  },
  /** Private: its own page, never beside the facts of the session. */
  'took-away.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ supervisionId: id }),
    output: v.strictObject({ ...tookAway.entries, savedAt: v.nullable(instant) }),
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
  'took-away.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ supervisionId: id, revision, passages }),
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
  'profile.list': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(profileLine), errors: [] },
  'profile.examples': { at: 'vault', when: 'unlocked', input: nothing, output: v.array(profileExample), errors: [] },
  'profile.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ id }),
    output: profile,
    errors: ['not-found'],
  },
  /** The log is read by the new one from then on. */
  'profile.create': { at: 'vault', when: 'unlocked', input: newProfile, output: profile, errors: SAVING },
  'profile.save': {
    at: 'vault',
    when: 'unlocked',
    input: profile,
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
} as const satisfies Record<string, Operation>;

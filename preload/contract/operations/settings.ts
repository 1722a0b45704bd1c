// What the leader set, where they were when the journal locked, and what they had not finished typing.
import * as v from 'valibot';
import { nothing } from '../schemas/common.ts';
import { place, settings } from '../schemas/settings.ts';
import { unfinished } from '../schemas/unfinished.ts';
import { SAVING, type Operation } from './operation.ts';

export const settingsOperations = {
  'settings.read': { at: 'vault', when: 'unlocked', input: nothing, output: settings, errors: [] },
  'settings.save': { at: 'vault', when: 'unlocked', input: settings, output: nothing, errors: SAVING },
  'place.read': {
    at: 'vault',
    when: 'unlocked',
    input: nothing,
    output: v.strictObject({ place: v.nullable(place) }),
    errors: [],
  },
  'unfinished.read': { at: 'vault', when: 'unlocked', input: nothing, output: unfinished, errors: [] },
  'unfinished.save': { at: 'vault', when: 'unlocked', input: unfinished, output: nothing, errors: SAVING },
  'place.save': { at: 'vault', when: 'unlocked', input: place, output: nothing, errors: SAVING },
} as const satisfies Record<string, Operation>;

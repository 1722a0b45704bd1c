// Looking for words.
import { answer, query } from '../schemas/search.ts';
import type { Operation } from './operation.ts';

export const searchOperations = {
  'search.find': { at: 'vault', when: 'unlocked', input: query, output: answer, errors: [] },
} as const satisfies Record<string, Operation>;

// A summary for supervision.
import * as v from 'valibot';
import { id } from '../schemas/common.ts';
import { savedSummary, summary, summaryRequest } from '../schemas/summary.ts';
import { STORAGE, type Operation } from './operation.ts';

export const summaryOperations = {
  'summary.prepare': {
    at: 'vault',
    when: 'unlocked',
    input: summaryRequest,
    output: summary,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
  /** Writes exactly the text that `summary.prepare` returned to the place chosen in the dialog. */
  'summary.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ summaryId: id, placeId: id }),
    output: savedSummary,
    errors: ['not-found', 'synced-folder', ...STORAGE],
  },
} as const satisfies Record<string, Operation>;

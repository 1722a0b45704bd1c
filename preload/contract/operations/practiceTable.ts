// Earlier practice from a table: read, looked at, taken in at once, undone.
import * as v from 'valibot';
import { count, id, nothing } from '../schemas/common.ts';
import { tableRead, tableRequest } from '../schemas/practiceTable.ts';
import { SAVING, type Operation } from './operation.ts';

export const practiceTableOperations = {
  /** Nothing is written. The rows wait in memory under the `tableId` until another table is read. */
  'table.read': {
    at: 'vault',
    when: 'unlocked',
    input: tableRequest,
    output: tableRead,
    errors: ['not-found', 'storage-failed'],
  },
  /** All rows that were ready, in one commit. */
  'table.import': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ tableId: id }),
    output: v.strictObject({ imported: count }),
    errors: ['not-found', ...SAVING],
  },
  /** Takes out again what the last import brought, until the journal locks. What was deleted since stays deleted. */
  'table.undo': { at: 'vault', when: 'unlocked', input: nothing, output: nothing, errors: ['not-found', ...SAVING] },
} as const satisfies Record<string, Operation>;

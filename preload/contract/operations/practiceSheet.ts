// The Practice log on its way out: the sheet, the table of its meetings, confirmations of attendance.
import * as v from 'valibot';
import { count, id } from '../schemas/common.ts';
import { confirmation, confirmationRequest, csvRequest, sheet, sheetRequest } from '../schemas/practiceSheet.ts';
import { paper } from '../schemas/shell.ts';
import { STORAGE, type Operation } from './operation.ts';

export const practiceSheetOperations = {
  'sheet.read': { at: 'vault', when: 'unlocked', input: sheetRequest, output: sheet, errors: [] },
  /** The meetings of the sheet as CSV, to the place chosen in the dialog. */
  'sheet.save-csv': {
    at: 'vault',
    when: 'unlocked',
    input: csvRequest,
    output: v.strictObject({ bytes: count }),
    errors: ['not-found', 'synced-folder', ...STORAGE],
  },
  /** The sheet that the page shows to a printer just then, to the place chosen in the dialog. */
  'sheet.save-pdf': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ paper, placeId: id }),
    output: v.strictObject({ bytes: count }),
    errors: ['not-found', 'no-pdf', 'synced-folder', ...STORAGE],
  },
  'confirmation.read': {
    at: 'vault',
    when: 'unlocked',
    input: confirmationRequest,
    output: confirmation,
    errors: ['not-found'],
  },
} as const satisfies Record<string, Operation>;

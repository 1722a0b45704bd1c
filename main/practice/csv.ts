// The meetings of a sheet as CSV (RFC 4180), for a spreadsheet: with the mark that tells it the encoding, and with every cell
// that a spreadsheet would take for a formula turned into text.
import Papa from 'papaparse';
import { type CsvWording, SHEET_COLUMNS, type SheetRow } from '../../preload/contract/schemas/practiceSheet.ts';

type Column = (typeof SHEET_COLUMNS)[number];

const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would calculate (OWASP, CSV injection); a leading apostrophe makes it text. */
const FORMULA = /^[\t\r\n\s]*[=+\-@|]/;

export function csvOf(rows: readonly SheetRow[], wording: CsvWording): string {
  // Without anybody asked for there is no column for them.
  const withPartner = rows.some(({ partner }) => partner !== null);
  const columns = SHEET_COLUMNS.filter((column) => column !== 'coLeader' || withPartner);
  const data = rows.map((row) => columns.map((column) => cellOf(row, column, wording)));
  const table = [columns.map((column) => wording.columns[column]), ...data];
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(table, { delimiter: wording.separator, newline: '\r\n', escapeFormulae: FORMULA }) +
    '\r\n'
  );
}

function cellOf(row: SheetRow, column: Column, wording: CsvWording): string {
  switch (column) {
    case 'date':
      return row.date;
    case 'kind':
      return row.kind === null ? '' : wording.kinds[row.kind];
    case 'modality':
      return row.modality === null ? '' : wording.modalities[row.modality];
    case 'setting':
      return row.setting ?? '';
    case 'minutes':
      return row.minutes === null ? '' : String(row.minutes);
    case 'role':
      return row.roles.map((role) => wording.roles[role]).join(', ');
    case 'coLeader':
      if (row.coLeaders.length > 0) return row.coLeaders.join(', ');
      return row.partner === null || row.partner === 'unknown' ? '' : wording.partners[row.partner];
  }
}

// A table for a spreadsheet: its columns and no others, and nothing in it that would be calculated.
import { expect, test } from 'vitest';
import { csvOf } from '../../../main/practice/csv.ts';
import type { SheetRow } from '../../../preload/contract/schemas/practiceSheet.ts';
import { CSV_WORDING } from '../../fixtures/practice/csvWording.ts';

const ROW: SheetRow = {
  date: '2026-03-10',
  kind: 'ongoing',
  modality: 'in-person',
  setting: 'clinic',
  minutes: 90,
  roles: ['co-led', 'observer'],
  partner: 'accredited',
  coLeaders: [],
};
const lines = (rows: readonly SheetRow[], separator: ',' | ';' = ',') =>
  csvOf(rows, { ...CSV_WORDING, separator }).split('\r\n');

test('the columns that a society may see', () => {
  expect(lines([ROW])).toEqual([
    '\ufeffDate,Kind of group,Modality,Setting,Minutes,My role,Co-leader',
    '2026-03-10,ongoing,in person,clinic,90,"co-led, observer",with an accredited co-leader',
    '',
  ]);
});

test('without anybody asked for there is no column for them, and semicolons where the country wants them', () => {
  expect(lines([{ ...ROW, partner: null, minutes: null, setting: null }], ';')).toEqual([
    '\ufeffDate;Kind of group;Modality;Setting;Minutes;My role',
    '2026-03;ongoing;in person;;;co-led, observer'.replace('2026-03', '2026-03-10'),
    '',
  ]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '|calc', '\t=1+1', ' =1+1', '=HYPERLINK("x")'])(
  'what a spreadsheet would calculate becomes text: %j',
  (formula) => {
    const [, line = ''] = lines([{ ...ROW, setting: formula, coLeaders: [formula] }]);
    const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
    expect(cells[3]?.replace(/^"/, '')).toMatch(/^'/);
    expect(line).toContain(`'${formula.replaceAll('"', '""')}`);
  },
);

test('quotes and lines inside a cell stay inside it', () => {
  const [, line] = lines([{ ...ROW, coLeaders: ['A "B", C\nD'] }]);
  expect(line).toContain('"A ""B"", C\nD"');
});

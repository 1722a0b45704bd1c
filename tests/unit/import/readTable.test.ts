// Tables as leaders have them: every separator and encoding, and a sentence for each row that cannot be.
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../main/import/decodeTable.ts';
import { readTable, type Table } from '../../../main/import/readTable.ts';
import { readDays } from '../../../main/import/tableDates.ts';
import { TABLE_LIMITS } from '../../../preload/contract/schemas/practiceTable.ts';

const READING = {
  dayFirst: true,
  role: 'co-led',
  source: 'memory',
  today: '2026-11-23',
  known: new Set<string>(),
} as const;

function read(text: string, reading: Partial<typeof READING> = {}): Table {
  const table = readTable(text, { ...READING, ...reading });
  if ('problem' in table) throw new Error(table.problem);
  return table;
}

const said = (table: Table): string[] =>
  table.problems.map(({ line, problem, column, first }) =>
    [line, problem, column, first].filter((part) => part !== null).join(' '),
  );

const PLAIN = { unit: 'meetings', count: 1, minutesEach: null, casesEach: null, groupKind: null, modality: null };

describe('what can be read', () => {
  test.each([
    [',', 'date,minutes,cases\n2024-03-10,90,2\n2024-03-17,60,1\n'],
    [';', 'Datum;Minuten;Fälle\r\n10.3.2024;90;2\r\n17.03.2024;60;1\r\n'],
    ['tab', 'Date\tMinutes\tCases\n10/3/2024\t90\t2\n17/3/24\t60\t1'],
    ['quotes', '"date","minutes","cases"\n"2024-03-10","90","2"\n"2024-03-17","60","1"'],
    ['old Mac lines', 'date,minutes,cases\r2024-03-10,90,2\r2024-03-17,60,1'],
  ])('separated by %s', (_, text) => {
    const { ready, problems } = read(text);
    expect(problems).toEqual([]);
    expect(ready.map(({ entry }) => entry)).toMatchObject([
      {
        ...PLAIN,
        from: '2024-03-10',
        to: '2024-03-10',
        minutesEach: 90,
        casesEach: 2,
        role: 'co-led',
        source: 'memory',
      },
      { from: '2024-03-17', minutesEach: 60, casesEach: 1 },
    ]);
  });

  test.each([',', ';', '\t'])('two columns and two lines separated by %j', (separator) => {
    const { ready } = read(['Datum', 'Fälle'].join(separator) + '\n' + ['10.3.2024', '2'].join(separator) + '\n');
    expect(ready).toMatchObject([{ line: 2, entry: { from: '2024-03-10', casesEach: 2 } }]);
  });

  test('words of both languages, whatever their case and hyphens', () => {
    const { ready, problems } = read(
      [
        'von;bis;Anzahl;Einheit;Meine Rolle;Art der Gruppe;Form;Quelle;Bemerkung',
        '1.1.2019;31.12.2020;30;Doppelstunden;Teilnehmer;fortlaufend;Präsenz;Bescheinigung;=HYPERLINK("x")',
        '2018;;12;Case Discussions;CO-LEADER;Intensive;Online;from memory;Anna',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(ready.map(({ entry }) => entry)).toEqual([
      {
        kind: 'earlier-practice',
        from: '2019-01-01',
        to: '2020-12-31',
        unit: 'double-hours',
        count: 30,
        minutesEach: null,
        casesEach: null,
        role: 'member',
        groupKind: 'ongoing',
        modality: 'in-person',
        source: 'certificate',
      },
      {
        kind: 'earlier-practice',
        from: '2018-01-01',
        to: '2018-12-31',
        unit: 'case-discussions',
        count: 12,
        minutesEach: null,
        casesEach: null,
        role: 'co-led',
        groupKind: 'intensive',
        modality: 'online',
        source: 'memory',
      },
    ]);
  });

  test('no word of a cell goes on: names and formulas stay in the table', () => {
    const table = read('date,minutes,member,note\n2024-03-10,90,Xan,=cmd()\n');
    expect(JSON.stringify(table)).not.toMatch(/Xan|cmd/);
    expect(table.otherColumns).toBe(2);
  });
});

describe('a meeting', () => {
  test.each([1, 720, 721, 1440])('of %i minutes can be taken in, as it could be entered', (minutes) => {
    const table = read(`date,minutes\n2024-03-10,${minutes}\n`);
    expect(table.ready.map(({ entry }) => entry.minutesEach)).toEqual([minutes]);
  });
});

describe('what cannot', () => {
  test('a sentence for each row, and the others stay ready', () => {
    const table = read(
      [
        'date,to,count,unit,minutes,cases,role,kind,modality,source', // line 1
        '2024-03-10,,,,90,2,,,,',
        ',,,,90,,,,,',
        '2024-02-30,,,,90,,,,,',
        '2024-03-10,2024-03-01,12,,,,,,,',
        '2027-01-01,,,,90,,,,,',
        '2024-04-01,,0,,,,,,,',
        '2024-04-02,,=1+1,,,,,,,',
        '2024-04-03,,,,0,,,,,',
        '2024-04-04,,,,1441,,,,,',
        '2024-04-05,,,,90,21,,,,',
        '2024-04-06,,,parsecs,,,,,,',
        '2024-04-07,,,,,,chair,,,',
        '2024-04-08,,,,,,,club,,',
        '2024-04-09,,,,,,,,telepathy,',
        '2024-04-10,,,,,,,,,hearsay',
        '2024-03-10,,,,90,2,,,,',
        '',
        'soon,,,,90,,,,,',
        '2024-05-01,,,,90,2,,,,',
      ].join('\n'),
    );
    expect(said(table)).toEqual([
      '3 no-date from',
      '4 impossible-date from',
      '5 ends-before to',
      '6 future from',
      '7 count count',
      '8 count count',
      '9 minutes minutes',
      '10 minutes minutes',
      '11 cases cases',
      '12 word unit',
      '13 word role',
      '14 word kind',
      '15 word modality',
      '16 word source',
      '17 twice 2',
      '19 impossible-date from',
    ]);
    expect(table.ready.map(({ line }) => line)).toEqual([2, 20]);
    expect(table.rows).toBe(18);
  });

  test('lines are those an editor counts, also behind a cell of several lines', () => {
    const table = read('date,note\n2024-03-10,"one\ntwo\nthree"\nnever,\n');
    expect(said(table)).toEqual(['5 impossible-date from']);
  });

  test.each([
    ['', 'empty'],
    ['   \n \n', 'empty'],
    ['date,minutes\n', 'empty'],
    ['minutes,role\n90,member\n', 'no-date-column'],
    ['2024-03-10,90\n2024-03-17,90\n', 'no-date-column'],
    [`date\n${'2024-03-10\n'.repeat(TABLE_LIMITS.rows + 1)}`, 'too-many-rows'],
  ])('a table %#', (text, problem) => {
    expect(readTable(text, READING)).toMatchObject({ problem });
  });

  test('100,000 rows are refused as a whole, with their number, before anybody waits', () => {
    const text = `date,minutes\n${'2024-03-10,90\n'.repeat(100_000)}`;
    expect(readTable(text, READING)).toEqual({ problem: 'too-many-rows', rows: 100_000 });
  });
});

test.each([
  ['3/4/2024', true, '2024-04-03', '2024-04-03'],
  ['3/4/2024', false, '2024-03-04', '2024-03-04'],
  ['3.4.2024', false, '2024-04-03', '2024-04-03'],
  ['2024-03', true, '2024-03-01', '2024-03-31'],
  ['2/2024', true, '2024-02-01', '2024-02-29'],
  ['2024', true, '2024-01-01', '2024-12-31'],
  ['2024-03-10 00:00:00', true, '2024-03-10', '2024-03-10'],
  ['29.2.2024', true, '2024-02-29', '2024-02-29'],
])('the date %s', (cell, dayFirst, first, last) => {
  expect(readDays(cell, dayFirst)).toEqual({ first, last });
});

test.each(['29.2.2023', '2024-13-01', '31/4/2024', '0000-00-00', '10 March', '45361', '2024-3-', '1/1/1', ''])(
  'no date: %j',
  (cell) => expect(readDays(cell, true)).toBeUndefined(),
);

describe('encodings', () => {
  const text = 'Datum;Fälle\r\n10.3.2024;2\r\n';
  const utf16 = (bom: boolean, big: boolean): Uint8Array => {
    const bytes = Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le');
    return big ? bytes.swap16() : bytes;
  };
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', utf16(true, false)],
    ['UTF-16 big-endian with a mark', utf16(true, true)],
    ['UTF-16 little-endian', utf16(false, false)],
    ['UTF-16 big-endian', utf16(false, true)],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeTable(bytes)).toBe(text);
  });
  test('nothing is nothing', () => expect(decodeTable(new Uint8Array())).toBe(''));
});

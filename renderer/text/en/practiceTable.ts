// Earlier practice from a table. Nothing is taken in before it was looked at.
export const practiceTable = {
  title: 'Earlier practice as a table',
  lead: 'One line for a meeting, or for so many between two days. Nothing is in the journal before you take it in.',
  typed: 'Type it',
  columns: {
    from: 'Date',
    to: 'To',
    count: 'How many',
    unit: 'Counted in',
    minutes: 'Minutes of each',
    cases: 'Cases in each',
    role: 'My role',
    kind: 'Kind of group',
    modality: 'Held',
    source: 'Source',
  },
  cell: (column: string, row: string) => `${column}, line ${row}`,
  moreRows: 'More lines',
  pasted: 'Or paste it from a spreadsheet',
  pastedHint: (columns: string) =>
    `Name the columns in the first line. Known here: ${columns}. Commas, semicolons and tabs all work; a day may be a month or a year.`,
  pastedBelow: 'What you pasted has several cells; it stands in the field below.',
  file: 'Or read a file',
  fileButton: 'Choose a table',
  notChosen: 'No file was chosen.',
  role: 'Where a line says no role',
  source: 'Where a line says no source',
  order: 'Dates such as 3/4/2024',
  orders: { day: 'day first', month: 'month first' },
  look: 'Look at it',
  nothing: 'There is nothing in the table yet.',
  tooLong: 'This is more than can be pasted at once. Save it as a file and choose that.',

  ready: (ready: string, rows: string) => `${ready} of ${rows} lines can be taken in. Nothing has been imported yet.`,
  none: (rows: string) => `None of ${rows} lines can be taken in. Nothing has been imported.`,
  other: (count: number) =>
    count === 1
      ? 'One column has a name that says nothing here; it is not read.'
      : `${count} columns have names that say nothing here; they are not read.`,
  leftOut: 'Left out',
  moreLeftOut: (count: string) => `${count} more lines are left out.`,
  firstLines: 'The first lines as they would be',
  line: 'Line',
  problem: {
    'no-date': (line: string) => `Line ${line} has no date, so it was left out.`,
    'impossible-date': (line: string) => `Line ${line} has a date that is in no calendar, so it was left out.`,
    'ends-before': (line: string) => `Line ${line} ends before it begins, so it was left out.`,
    future: (line: string) => `Line ${line} is of a day to come, so it was left out.`,
    count: (line: string) => `Line ${line} has no whole number from 1 to 9999 under how many, so it was left out.`,
    minutes: (line: string) =>
      `Line ${line} has a meeting that is not from 1 to 1440 minutes long, so it was left out.`,
    cases: (line: string) => `Line ${line} has no number from 0 to 20 under cases, so it was left out.`,
    word: (line: string, column: string) => `Line ${line} has an unknown word under “${column}”, so it was left out.`,
    twice: (line: string, first: string) => `Line ${line} is the same as line ${first}, so it was left out.`,
    known: (line: string) => `Line ${line} is in the journal already, so it was left out.`,
  },
  refused: {
    empty: 'There is no line under the names of the columns. Nothing has been imported.',
    'no-date-column':
      'No column is named date. Name the columns in the first line: date, how many, minutes. Nothing has been imported.',
    'too-many-rows': (rows: string, most: string) =>
      `This table has ${rows} lines; up to ${most} can be taken in at once. Nothing has been imported.`,
    'too-large': 'This file is larger than 16 MB. Nothing has been imported.',
  },
  take: (count: number, written: string) => (count === 1 ? 'Take in 1 line' : `Take in ${written} lines`),
  change: 'Change the table',
  taken: (count: number, written: string) =>
    count === 1
      ? '1 line was taken in. Until the journal locks you can undo it.'
      : `${written} lines were taken in. Until the journal locks you can undo it.`,
  undo: 'Undo this',
  undone: 'It is as it was before.',
};

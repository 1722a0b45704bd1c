// npm run eval -- [NOTES ...]: how well the identifier check does on notes with known identifiers, with the roster and without any
// name in it, how often each rule errs, and how long a note takes. The tables are kept in docs/identifier-check.md.
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Identifier } from '../../main/deidentify/check/identifier.ts';
import { identifierCheck } from '../../main/deidentify/check/identifierCheck.ts';
import { type Note, readNotes, rosterOf } from './notes.ts';
import { measure, MEASURES, type Measures, type Share } from './score.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/notes/', import.meta.url));
/** What is asked for on unseen notes: the row "mark" of docs/identifier-check.md. */
const MARKS = ['96.5', '98', '94', '94', '90', '94', '92', '95', '65', '90', '<= 8.5', '98.5', '60', '50'];
const FEWEST_FOR_A_SHARE = 30;

const given = process.argv.slice(2);
const files = given.length > 0 ? given : own();
const sets = files.map((file) => ({ name: basename(file).replace(/\.\w+$/, ''), notes: readNotes(file) }));
const all = { name: 'all', notes: sets.flatMap(({ notes }) => notes) };

for (const aliasesOnly of [false, true]) {
  console.log(`\n## ${aliasesOnly ? 'Aliases only' : 'With the roster as given'}\n`);
  printMeasures([...sets, all].map(({ name, notes }) => [name, measure(notes, foundIn(notes, aliasesOnly))]));
}
console.log('\n## Findings by rule\n');
printRules(all.notes);
console.log(`\nTime for a note stretched to 200 words: ${speed(all.notes)}`);

function own(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => /\.(?:jsonl|txt)$/.test(name))
    .sort()
    .map((name) => join(FIXTURES, name));
}

function foundIn(notes: readonly Note[], aliasesOnly: boolean): Identifier[][] {
  return notes.map((note) => identifierCheck(rosterOf(note, aliasesOnly)).identifiers(note.text));
}

/** Few cases are given as a count: a share of ten says nothing. */
function inWords({ part, whole }: Share): string {
  if (whole === 0) return '-';
  return whole < FEWEST_FOR_A_SHARE ? `${part} of ${whole}` : `${((100 * part) / whole).toFixed(1)} %`;
}

function printMeasures(columns: readonly (readonly [string, Measures])[]): void {
  const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);
  row('measure', 'mark', ...columns.map(([name]) => name));
  row(...Array.from({ length: columns.length + 2 }, () => '---'));
  MEASURES.forEach((name, index) => {
    const shares = columns.map(([, { shares: measured }]) => inWords(measured.get(name) ?? { part: 0, whole: 0 }));
    row(name, MARKS[index] ?? '', ...shares);
  });
  row('flags in a note', '<= 3', ...columns.map(([, { flagsPerNote }]) => flagsPerNote.toFixed(2)));
}

function printRules(notes: readonly Note[]): void {
  const rules = new Map<string, { found: number; wrong: number }>();
  foundIn(notes, false).forEach((identifiers, index) => {
    const right = [...(notes[index]?.spans ?? []), ...(notes[index]?.optional ?? [])];
    for (const one of identifiers) {
      const counted = rules.get(one.rule) ?? { found: 0, wrong: 0 };
      const isRight = right.some(({ start, end }) => start < one.end && one.start < end);
      rules.set(one.rule, { found: counted.found + 1, wrong: counted.wrong + (isRight ? 0 : 1) });
    }
  });
  console.log('| rule | found | wrong |\n|---|---|---|');
  for (const [rule, { found, wrong }] of [...rules].sort((a, b) => b[1].found - a[1].found))
    console.log(`| ${rule} | ${found} | ${wrong} |`);
}

/** The roster is read once for many notes, as in the program. */
function speed(notes: readonly Note[]): string {
  const times = notes.flatMap((note) => {
    const check = identifierCheck(rosterOf(note, false));
    const words = note.text.split(/(?<=\s)/);
    const text = Array.from({ length: 200 }, (_, index) => words[index % words.length] ?? '').join('');
    return [0, 1, 2].map(() => {
      const start = performance.now();
      check.identifiers(text);
      return performance.now() - start;
    });
  });
  times.sort((a, b) => a - b);
  const at = (part: number): string => (times[Math.floor(times.length * part)] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

// npm run eval -- [NOTES.jsonl ...] [--score PATH]: how well the identifier check does, with the roster and without any name in it,
// how often each rule errs, and how long a note takes. With --score the given script prints the table, else a short count is made here.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { identifierCheck, type Checked } from '../../main/deidentify/check/identifierCheck.ts';
import { checkNote, type Note, readNotes, rosterOf } from './notes.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/notes/', import.meta.url));
const { files, scorer } = argumentsOf(process.argv.slice(2));

for (const file of files) {
  const notes = readNotes(file);
  for (const aliasesOnly of [false, true]) {
    console.log(`\n${aliasesOnly ? 'ALIASES ONLY' : 'WITH THE ROSTER'}`);
    const answers = notes.map((note) => checkNote(note, aliasesOnly));
    if (scorer === undefined) printCounts(notes, answers);
    else printScore(scorer, file, notes, answers);
    if (!aliasesOnly) printRules(notes, answers);
  }
  printSpeed(notes);
}

function argumentsOf(given: readonly string[]): { files: string[]; scorer: string | undefined } {
  const at = given.indexOf('--score');
  const files = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  const own = (): string[] =>
    readdirSync(FIXTURES)
      .filter((name) => /\.(?:jsonl|txt)$/.test(name))
      .sort()
      .map((name) => join(FIXTURES, name));
  return { files: files.length > 0 ? files : own(), scorer: at < 0 ? undefined : given[at + 1] };
}

/** The script reads files; invented notes may lie in a temporary folder for a moment. */
function printScore(script: string, file: string, notes: readonly Note[], answers: readonly Checked[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'identify-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const lines = notes.map(({ id }, index) =>
      JSON.stringify({ id, spans: answers[index]?.identifiers, output: answers[index]?.output }),
    );
    writeFileSync(predictions, `${lines.join('\n')}\n`);
    const { status } = spawnSync(process.execPath, [script, file, predictions, '--leaks', '--fps'], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printCounts(notes: readonly Note[], answers: readonly Checked[]): void {
  let direct = 0;
  let covered = 0;
  let clean = 0;
  notes.forEach((note, index) => {
    const redacted = new Set<number>();
    for (const { start, end, tier } of answers[index]?.identifiers ?? [])
      if (tier === 'redact') for (let at = start; at < end; at++) redacted.add(at);
    const wanted = note.spans.filter(({ type }) => type !== 'QUASI' && type !== 'AGE');
    const missed = wanted.filter(({ start, text }) =>
      [...text.matchAll(/[\p{L}\p{N}]/gu)].some((letter) => !redacted.has(start + letter.index)),
    );
    direct += wanted.length;
    covered += wanted.length - missed.length;
    if (missed.length === 0) clean++;
  });
  console.log(
    `direct identifiers covered ${covered}/${direct} (${share(covered, direct)}), notes with nothing leaked ${clean}/${notes.length}`,
  );
}

function printRules(notes: readonly Note[], answers: readonly Checked[]): void {
  const rules = new Map<string, { found: number; wrong: number }>();
  notes.forEach((note, index) => {
    for (const identifier of answers[index]?.identifiers ?? []) {
      const counted = rules.get(identifier.rule) ?? { found: 0, wrong: 0 };
      const right = [...note.spans, ...(note.optional ?? [])].some((span) => touches(span, identifier));
      rules.set(identifier.rule, { found: counted.found + 1, wrong: counted.wrong + (right ? 0 : 1) });
    }
  });
  console.log('rule                                    found  wrong');
  for (const [rule, { found, wrong }] of [...rules].sort((a, b) => b[1].found - a[1].found)) {
    console.log(`${rule.padEnd(38)} ${String(found).padStart(6)} ${String(wrong).padStart(6)}`);
  }
}

/** The roster is read once for many notes, as in the program; each note is stretched to 200 words. */
function printSpeed(notes: readonly Note[]): void {
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
  console.log(`time for a note of 200 words: median ${at(0.5)} ms, p95 ${at(0.95)} ms`);
}

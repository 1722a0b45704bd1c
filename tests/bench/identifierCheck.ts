// How long the identifier check takes: a note of 200 words, and how it grows to 100,000 words.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { identifierCheck } from '../../main/deidentify/check/identifierCheck.ts';
import { readMarkedNotes } from '../identify/markedNotes.ts';
import { rosterOf } from '../identify/notes.ts';
import { p95 } from './measure.ts';

export type CheckFigures = {
  readonly noteP95: number;
  readonly tenThousandMs: number;
  /** Time for ten times as many words by the time for these: 10 is linear. */
  readonly growth: number;
};

const WORDS_IN_A_NOTE = 200;
const WORDS = 10_000;
const TIMES = 10;

/** Processor time: other programs on the machine do not count. */
function processorMs(deed: () => unknown): number {
  const from = process.cpuUsage();
  deed();
  return process.cpuUsage(from).user / 1000;
}

export function measureCheck(): CheckFigures {
  const path = fileURLToPath(new URL('../fixtures/notes/batch5.txt', import.meta.url));
  const notes = readMarkedNotes(readFileSync(path, 'utf8'), path);
  const checks = notes.map((note) => ({ check: identifierCheck(rosterOf(note, false)), text: note.text }));
  const words = checks.flatMap(({ text }) => text.split(/(?<=\s)/));
  const textOf = (count: number): string =>
    Array.from({ length: count }, (_, at) => words[at % words.length] ?? '').join('');
  const short = textOf(WORDS_IN_A_NOTE);
  const times = checks.flatMap(({ check }) =>
    Array.from({ length: TIMES }, () => processorMs(() => check.identifiers(short))),
  );
  const [first] = checks;
  const long = (count: number): number =>
    first ? processorMs(() => first.check.identifiers(textOf(count))) : Number.NaN;
  const tenThousandMs = long(WORDS);
  return { noteP95: p95(times), tenThousandMs, growth: long(TIMES * WORDS) / tenThousandMs };
}

// `npm run bench`: the marks of the vault at 100, 1,000 and 10,000 sessions beside SQLCipher. Prints one table; writes the
// figures with `-- --json FILE`. Nothing fails here: machines differ, so the marks are read as ratios within one run.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { measureCheck } from './identifierCheck.ts';
import { measureLock } from './lock.ts';
import { measurePaint, type Paint } from './paint.ts';
import type { SizeFigures } from './size.ts';

const SIZES = [100, 1_000, 10_000];
const PAINTED = 10_000;
const MOST_OUTPUT = 2 ** 20;

const size = fileURLToPath(new URL('./size.ts', import.meta.url));

async function figuresFor(sessions: number): Promise<SizeFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'balint-journal-bench-'));
  try {
    const words = ['--expose-gc', size, String(sessions), folder];
    const { stdout } = await promisify(execFile)(process.execPath, words, { maxBuffer: MOST_OUTPUT });
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const times = (ours: number, theirs: number): string => `${(ours / theirs).toFixed(2)} x`;

type Row = readonly [measure: string, mark: string, ...values: string[]];

function rows(all: readonly SizeFigures[], lockMs: readonly number[]): Row[] {
  const each = (format: (figures: SizeFigures) => string): string[] => all.map(format);
  const [smallest] = all;
  return [
    ['unlock without key derivation to first screen', '<= 300 ms', ...each((f) => ms(f.firstScreenMs))],
    ['then searchable, in the background', '<= 2,000 ms', ...each((f) => ms(f.searchableMs))],
    ['longest stall of the vault process meanwhile', 'printed', ...each((f) => ms(f.stallMs))],
    ['durable save while writing goes on, p95', 'printed', ...each((f) => ms(f.saveP95))],
    ['durable save, p95, by the peer', '<= 1.00 x', ...each((f) => times(f.saveP95, f.peerInsertP95))],
    ['durable save, median, by the peer', 'printed', ...each((f) => times(f.saveMedian, f.peerInsertMedian))],
    ['the first save of all, which keeps an earlier version, p95', 'printed', ...each((f) => ms(f.firstSaveP95))],
    ['the index after a save that is answered, p95', 'printed', ...each((f) => ms(f.keepingUpP95))],
    ['search, p95', '<= 30 ms', ...each((f) => ms(f.searchP95))],
    ['search, p95, by the peer', '<= 1.00 x', ...each((f) => times(f.searchP95, f.peerSearchP95))],
    ['close and checkpoint', 'printed', ...each((f) => ms(f.closeMs))],
    ['of an earlier program: backup, and all written anew', 'printed', ...each((f) => ms(f.migrateMs))],
    [
      'lock to no process with words (built app)',
      '<= 200 ms',
      ...lockMs.map(ms),
      ...each(() => '').slice(lockMs.length),
    ],
    ['memory after unlock', 'printed', ...each((f) => `${f.memoryMiB.toFixed(0)} MiB`)],
    [
      'memory after unlock, growth from the smallest',
      'printed',
      ...each((f) => `+${(f.memoryMiB - (smallest?.memoryMiB ?? 0)).toFixed(0)} MiB`),
    ],
  ];
}

function print(table: readonly Row[]): void {
  const head: Row = ['measure', 'mark', ...SIZES.map((sessions) => `${sessions.toLocaleString('en')} sessions`)];
  const widths = head.map((_, column) => Math.max(...[head, ...table].map((row) => row[column]?.length ?? 0)));
  for (const row of [head, ...table]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    );
  }
}

const jsonAt = process.argv.indexOf('--json');
const file = jsonAt > 0 ? process.argv[jsonAt + 1] : undefined;

/** On the built program: `-- --paint` measures nothing else. */
async function printPaints(): Promise<readonly Paint[]> {
  const paints = await measurePaint(PAINTED);
  console.log(
    `\nFrom the click to the first frame, ${PAINTED.toLocaleString('en')} sessions in 24 groups (aim 200 ms)`,
  );
  const width = Math.max(...paints.map(({ screen }) => screen.length));
  for (const { screen, ms: time } of paints) console.log(`${screen.padEnd(width)}  ${ms(time).padStart(8)}`);
  return paints;
}

if (process.argv.includes('--paint')) {
  await printPaints();
  process.exit();
}

console.log(
  `Notes of about 600 words; the peer is SQLCipher with FTS5 in the file. One run takes about three minutes.
${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} when it began.\n`,
);
const all: SizeFigures[] = [];
for (const sessions of SIZES) all.push(await figuresFor(sessions));
const lockMs = await measureLock();
print(rows(all, [lockMs]));
const check = measureCheck();
console.log(
  `\nIdentifier check: a note of 200 words p95 of processor time ${ms(check.noteP95)} (mark 20 ms, aim 10 ms); 10,000 words ${ms(check.tenThousandMs)}, 100,000 words ${check.growth.toFixed(1)} x that (linear: 10)`,
);

const paints = await printPaints();
if (file) writeFileSync(file, `${JSON.stringify({ sizes: all, lockMs, check, paints }, null, 2)}\n`);

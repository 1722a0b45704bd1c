// npm run mutation -- AREA [FILE ...]: how many small faults, put into the code one at a time, the tests notice. Prints the score and
// what survived; fails below 80 %. FILE is a part of a path, to look at one place: npm run mutation -- deidentify settled
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';
import { AREAS } from './areas.mjs';

const [name = '', ...parts] = process.argv.slice(2);
const area = AREAS[name];
if (!area) {
  console.error(`Usage: npm run mutation -- ${Object.keys(AREAS).join(' | ')} [part of a path ...]`);
  process.exit(2);
}

const folder = (area.mutate[0] ?? '').replace(/\/\*\*.*$/, '');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.ts') && parts.some((part) => file.includes(part)));
if (parts.length > 0 && files.length === 0) {
  console.error(`No file of ${name} has ${parts.join(' or ')} in its path.`);
  process.exit(2);
}

process.env['MUTATION_TESTS'] = area.tests.filter((path) => path.includes('*') || existsSync(path)).join(',');

const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: false },
  mutate: parts.length > 0 ? files : [...area.mutate],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What runs once while a module loads cannot be told apart test by test; such mutants would each need the whole suite.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${name}.json`,
  // Types are checked by `npm run check`; a file that does not exist keeps Stryker from rewriting the projects' tsconfigs.
  tsconfigFile: 'tests/mutation/none.json',
  // Not below node_modules: Node strips no types there, and the worker of the key derivation is started by its file.
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'release', 'tour', '.git'],
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 90, low: 80, break: 80 },
  timeoutMS: 30_000,
}).runMutationTest();

const counted = (...states) => results.filter(({ status }) => states.includes(status)).length;
const noticed = counted('Killed', 'Timeout');
const all = noticed + counted('Survived', 'NoCoverage');
console.log(`${name}: ${noticed} of ${all} faults noticed (${((100 * noticed) / Math.max(1, all)).toFixed(1)} %)`);

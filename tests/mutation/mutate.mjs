// npm run mutation -- AREA [FILE ...]: how many small faults, put into the code one at a time, the tests notice. Prints what survived
// and a score for each file and in total; fails below the mark of the area. FILE is a part of a path: npm run mutation -- crypto padding
import { globSync } from 'node:fs';
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';
import { AREAS } from './areas.mjs';
import { printScores } from './scores.mjs';

const [name = '', ...parts] = process.argv.slice(2);
const area = AREAS[name];
if (!area) {
  console.error(`Usage: npm run mutation -- ${Object.keys(AREAS).join(' | ')} [part of a path ...]`);
  process.exit(2);
}

const files = globSync([...area.mutate], { exclude: [...area.except] })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .toSorted();
if (files.length === 0) {
  console.error(`No file of ${name} has ${parts.join(' or ')} in its path.`);
  process.exit(2);
}

process.env['MUTATION_TESTS'] = JSON.stringify(area.tests);
process.env['MUTATION_ISOLATE'] = area.isolate ? 'yes' : 'no';

const started = performance.now();
const results = await new Stryker({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Only the tests that reach one of the files are looked at; `perTest` then runs those that reach the faulty line.
  vitest: { configFile: 'tests/mutation/vitest.config.mjs', related: true },
  mutate: files,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // What runs once while a module loads cannot be told apart test by test; such faults would each need the whole suite.
  ignoreStatic: true,
  // What was measured before and has neither changed nor got new tests is not run again.
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${name}.json`,
  // Types are checked by `npm run check`; a file that does not exist keeps Stryker from rewriting the projects' tsconfigs.
  tsconfigFile: 'tests/mutation/none.json',
  // Not below node_modules: Node strips no types there, and the worker of the key derivation is started by its file.
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'release', 'tour', '.git'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: {
    allowColor: false,
    logTests: false,
    reportTests: false,
    allowEmojis: false,
    reportScoreTable: false,
  },
  // Above the time the tests took without a fault.
  timeoutMS: 10_000,
  timeoutFactor: 3,
}).runMutationTest();

const enough = printScores(results, files, area.mark);
console.log(`${Math.round((performance.now() - started) / 1000)} s`);
if (!enough) process.exitCode = 1;

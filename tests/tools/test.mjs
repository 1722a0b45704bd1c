// `npm test`: sets up the browser and the few programs of the system that tests ask, builds the three worlds, runs every kind of test and ends with one line that adds
// them all up. Names of kinds as arguments (`unit`, `host`, `e2e`, `package`) run only those.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { browserForTests } from '../host/browser.mjs';
import { installTestPrograms } from '../host/debian.mjs';
import { build } from './build.mjs';
import { run } from './run.mjs';

const KINDS = ['unit', 'host', 'e2e', 'package'];

const asked = process.argv.slice(2).filter((word) => KINDS.includes(word));
const kinds = asked.length > 0 ? asked : KINDS;
const total = { passed: 0, failed: 0, skipped: 0, again: 0 };
const folder = mkdtempSync(join(tmpdir(), 'balint-journal-results-'));

try {
  installTestPrograms();
  if (kinds.some((kind) => kind !== 'unit')) {
    process.env.CHROMIUM = await browserForTests();
    await build();
  }
  for (const kind of kinds) {
    console.log(`\n${kind}`);
    add(await runKind(kind));
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  total.failed += 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (total.again > 0) console.log(`\n${total.again} passed only at the second try`);
// The last line is for machines as well: exactly these two figures.
if (total.skipped > 0) console.log(`\n${total.skipped} skipped, each with its reason above`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function runKind(kind) {
  const file = join(folder, `${kind}.json`);
  const code = await run('node_modules/vitest/vitest.mjs', [
    'run',
    `--project=${kind}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return { code, ...counts(file) };
}

/** A file that could not be loaded has no tests to count, so it counts as one failure. */
function counts(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
    );
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + (report.numTodoTests ?? 0),
      // What passed and still has a message of failure was tried twice.
      again: report.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0).length,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, again: 0 };
  }
}

function add({ code, passed, failed, skipped, again }) {
  total.passed += passed;
  total.again += again;
  total.skipped += skipped;
  // A runner that fails without a failed test (an unhandled error, say) must not look green.
  total.failed += code !== 0 && failed === 0 ? 1 : failed;
}

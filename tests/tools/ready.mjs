// `npm run ready`: everything that CI runs, in its order. Stops at the first step that fails.
import process from 'node:process';
import { run } from './run.mjs';

const STEPS = [
  'tests/tools/check.mjs',
  'tests/smoke-electron/smoke.mjs',
  'tests/tour/tour.ts',
  // Last: it ends with the one line that counts.
  'tests/tools/test.mjs',
];

for (const script of STEPS) {
  const code = await run(script);
  if (code !== 0) process.exit(code);
}

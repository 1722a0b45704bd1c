// `npm run ready`: everything that CI runs, in its order. Stops at the first step that fails.
import process from 'node:process';
import { run } from './run.mjs';

for (const script of ['tests/tools/check.mjs', 'tests/tour/tour.ts', 'tests/tools/test.mjs']) {
  const code = await run(script);
  if (code !== 0) process.exit(code);
}

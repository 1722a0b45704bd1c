// `npm run check`: types, lint and format of the whole tree. Prints everything that is wrong, not only the first kind.
import process from 'node:process';
import { run } from './run.mjs';

const codes = [
  await run('node_modules/typescript/bin/tsc', ['-b']),
  await run('node_modules/oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']),
  await run('node_modules/@biomejs/biome/bin/biome', ['format', '.']),
];
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

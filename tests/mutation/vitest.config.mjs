// The tests of one area, as mutate.mjs names them. One thread for all files where their modules hold nothing: loading every module anew
// for each fault takes longer than the tests.
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { electron: fileURLToPath(new URL('../tools/noElectron.ts', import.meta.url)) } },
  test: {
    include: JSON.parse(process.env['MUTATION_TESTS'] ?? '[]'),
    environment: 'node',
    setupFiles: [fileURLToPath(new URL('./firstFailureIsEnough.ts', import.meta.url))],
    isolate: process.env['MUTATION_ISOLATE'] === 'yes',
    testTimeout: 60_000,
  },
});

// The tests of one area, as mutate.mjs names them, in one process after another.
import process from 'node:process';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: (process.env['MUTATION_TESTS'] ?? '').split(',').filter((path) => path !== ''),
    environment: 'node',
    testTimeout: 60_000,
  },
});

// One project per kind of test; `electron` resolves to a module that throws, because importing the real package in
// plain Node starts a download.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { electron: fileURLToPath(new URL('./tests/tools/noElectron.ts', import.meta.url)) };

const project = (name: string, include: string[], options: object = {}) => ({
  resolve: { alias },
  test: { name, include, environment: 'node' as const, pool: 'forks' as const, ...options },
});

/** Patient, because a busy machine is no failure; a condition that holds is not waited for. */
const oneWindowAtATime = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  /** A real browser on a shared machine: what passes only the second time is said so in the report. */
  retry: 1,
};

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/{unit,property,contract,security}/**/*.test.{ts,tsx}'], { testTimeout: 30_000 }),
      project('host', ['tests/host/**/*.test.ts'], oneWindowAtATime),
      project('e2e', ['tests/e2e/**/*.test.ts'], oneWindowAtATime),
      project('package', ['tests/package/**/*.test.ts'], { testTimeout: 300_000, hookTimeout: 300_000 }),
    ],
  },
});

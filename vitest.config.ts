// One project per kind of test; `electron` resolves to a module that throws, because importing the real package in
// plain Node starts a download.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const alias = { electron: fileURLToPath(new URL('./tests/tools/noElectron.ts', import.meta.url)) };

const project = (name: string, include: string[], options: object = {}) => ({
  resolve: { alias },
  test: { name, include, environment: 'node' as const, pool: 'forks' as const, ...options },
});

/** Patient, because a busy machine is no failure; a condition that holds is not waited for. */
const patient = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  /** A real browser on a shared machine. `npm test` says what passed only the second time; see tests/e2e/once.ts. */
  retry: 1,
};

/** Windows wait more than they work: two at a time, each with a journal and a folder of its own. */
const twoWindows = { ...patient, maxWorkers: 2 };

/** Looks at processes, ports and memory, where another window would be in the way. */
const oneWindow = { ...patient, fileParallelism: false };

/** Files of several minutes. Begun last, they run on alone while the other worker stands idle. */
const LONG = [
  'screens.test.ts',
  'screensNarrow.test.ts',
  'lastWords.test.ts',
  'idle.test.ts',
  'screensInGerman.test.ts',
];

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const found = LONG.findIndex((name) => moduleId.endsWith(`/${name}`));
      return found < 0 ? LONG.length : found;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFilesFirst },
    projects: [
      project('unit', ['tests/{unit,property,contract,security}/**/*.test.{ts,tsx}'], {
        testTimeout: 30_000,
        maxWorkers: 2,
      }),
      project('host', ['tests/host/**/*.test.ts'], oneWindow),
      project('e2e', ['tests/e2e/**/*.test.ts'], twoWindows),
      project('package', ['tests/package/**/*.test.ts'], { testTimeout: 300_000, hookTimeout: 300_000 }),
    ],
  },
});

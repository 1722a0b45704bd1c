// Builds the three worlds into dist/, one after the other, quietly. Used by start, tour, tests and the packager.
import { fileURLToPath } from 'node:url';
import { build as vite } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Throws with Vite's own message when a world does not build. */
export async function build() {
  for (const world of ['preload', 'main', 'renderer']) {
    await vite({ configFile: `${root}vite.${world}.config.ts`, logLevel: 'warn', mode: 'production' });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();

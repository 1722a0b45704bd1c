// Builds the app when dist is missing or older than what it is made of.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BUILT = ['main/index.js', 'main/vault.js', 'preload/index.cjs', 'renderer/index.html'];
const SOURCES = [
  'main',
  'preload',
  'renderer',
  'package-lock.json',
  'vite.main.config.ts',
  'vite.preload.config.ts',
  'vite.renderer.config.ts',
];

function newest(path) {
  const status = statSync(path);
  return status.isDirectory()
    ? Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
    : status.mtimeMs;
}

export async function buildIfOld(say) {
  const built = BUILT.map((path) => join(root, 'dist', path));
  const isFresh =
    built.every(existsSync) &&
    Math.min(...built.map((path) => statSync(path).mtimeMs)) >
      Math.max(...SOURCES.map((path) => newest(join(root, path))));
  if (isFresh) return;
  say('Building the program.');
  const { build } = await import('../tools/build.mjs');
  await build();
}

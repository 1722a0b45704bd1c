// The lock file must hold the packages of every system, or `npm ci` fails on a machine that none of us has.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Entry = { optionalDependencies?: Record<string, string>; resolved?: string; integrity?: string; link?: boolean };

const file = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
const packages: Record<string, Entry> = JSON.parse(file).packages;
const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));

/** Walks up the folders like Node's own resolution. */
function isLocked(from: string, name: string): boolean {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    if (packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

test('every optional dependency of every package is locked', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(path, name))
      .map((name) => `${path} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package is pinned by its hash and names no host', () => {
  const loose = Object.entries(packages).filter(([path, entry]) => path && !entry.integrity);
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(file).not.toContain('"resolved"');
});

test('every version in package.json is exact', () => {
  const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
  const ranges = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  expect(ranges).toEqual([]);
});

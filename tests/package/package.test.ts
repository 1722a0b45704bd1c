// What would be installed: packs the built app on a stand-in for Electron's folder and reads the result.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeStandInElectron } from './standInElectron.ts';
import { waysOut } from './waysOut.ts';

const projectDir = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'balint-journal-package-'));
const unpacked = join(folder, 'out', 'linux-unpacked');
const asarFile = join(unpacked, 'resources', 'app.asar');
let packed: string[] = [];

type Asar = { listPackage(file: string): string[]; extractFile(file: string, name: string): Buffer };
const asar: Asar = createRequire(createRequire(import.meta.url).resolve('electron-builder'))('@electron/asar');

beforeAll(async () => {
  makeStandInElectron(join(folder, 'electron'));
  const options = {
    electronDist: join(folder, 'electron'),
    'directories.output': join(folder, 'out'),
    afterPack: fileURLToPath(new URL('./writeDesktopEntry.mjs', import.meta.url)),
  };
  const words = Object.entries(options).map(([name, value]) => `-c.${name}=${value}`);
  const builder = join(projectDir, 'node_modules', 'electron-builder', 'cli.js');
  await promisify(execFile)(process.execPath, [builder, '--linux', 'dir', ...words], { cwd: projectDir });
  packed = asar.listPackage(asarFile).map((name) => name.replaceAll('\\', '/'));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));

describe('the archive', () => {
  test('holds the built app and one runtime dependency, nothing else', () => {
    const tops = new Set(packed.map((name) => name.split('/').slice(1, 3).join('/')));
    expect([...tops].sort()).toEqual([
      'dist',
      'dist/main',
      'dist/preload',
      'dist/renderer',
      'node_modules',
      'node_modules/better-sqlite3',
      'package.json',
    ]);
  });

  test('holds the entries that the shell starts', () => {
    for (const name of ['main/index.js', 'main/vault.js', 'main/kdf.js', 'preload/index.cjs', 'renderer/index.html']) {
      expect(packed).toContain(`/dist/${name}`);
    }
  });

  test('holds no source, map, test or package for another purpose', () => {
    const wrong = packed.filter((name) =>
      /\.(ts|tsx|map|c|cc|cpp|h|gyp)$|\/(tests|deps|src|fixtures)(\/|$)/.test(name),
    );
    expect(wrong).toEqual([]);
  });

  test('holds a package.json without development packages', () => {
    const manifest = JSON.parse(asar.extractFile(asarFile, 'package.json').toString());
    expect(manifest).not.toHaveProperty('devDependencies');
    expect(manifest.dependencies).toEqual({ 'better-sqlite3': '13.2.0' });
  });

  test('holds no code that could open a connection, not even in a library', () => {
    const code = packed.filter((name) => /^\/dist\/.*\.[cm]?js$/.test(name));
    expect(code.length).toBeGreaterThan(4);
    const found = code.flatMap((name) =>
      waysOut(asar.extractFile(asarFile, name.slice(1)).toString()).map((way) => `${name}: ${way}`),
    );
    // The reader of tables could download one where a browser runs it; a process of Node has no such thing.
    expect(found).toEqual(['/dist/main/vault.js: XMLHttpRequest']);
  });

  test.each([
    "import{connect}from'node:net';",
    'import http from "http"',
    'const d=require(`dgram`);',
    'await import("node:dns/promises")',
    'new WebSocket(address)',
    'return fetch(address)',
    'x=()=>fetch(a)',
  ])('%s would be found', (planted) => {
    expect(waysOut(`const a=1;${planted}`)).toHaveLength(1);
  });

  test('leaves outside only what cannot be loaded from inside: one native module and one worker', () => {
    expect(filesBelow(`${asarFile}.unpacked`).sort()).toEqual([
      'dist/main/kdf.js',
      `node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
    ]);
  });

  test('the worker outside stands alone: it imports no file beside it', () => {
    const worker = asar.extractFile(asarFile, 'dist/main/kdf.js').toString();
    expect(worker).not.toMatch(/from\s*['"]\.|import\(\s*['"]\./);
  });
});

test('the licences stand beside the archive', () => {
  expect(readdirSync(join(unpacked, 'resources'))).toEqual(
    expect.arrayContaining(['LICENSE', 'THIRD-PARTY-NOTICES.md']),
  );
});

test('the fuses are flipped', async () => {
  const wire = await getCurrentFuseWire(join(unpacked, 'balint-journal'));
  const state = Object.fromEntries(
    Object.entries(FuseV1Options)
      .filter(([name]) => Number.isNaN(Number(name)))
      .map(([name, index]) => [name, wire[index as FuseV1Options] === FuseState.ENABLE]),
  );
  expect(state).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  });
});

test('the AppImage starts the program with the sandbox of the operating system', () => {
  const desktopEntry = readFileSync(join(folder, 'out', 'AppImage.desktop'), 'utf8');
  expect(desktopEntry).toMatch(/^Exec=AppRun %U$/m);
  expect(desktopEntry).not.toContain('no-sandbox');
  expect(desktopEntry).not.toContain('MimeType=');
});

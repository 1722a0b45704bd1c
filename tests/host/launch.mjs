// Runs a script under Node 24 or newer, whatever Node calls this file (20 or newer is enough).
// better-sqlite3 13 crashes under Node 20; the pinned Node comes from the lock file as a package of the registry, so
// nobody has to install one. That folder goes first on PATH so that every child process finds the same Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const NEEDED_MAJOR = 24;
const root = realpathSync(resolve(dirname(fileURLToPath(import.meta.url)), '../..'));

function packagedNode() {
  const folder = join(
    root,
    'node_modules',
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    'bin',
  );
  const program = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(program) ? program : undefined;
}

function nodeOnPath() {
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  const answer = spawnSync('node', ['-p', 'process.execPath + " " + process.versions.node'], { encoding: 'utf8' });
  const [, program, major] = /^(.+) (\d+)\./.exec(answer.stdout ?? '') ?? [];
  return program && Number(major) >= NEEDED_MAJOR ? program : undefined;
}

const [script, ...rest] = process.argv.slice(2);
const program = packagedNode() ?? nodeOnPath();
if (!script || !program) {
  console.error(
    script
      ? `Node ${NEEDED_MAJOR} or newer is needed. Run "npm ci" again, or install it, then try once more.`
      : 'Usage: launch.mjs SCRIPT [ARGUMENTS]',
  );
  process.exit(1);
}
const path = [dirname(program), join(root, 'node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter);
const child = spawn(program, [resolve(script), ...rest], { stdio: 'inherit', env: { ...process.env, PATH: path } });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));

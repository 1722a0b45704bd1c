// The real Electron's program. Importing the package would start a download, so its own notes are read instead.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../node_modules/electron', import.meta.url));

/** The program, or undefined when this machine does not have it. */
export function electronProgram() {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/** Runs the package's own installer for at most so many seconds; true when the program is there afterwards. */
export function fetchElectron(seconds) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore' });
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.on('error', () => resolve(false));
    child.on('exit', () => {
      clearTimeout(late);
      resolve(electronProgram() !== undefined);
    });
  });
}

// Runs one program of the project and answers with its exit code. Output goes straight to the terminal.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** `run('node_modules/vitest/vitest.mjs', ['run'])` -> exit code; a signal counts as 1. */
export function run(script, words = []) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [`${root}${script}`, ...words], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

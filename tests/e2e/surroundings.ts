// Folders, processes and files around a running journal.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A folder that goes away at the end of the test. */
export function temporaryFolder(): { path(...names: string[]): string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'balint-journal-e2e-'));
  return { path: (...names) => join(root, ...names), remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Whether a process of this id is there. Sends nothing. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

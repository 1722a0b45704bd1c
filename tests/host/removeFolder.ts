// Removes a folder while a process that is just ending may still be removing parts of it, or writing a last file.
import { existsSync, rmSync } from 'node:fs';

const ATTEMPTS = 20;

/** Throws when the folder is still there after all attempts. */
export function removeFolder(path: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    } catch (problem) {
      if (attempt === ATTEMPTS) throw problem;
    }
    if (!existsSync(path)) return;
    if (attempt === ATTEMPTS) throw new Error('A folder of the host could not be removed');
  }
}

// Folders, processes and files around a running journal.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { onTestFinished } from 'vitest';
import { createKdf } from '../../main/crypto/kdf.ts';
import { systemRandom } from '../../main/crypto/random.ts';
import { createVault } from '../../main/vault/create.ts';
import { type Journal, type LaunchOptions, launchJournal } from '../host/launchJournal.ts';

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

/** A journal in a folder of its own; both are gone when the test is over, whatever came of it. */
export async function startJournal(options: LaunchOptions = {}): Promise<Journal> {
  const userData = options.userData ?? temporaryUserData();
  const journal = await launchJournal({ locale: 'en-GB', ...options, userData });
  onTestFinished(async () => void (await journal.kill()));
  return journal;
}

/** For a profile that more than one run of the program shares. Gone when the test is over. */
export function temporaryUserData(): string {
  const folder = temporaryFolder();
  onTestFinished(folder.remove);
  return folder.path('data');
}

/** Where a profile keeps its journal. */
export const journalFile = (userData: string): string => join(userData, 'journal', 'journal.balint');

/** The lowest that the format accepts, for tests that open a journal again and again; the first opening raises it. */
const LOWEST_COST = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

/** An empty journal. With the cost of the program itself nothing is raised behind the back of a test. */
export async function layDownJournal(
  userData: string,
  passphrase: string,
  cost: 'lowest' | 'usual' = 'lowest',
): Promise<void> {
  const file = journalFile(userData);
  mkdirSync(dirname(file), { recursive: true });
  const deriveKey = createKdf({ workerUrl: new URL('../../main/crypto/kdfWorker.ts', import.meta.url) });
  const effects = { deriveKey, random: systemRandom, now: () => new Date().toISOString() };
  const chosen = cost === 'lowest' ? { ...LOWEST_COST, salt: systemRandom(16) } : undefined;
  (await createVault(file, passphrase, effects, chosen)).close();
}

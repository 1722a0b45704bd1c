// A mistake of ours in the shell: the journal locks and the program ends. What is written is a fixed word: a message, a
// stack or a path could say what nobody should read (leaks.md, row 16). There is no crash reporter.
import process from 'node:process';
import { app } from './electron.ts';

/** Milliseconds; more than a page's last words and closing usually take. */
const LONGEST_LOCK = 3_000;

/** For the time before there is anything to lock. */
export function endAtOnce(): void {
  process.stderr.write('balint-journal: shell-mistake\n');
  app.exit(1);
}

/** `lock` resolves when the journal is locked; `killVault` is for when it does not in time. */
export function endOnMistake(lock: () => Promise<void>, killVault: () => void): void {
  let ending = false;
  const leave = () => {
    killVault();
    endAtOnce();
  };
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(leave, LONGEST_LOCK);
    lock().then(leave, leave);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

// A mistake of ours in the shell: the journal locks and the program ends. What is written is a fixed word: a message, a
// stack or a path could say what nobody should read (docs/leaks.md, row 16). There is no crash reporter.
import process from 'node:process';
import { app } from './electron.ts';

/** Milliseconds; more than a page's last words and closing usually take. */
const LONGEST_LOCK = 3_000;
const FAILED = 1;

/** For the time before there is anything to lock. */
export function endAtOnce(): void {
  say();
  app.exit(FAILED);
}

export type LastDeeds = {
  /** Locks and ends the program. */
  readonly lockAndEnd: () => void;
  readonly endWith: (code: number) => void;
  /** For when the lock does not come to its end in time. */
  readonly killVault: () => void;
};

export function endOnMistake({ lockAndEnd, endWith, killVault }: LastDeeds): void {
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    say();
    endWith(FAILED);
    setTimeout(() => {
      killVault();
      app.exit(FAILED);
    }, LONGEST_LOCK);
    lockAndEnd();
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

const say = (): void => void process.stderr.write('balint-journal: shell-mistake\n');

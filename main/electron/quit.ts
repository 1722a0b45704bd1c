// The program ends only after the journal has locked. While words are not on disk it does not end at all: the window stays
// covered until they are, or until the leader gives them up.
import { app } from './electron.ts';
import type { Lock } from '../ipc/lock.ts';

export type Quitting = {
  /** What the lock calls when it is done. */
  readonly quit: () => void;
  /** From now on the program ends with this code. */
  readonly endWith: (code: number) => void;
  readonly guard: (lock: Lock) => void;
};

export function quitting(): Quitting {
  let locked = false;
  let code = 0;
  return {
    quit: () => {
      locked = true;
      if (code === 0) app.quit();
      else app.exit(code);
    },
    endWith: (given) => {
      code = given;
    },
    guard: (lock) => {
      app.on('before-quit', (event) => {
        if (locked) return;
        event.preventDefault();
        void lock.request('asked', 'quit');
      });
      // Between two windows there is none for a moment; that is not the end.
      app.on('window-all-closed', () => {});
    },
  };
}

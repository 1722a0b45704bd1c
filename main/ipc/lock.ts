// The one way out of an open journal (ARCHITECTURE.md, "Life of a lock"): the page writes down what it has, the vault process
// closes the file and ends, the window with its session is destroyed, a fresh one shows the lock screen. A journal whose
// words cannot be written stays open under a cover: locking must never cost a word that the leader was not asked about.
import type { Flushed, LockReason } from '../../preload/contract/schemas/shell.ts';
import type { JournalState } from './answer.ts';

/** Milliseconds each step may take before the next one starts without it. */
export const PATIENCE = {
  /** For the page's last words. A page that does not answer loses at most one second of typing. */
  flush: 800,
  /** For commit and checkpoint. Whatever was acknowledged is on disk already, so ending the process then is safe. */
  close: 5_000,
  /** Between "locked" and the end of the process. */
  exit: 100,
  /** Between SIGKILL and going on without having seen the end. */
  gone: 400,
} as const;

export type Trouble = Extract<Flushed, { saved: false }>['because'];

export type LockEffects = {
  /** Asks the page to write everything down; it answers with `flushed`. */
  readonly flush: () => void;
  /** Tells the page to cover itself and to keep the words. */
  readonly cover: (because: Trouble) => void;
  readonly vaultRuns: () => boolean;
  readonly askVaultToLock: () => void;
  /** SIGKILL by process id: Electron's own kill() is only SIGTERM. */
  readonly killVault: () => void;
  /** Takes the window off the screen while the journal closes: nothing may be painted when the computer wakes. */
  readonly hideWindow: () => void;
  readonly showWindow: () => void;
  /** Crashes the renderer, destroys the window and empties its session. */
  readonly destroyWindow: () => void;
  readonly openWindow: () => void;
  readonly quit: () => void;
  /** Returns a function that calls the timer off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
};

/**
 * locked: the lock screen; a vault process may run, but its journal is closed.
 * flushing: waiting for the page. covered: words are not on disk; everything waits for them.
 * closing: waiting for the vault process to close the file. ending: waiting for it to end.
 */
type Phase = 'locked' | 'unlocked' | 'flushing' | 'covered' | 'closing' | 'ending';

/** Reasons for which nobody may be in front of the computer: not even half a passphrase may stay in memory. */
const LEAVING: readonly LockReason[] = ['suspend', 'screen-locked'];

export class Lock {
  readonly #effects: LockEffects;
  #phase: Phase = 'locked';
  #epoch = 1;
  /** Why the journal is closed now, for the lock screen. */
  #reason: LockReason = 'started';
  /** Why the lock under way was asked for. */
  #pending: LockReason = 'started';
  #quitting = false;
  #pageGone = false;
  #givenUp = false;
  /** The lock that closed the journal gave up words that could not be written. */
  #wordsWereGivenUp = false;
  #killed = false;
  #callOff = (): void => {};
  #waiting: (() => void)[] = [];

  constructor(effects: LockEffects) {
    this.#effects = effects;
  }

  /** Rises with every lock; an answer that was asked for in an older one is dropped. */
  get epoch(): number {
    return this.#epoch;
  }

  get reason(): LockReason {
    return this.#reason;
  }

  get wordsWereGivenUp(): boolean {
    return this.#wordsWereGivenUp;
  }

  /** `unlocked` until the vault process has ended: a covered page must still be able to answer. */
  get state(): JournalState {
    return this.#phase === 'locked' ? 'locked' : 'unlocked';
  }

  /** Open, and no lock under way. */
  get isOpen(): boolean {
    return this.#phase === 'unlocked';
  }

  /** Open or closed, and nothing on its way from one to the other. */
  get isAtRest(): boolean {
    return this.#phase === 'unlocked' || this.#phase === 'locked';
  }

  /** Resolves when the journal is locked; asking again while a lock runs joins it. */
  request(reason: LockReason, then: 'stay' | 'quit' = 'stay'): Promise<void> {
    const done = new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#quitting ||= then === 'quit';
    const leaving = LEAVING.includes(reason);
    if (this.#phase === 'locked' && !leaving && !this.#quitting) this.#settle();
    else if (this.#phase === 'locked') this.#close(reason);
    else if (this.#phase === 'unlocked') this.#flush(reason);
    else if (this.#phase === 'covered') this.#effects.flush();
    if (leaving && this.#phase !== 'locked' && this.#phase !== 'covered') this.#effects.hideWindow();
    return done;
  }

  /** The vault process opened the journal. */
  opened(): void {
    if (this.#phase === 'locked') this.#phase = 'unlocked';
  }

  /** The page's answer to `flush`. */
  flushed(answer: Flushed): void {
    if (this.#phase !== 'flushing' && this.#phase !== 'covered') return;
    if (answer.saved) this.#close(this.#pending);
    else this.#cover(answer.because);
  }

  /** The leader gives up the words that could not be written. Counts only while they cover the window. */
  giveUpWords(): void {
    if (this.#phase !== 'covered') return;
    this.#givenUp = true;
    this.#close(this.#pending);
  }

  vaultLocked(): void {
    if (this.#phase !== 'closing') return;
    this.#phase = 'ending';
    this.#wait(PATIENCE.exit, () => this.#kill());
  }

  vaultLockFailed(because: Trouble): void {
    if (this.#phase !== 'closing') return;
    if (this.#givenUp || this.#pageGone) this.#kill();
    else this.#cover(because);
  }

  vaultExited(): void {
    if (this.#phase === 'locked') {
      // A process that ends before it opened anything is replaced once; twice in a row would be a loop of windows.
      if (this.#reason !== 'stopped') this.#finish('stopped');
      return;
    }
    const expected = this.#phase === 'ending' || this.#killed;
    this.#finish(expected ? this.#pending : 'stopped');
  }

  /** The renderer died or loaded something a second time: there is nobody left to ask for words. */
  pageGone(): void {
    if (this.#phase === 'closing' || this.#phase === 'ending') {
      this.#pageGone = true;
    } else if (this.#phase === 'locked' && this.#reason === 'stopped') {
      // The second page in a row that dies before anything was opened: end instead of trying for ever.
      this.#quitting = true;
      this.#close('stopped');
    } else {
      this.#pageGone = true;
      this.#close('stopped');
    }
  }

  #flush(reason: LockReason): void {
    this.#phase = 'flushing';
    this.#pending = reason;
    this.#effects.flush();
    this.#wait(PATIENCE.flush, () => this.#close(reason));
  }

  #cover(because: Trouble): void {
    this.#callOff();
    this.#phase = 'covered';
    this.#effects.cover(because);
    this.#effects.showWindow();
  }

  #close(reason: LockReason): void {
    this.#callOff();
    this.#phase = 'closing';
    this.#pending = reason;
    if (!this.#effects.vaultRuns()) return this.#finish(reason);
    this.#effects.askVaultToLock();
    this.#wait(PATIENCE.close, () => this.#kill());
  }

  #kill(): void {
    this.#phase = 'ending';
    this.#killed = true;
    this.#effects.killVault();
    this.#wait(PATIENCE.gone, () => this.#finish(this.#pending));
  }

  #finish(reason: LockReason): void {
    this.#callOff();
    // Before the window goes: its end is reported too, and must not be taken for the end of the next one.
    this.#epoch += 1;
    this.#effects.destroyWindow();
    this.#phase = 'locked';
    this.#reason = reason;
    this.#wordsWereGivenUp = this.#givenUp;
    this.#pageGone = this.#givenUp = this.#killed = false;
    if (this.#quitting) this.#effects.quit();
    else this.#effects.openWindow();
    this.#settle();
  }

  #wait(milliseconds: number, run: () => void): void {
    this.#callOff();
    this.#callOff = this.#effects.after(milliseconds, run);
  }

  #settle(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

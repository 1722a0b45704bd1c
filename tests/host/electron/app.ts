// app: the life of the program, its paths, its switches, its single instance.
import process from 'node:process';
import { homedir } from 'node:os';
import type { AppEvents, UsedApp, UsedBrowserWindow } from '../../../main/electron/usedElectron.ts';
import { CommandLine } from './commandLine.ts';
import { Emitter, preventable } from './emitter.ts';
import { AppPaths } from './paths.ts';
import { SingleInstance } from './singleInstance.ts';

export type AppEffects = {
  readonly locale: string;
  readonly name: string;
  readonly version: string;
  readonly windows: () => readonly UsedBrowserWindow[];
  /** Ends every process this one started and removes what the host wrote. */
  readonly clean: () => Promise<void>;
};

export class HostApp extends Emitter<AppEvents> implements UsedApp {
  readonly isPackaged = false;
  readonly commandLine = new CommandLine(process.argv.slice(2));
  readonly #effects: AppEffects;
  readonly #paths = new AppPaths(homedir(), process.env);
  readonly #single = new SingleInstance();
  readonly #ready: Promise<void>;
  readonly #alive: NodeJS.Timeout;
  #name: string;
  #isReady = false;
  #quitting = false;
  #ending = false;

  constructor(effects: AppEffects) {
    super();
    this.#effects = effects;
    this.#name = effects.name;
    this.#alive = setInterval(() => {}, 2 ** 30);
    this.#ready = new Promise((resolve) => {
      setImmediate(() => {
        this.#isReady = true;
        this.fire('ready');
        resolve();
      });
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.quit());
  }

  /** No window opens any more. */
  get isEnding(): boolean {
    return this.#ending;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  quit(): void {
    if (this.#ending) return;
    const before = preventable({});
    this.fire('before-quit', before);
    if (before.defaultPrevented) return;
    this.#quitting = true;
    for (const window of this.#effects.windows()) window.close();
    if (this.#effects.windows().length > 0) {
      this.#quitting = false;
      return;
    }
    this.#finish();
  }

  exit(exitCode = 0): void {
    if (this.#ending) return;
    this.#ending = true;
    clearInterval(this.#alive);
    this.fire('quit', preventable({}), exitCode);
    this.#single.release();
    void this.#leave(exitCode);
  }

  /** The last window may be the end of the program. */
  windowClosed(): void {
    if (this.#effects.windows().length > 0 || this.#quitting || this.#ending) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.fire('window-all-closed');
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    const start = { words: process.argv, folder: process.cwd(), data: additionalData ?? {} };
    return this.#single.request(this.getPath('userData'), start, ({ words, folder, data }) => {
      this.fire('second-instance', preventable({}), [...words], folder, data);
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.#single.held;
  }

  releaseSingleInstanceLock(): void {
    this.#single.release();
  }

  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }

  getPath(name: string): string {
    const chosen = this.commandLine.getSwitchValue('user-data-dir');
    return this.#paths.get(name, this.#name, chosen === '' ? undefined : chosen);
  }

  getName(): string {
    return this.#name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#effects.version;
  }

  getLocale(): string {
    return this.#effects.locale;
  }

  getPreferredSystemLanguages(): string[] {
    return [this.#effects.locale];
  }

  /** Chromium's own sandbox is on unless this runs as root, whatever the app says. */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  disableHardwareAcceleration(): void {
    if (this.#isReady) throw new Error('app.disableHardwareAcceleration() can only be called before app is ready');
  }

  configureHostResolver(): void {
    if (!this.#isReady) throw new Error('configureHostResolver cannot be called before the app is ready');
  }

  focus(): void {
    this.#effects.windows().at(-1)?.focus();
  }

  async #leave(exitCode: number): Promise<void> {
    try {
      await Promise.all([this.#single.told, this.#effects.clean()]);
    } finally {
      process.exit(exitCode);
    }
  }

  #finish(): void {
    const event = preventable({});
    this.fire('will-quit', event);
    if (event.defaultPrevented) this.#quitting = false;
    else this.exit(0);
  }
}

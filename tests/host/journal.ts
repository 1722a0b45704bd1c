// A running app, as a test sees it: its page, its dialogs, its processes, its end.
import type { ChildProcess } from 'node:child_process';
import type { Page } from 'playwright';
import type { AskedOfHost, FromHost, HostFolders, HostProcesses, ToHost } from './control.ts';
import type { SeenDialog } from './electron/dialog.ts';
import type { HostRecord } from './electron/record.ts';
import { lost } from './ports/lost.ts';
import { ended, processTree } from './processTree.ts';
import { removeFolder } from './removeFolder.ts';
import { Windows } from './testWindow.ts';

export type Exit = { readonly code: number | null; readonly signal: NodeJS.Signals | null };
export type Processes = HostProcesses & {
  /** Every process of the browser of every window. */
  readonly browsers: readonly number[];
  /** All of them. */
  readonly all: readonly number[];
};

export class Journal {
  readonly userData: string;
  readonly exited: Promise<Exit>;
  /** What the app's dialogs asked for, oldest first. */
  readonly dialogs: SeenDialog[] = [];
  readonly #process: ChildProcess;
  /** Settled when nothing of this run is left. */
  readonly #left: Promise<void>;
  readonly #root: string;
  readonly #windows = new Windows();
  readonly #waiting = new Map<number, (value: unknown) => void>();
  readonly #children = new Set<number>();
  #output = '';
  #lastAsk = 0;

  /** `root` holds everything else of this run and goes with it. */
  constructor(child: ChildProcess, root: string, userData: string) {
    this.#process = child;
    this.#root = root;
    this.userData = userData;
    child.on('message', (message) => this.#hear(message as FromHost));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
      });
    }
    this.exited = new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        this.#windows.end();
        resolve({ code, signal });
      });
    });
    this.#left = this.exited.then(() => this.#leave());
  }

  /** The page of the window that is open now. */
  get page(): Page {
    return this.#windows.page;
  }

  /** What the app wrote to its terminal. */
  get output(): string {
    return this.#output;
  }

  get folders(): readonly string[] {
    return [this.#root, this.userData];
  }

  /** Resolves when the first window shows its page; cleans up and rejects when there will be none. */
  async opened(): Promise<void> {
    const ended = this.exited.then(() => undefined);
    if (await Promise.race([this.nextWindow(), ended])) return;
    const { code, signal } = await this.kill();
    throw new Error(`The app ended before its window opened (${code ?? signal}).\n${this.#output}`);
  }

  /** Resolves with the page of the window that replaces the one that is open now. */
  nextWindow(): Promise<Page> {
    return this.#windows.next();
  }

  answerSaveDialog(answer: string): void {
    this.#say({ to: 'dialog', kind: 'save', answer });
  }

  /** `cancel`, or what was chosen. */
  answerOpenDialog(answer: 'cancel' | readonly string[]): void {
    this.#say({ to: 'dialog', kind: 'open', answer });
  }

  /** The dialog stays open until this is called, before or after it opened. */
  answerPrintDialog(answer: 'print' | 'cancel' | 'fail'): void {
    this.#say({ to: 'dialog', kind: 'print', answer });
  }

  answerMessageBox(button: number): void {
    this.#say({ to: 'dialog', kind: 'message', answer: button });
  }

  power(event: Extract<ToHost, { to: 'power' }>['event']): void {
    this.#say({ to: 'power', event });
  }

  /** Seconds since anybody used the computer; `null` counts again. */
  setSystemIdleTime(seconds: number | null): void {
    this.#say({ to: 'idle', seconds });
  }

  setSystemColors(scheme: 'light' | 'dark'): void {
    this.#say({ to: 'theme', scheme });
  }

  /** As if the user had closed it. */
  closeWindow(): void {
    this.#say({ to: 'close-window' });
  }

  windowEvent(event: Extract<ToHost, { to: 'window-event' }>['event']): void {
    this.#say({ to: 'window-event', event });
  }

  /** Counts and lines that the host kept: refused requests, console, violations of the page's policy. */
  stats(): Promise<HostRecord> {
    return this.#ask('record');
  }

  menu(): Promise<AskedOfHost['menu']> {
    return this.#ask('menu');
  }

  /** The folders that could hold anything on disk. */
  profileFolders(): Promise<HostFolders> {
    return this.#ask('folders');
  }

  async processes(): Promise<Processes> {
    const own = await this.#ask('processes');
    const browsers = own.windows.flatMap(({ browser }) => (browser === undefined ? [] : processTree(browser)));
    return {
      ...own,
      browsers,
      all: [own.main, ...own.utilities, ...own.windows.map(({ driver }) => driver), ...browsers],
    };
  }

  /** As the menu's Quit does; the app may take its time. */
  async quit(): Promise<Exit> {
    this.#say({ to: 'quit' });
    await this.#left;
    return this.exited;
  }

  /** Ends everything at once, whatever state it is in. */
  async kill(): Promise<Exit> {
    this.#process.kill('SIGKILL');
    await this.#left;
    return this.exited;
  }

  async #leave(): Promise<void> {
    await Promise.all([...this.#children].map(ended));
    removeFolder(this.#root);
  }

  #say(message: ToHost): void {
    if (this.#process.connected) this.#process.send(message, lost);
  }

  #ask<Q extends keyof AskedOfHost>(about: Q): Promise<AskedOfHost[Q]> {
    const id = ++this.#lastAsk;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, (value) => resolve(value as AskedOfHost[Q]));
      void this.exited.then(() => reject(new Error('The app has ended')));
      this.#say({ to: 'ask', id, about });
    });
  }

  #hear(message: FromHost): void {
    if (message.from === 'answer') {
      this.#waiting.get(message.id)?.(message.value);
      this.#waiting.delete(message.id);
    } else if (message.from === 'dialog') this.dialogs.push(message.dialog);
    else if (message.from === 'started') this.#children.add(message.pid);
    else this.#windows.hear(message);
  }
}

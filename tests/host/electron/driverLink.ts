// Main's side of a window's driver: starts the process, sends it what main wants, hands on what it says.
import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { lost } from '../ports/lost.ts';
import type { FromDriver, PageCommand, ToDriver, WindowPlan } from '../driver/messages.ts';
import type { EndHolder } from './messageChannel.ts';

const PROGRAM = fileURLToPath(new URL('../driver/index.ts', import.meta.url));

export type LinkEvents = {
  readonly said: (message: FromDriver) => void;
  readonly ended: () => void;
};

export class DriverLink implements EndHolder {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (problem: Error) => void }>();
  readonly ended: Promise<void>;
  #lastId = 0;
  #browser: number | undefined;
  #open: Promise<void>;

  constructor(plan: WindowPlan, events: LinkEvents) {
    // The environment of a developer's Node is not for this process: it holds what the page says over its ports.
    const { NODE_OPTIONS: _options, ...env } = process.env;
    this.#process = fork(PROGRAM, [], {
      serialization: 'advanced',
      execArgv: [],
      env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    let opened = (_problem?: Error): void => {};
    this.#open = new Promise((resolve, reject) => {
      opened = (problem) => (problem ? reject(problem) : resolve());
    });
    this.#open.catch(() => {});
    this.#process.on('message', (raw) => {
      const message = raw as FromDriver;
      if (message.from === 'result') return this.#settle(message);
      if (message.from === 'opened') {
        this.#browser = message.browser;
        opened();
      }
      if (message.from === 'failed') opened(new Error(message.reason));
      events.said(message);
    });
    this.ended = new Promise((resolve) => {
      this.#process.once('exit', () => {
        opened(new Error('The window is closed'));
        for (const { reject } of this.#waiting.values()) reject(new Error('The window is closed'));
        this.#waiting.clear();
        events.ended();
        resolve();
      });
    });
    this.say({ to: 'open', plan });
  }

  /** Process ids: the driver and, once it has started, Chromium. */
  get pids(): { readonly driver: number; readonly browser: number | undefined } {
    return { driver: this.#process.pid ?? 0, browser: this.#browser };
  }

  /** Resolves when the page can be loaded. */
  get opened(): Promise<void> {
    return this.#open;
  }

  say(message: ToDriver): void {
    if (this.#process.connected) this.#process.send(message, lost);
  }

  load(url: string): Promise<unknown> {
    return this.#request((id) => ({ to: 'load', id, url }));
  }

  command(method: PageCommand, params: object): Promise<unknown> {
    return this.#request((id) => ({ to: 'command', id, method, params }));
  }

  clipboard(write?: string): Promise<unknown> {
    return this.#request((id) => ({ to: 'clipboard', id, write }));
  }

  clipboardHasOwnFormats(): Promise<unknown> {
    return this.#request((id) => ({ to: 'clipboard-formats', id }));
  }

  tellEnd(about: Parameters<EndHolder['tellEnd']>[0]): void {
    this.say({ to: 'end', about });
  }

  /** Resolves when the driver and its browser have ended. */
  end(): Promise<void> {
    this.say({ to: 'close' });
    return this.ended;
  }

  #request(message: (id: number) => ToDriver): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(++this.#lastId, { resolve, reject });
      this.say(message(this.#lastId));
    });
  }

  #settle({ id, ok, value }: Extract<FromDriver, { from: 'result' }>): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (ok) waiting?.resolve(value);
    else waiting?.reject(new Error(String(value)));
  }
}

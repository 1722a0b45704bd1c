// utilityProcess.fork: a Node process with process.parentPort, where importing electron fails as it does in Electron's.
import { type ChildProcess, fork } from 'node:child_process';
import process from 'node:process';
import type { ForkOptions } from 'electron';
import { lost } from '../ports/lost.ts';
import type { UsedUtilityProcess, UtilityEvents } from '../../../main/electron/usedElectron.ts';
import type { OtherEnd } from '../ports/ticket.ts';
import type { FromUtility, ToUtility } from '../utility/messages.ts';
import { Emitter } from './emitter.ts';
import type { Channels, EndHolder } from './messageChannel.ts';

const REGISTER = new URL('../utility/register.ts', import.meta.url).href;

const ENDS_WITHIN_MS = 1_000;

type Options = Pick<ForkOptions, 'cwd' | 'env' | 'execArgv' | 'serviceName' | 'stdio'>;
type Stdio = 'pipe' | 'ignore' | 'inherit';

export class HostUtilityProcess extends Emitter<UtilityEvents> implements UsedUtilityProcess, EndHolder {
  readonly #process: ChildProcess;
  readonly #channels: Channels;
  #pid: number | undefined;

  constructor(
    channels: Channels,
    program: string,
    words: readonly string[],
    options: Options,
    started: (pid: number) => void,
  ) {
    super();
    this.#channels = channels;
    const [, output = 'inherit', problems = 'inherit'] = stdioOf(options.stdio);
    this.#process = fork(program, [...words], {
      serialization: 'advanced',
      env: { ...(options.env ?? process.env) } as NodeJS.ProcessEnv,
      execArgv: ['--import', REGISTER, ...(options.execArgv ?? [])],
      stdio: ['ignore', output, problems, 'ipc'],
      ...(options.cwd !== undefined && { cwd: options.cwd }),
    });
    if (this.#process.pid !== undefined) started(this.#process.pid);
    this.#process.on('message', (raw) => {
      const message = raw as FromUtility;
      if (message.from === 'end') channels.hear(message.state);
      else this.fire('message', message.data);
    });
    this.#process.once('spawn', () => {
      this.#pid = this.#process.pid;
      this.fire('spawn');
    });
    // Messages sent just before the end arrive before the end, as in Electron.
    this.#process.once('close', (code, signal) => {
      this.#pid = undefined;
      channels.lose(this);
      this.fire('exit', code ?? (signal === 'SIGKILL' ? 9 : 15));
    });
  }

  get pid(): number | undefined {
    return this.#pid;
  }

  get stdout(): NodeJS.ReadableStream | null {
    return this.#process.stdout;
  }

  get stderr(): NodeJS.ReadableStream | null {
    return this.#process.stderr;
  }

  postMessage(data: unknown, transfer: readonly unknown[] = []): void {
    const tickets = transfer.map((port) => this.#channels.give(port, this));
    this.#say({ to: 'message', data, tickets });
  }

  kill(): boolean {
    return this.#process.kill('SIGTERM');
  }

  /** For the end of main: resolves when the process has ended, by itself or not. */
  end(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#pid === undefined) return resolve();
      const late = setTimeout(() => this.#process.kill('SIGKILL'), ENDS_WITHIN_MS);
      this.#process.once('exit', () => {
        clearTimeout(late);
        resolve();
      });
      this.kill();
    });
  }

  tellEnd(about: OtherEnd): void {
    this.#say({ to: 'end', about });
  }

  #say(message: ToUtility): void {
    if (this.#process.connected) this.#process.send(message, lost);
  }
}

function stdioOf(stdio: Options['stdio']): Stdio[] {
  if (Array.isArray(stdio)) return stdio;
  return stdio === 'pipe' || stdio === 'ignore' || stdio === 'inherit' ? [stdio, stdio, stdio] : [];
}

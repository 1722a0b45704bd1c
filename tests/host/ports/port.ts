// The port object both main and a utility child see, as Electron's MessagePortMain. Messages wait until start(), as they
// do there. Its line is made at the first use, because a port that is handed on unused must not have one here.
import { EventEmitter } from 'node:events';
import type { Line, LineEvents } from './line.ts';

export type OpenLine = (events: LineEvents) => Pick<Line, 'say' | 'close'>;

export class HostPort extends EventEmitter {
  readonly #openLine: OpenLine;
  #line: ReturnType<OpenLine> | undefined;
  #started = false;
  #open = true;
  #early: string[] = [];

  constructor(openLine: OpenLine) {
    super();
    this.#openLine = openLine;
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    const json = JSON.stringify(message);
    if (json === undefined || transfer.length > 0) throw new Error('Only JSON crosses the ports of this host');
    if (this.#open) this.use().say(json);
  }

  start(): void {
    this.use();
    this.#started = true;
    const early = this.#early;
    this.#early = [];
    for (const json of early) this.#deliver(json);
  }

  close(): void {
    if (this.#open) this.use().close();
  }

  /** Makes the line now, so that nothing the other end says is lost. */
  use(): ReturnType<OpenLine> {
    this.#line ??= this.#openLine({
      message: (json) => (this.#started ? this.#deliver(json) : this.#early.push(json)),
      closed: () => this.#end(),
    });
    return this.#line;
  }

  #end(): void {
    if (!this.#open) return;
    this.#open = false;
    // Never inside of the call that closed it, as with Electron's.
    setImmediate(() => this.emit('close'));
  }

  #deliver(json: string): void {
    this.emit('message', { data: JSON.parse(json) as unknown, ports: [] });
  }
}

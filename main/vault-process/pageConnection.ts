// The page's calls: answered one after the other in the order they came, so that no save ever overtakes an earlier one.
// Once the journal is locking, calls that come are answered `stopped`; those that came before are finished.
import { type Answering, answer } from '../ipc/answer.ts';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { Envelope, PortRequest } from '../../preload/contract/wire.ts';
import type { PagePort } from './ports.ts';

export class PageConnection {
  readonly #port: PagePort;
  readonly #answering: Answering<'vault'>;
  #last: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(port: PagePort, answering: Answering<'vault'>) {
    this.#port = port;
    this.#answering = answering;
    port.on('message', ({ data }) => this.#hear(data));
    port.start();
  }

  push<E extends EventName>(event: E, data: Events[E]): void {
    this.#port.postMessage({ event, data });
  }

  /** Resolves when every call that came before is answered. Later ones are refused, until `resume`. */
  stop(): Promise<void> {
    this.#stopping = true;
    return this.#last;
  }

  resume(): void {
    this.#stopping = false;
  }

  close(): void {
    this.#port.close();
  }

  #hear(data: unknown): void {
    if (!isRequest(data)) return;
    if (this.#stopping) return this.#reply(data.call, { ok: false, error: { code: 'stopped' } });
    this.#last = this.#last.then(async () =>
      this.#reply(data.call, await answer(data.name, data.input, this.#answering)),
    );
  }

  #reply(call: number, envelope: Envelope): void {
    this.#port.postMessage({ call, envelope });
  }
}

/** Without a number there is nobody to answer. Name and input are looked at by `answer`. */
function isRequest(data: unknown): data is PortRequest {
  return typeof data === 'object' && data !== null && 'call' in data && Number.isSafeInteger(data.call);
}

// The page's calls: answered one after the other in the order they came, so that no save ever overtakes an earlier one.
// Once the journal is locking, calls that come are answered `stopped`; those that came before are finished, and what could
// not be written then is said to whoever locks.
import { type Answering, answer } from '../ipc/answer.ts';
import type { JournalError } from '../../preload/contract/errors.ts';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { Envelope, PortRequest } from '../../preload/contract/wire.ts';
import type { Trouble } from './messages.ts';
import type { PagePort } from './ports.ts';

export class PageConnection {
  readonly #port: PagePort;
  readonly #answering: Answering<'vault'>;
  #last: Promise<void> = Promise.resolve();
  #stopping = false;
  #troubleWhileStopping: Trouble | undefined;

  constructor(port: PagePort, answering: Answering<'vault'>) {
    this.#port = port;
    this.#answering = answering;
    port.on('message', ({ data }) => this.#hear(data));
    port.start();
  }

  push<E extends EventName>(event: E, data: Events[E]): void {
    this.#port.postMessage({ event, data });
  }

  /**
   * Resolves when every call that came before is answered, with the reason when one of them could not be written: the page
   * was asked for its words before it knew. Later calls are refused, until `resume`.
   */
  async stop(): Promise<Trouble | undefined> {
    this.#stopping = true;
    await this.#last;
    return this.#troubleWhileStopping;
  }

  resume(): void {
    this.#stopping = false;
    this.#troubleWhileStopping = undefined;
  }

  close(): void {
    this.#port.close();
  }

  #hear(data: unknown): void {
    if (!isRequest(data)) return;
    if (this.#stopping) return this.#reply(data.call, { ok: false, error: { code: 'stopped' } });
    this.#last = this.#last.then(() => this.#answer(data));
  }

  async #answer({ call, name, input }: PortRequest): Promise<void> {
    const envelope = await answer(name, input, this.#answering);
    if (this.#stopping && !envelope.ok) this.#troubleWhileStopping ??= troubleOf(envelope.error);
    this.#reply(call, envelope);
  }

  #reply(call: number, envelope: Envelope): void {
    this.#port.postMessage({ call, envelope });
  }
}

function troubleOf({ code }: JournalError): Trouble | undefined {
  return code === 'disk-full' || code === 'read-only' || code === 'storage-failed' ? code : undefined;
}

/** Without a number there is nobody to answer. Name and input are looked at by `answer`. */
function isRequest(data: unknown): data is PortRequest {
  return typeof data === 'object' && data !== null && 'call' in data && Number.isSafeInteger(data.call);
}

// The DevTools protocol over Chromium's pipe: no port is opened, so nobody else on this computer can drive the window.
// A test's Playwright gets a browser session of its own on the same pipe (Target.attachToBrowserTarget).
import type { Readable, Writable } from 'node:stream';
import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts';
import { readRows, ZERO } from '../ports/rows.ts';

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
type Events = Protocol.Events;
export type Command = keyof Commands & keyof Results;
type Message = {
  id?: number;
  method?: string;
  params?: object;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
};
type Listener = (params: never, session: string | undefined) => unknown;

export type CdpSession = {
  readonly id: string;
  readonly send: <M extends Command>(method: M, params?: Commands[M]) => Promise<Results[M]>;
  readonly on: <E extends keyof Events>(event: E, listener: (params: Events[E]) => void) => void;
};

/** A second client of the same browser. */
export type Guest = { readonly send: (message: Message) => void };

export class Cdp {
  readonly #input: Writable;
  readonly #waiting = new Map<number, (message: Message) => void>();
  readonly #listeners = new Map<string, Listener[]>();
  readonly #guests = new Map<string, (message: Message) => void>();
  #lastId = 0;
  #open = true;

  constructor(input: Writable, output: Readable, closed: () => void) {
    this.#input = input;
    readRows(output, ZERO, (text) => this.#hear(JSON.parse(text) as Message));
    // Chromium may die while something is being written; `close` of the other pipe says so.
    input.on('error', () => {});
    output.on('close', () => {
      this.#open = false;
      for (const settle of this.#waiting.values()) settle({ error: { message: 'The browser has ended' } });
      this.#waiting.clear();
      closed();
    });
  }

  send<M extends Command>(method: M, params?: Commands[M], session?: string): Promise<Results[M]> {
    return new Promise((resolve, reject) => {
      const message = { method, params: params ?? {}, ...(session !== undefined && { sessionId: session }) };
      this.#request(message, ({ error, result }) => {
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as Results[M]);
      });
    });
  }

  on<E extends keyof Events>(event: E, listener: (params: Events[E], session: string | undefined) => unknown): void {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
  }

  /** The commands and events of one target. */
  session(id: string): CdpSession {
    return {
      id,
      send: (method, params) => this.send(method, params, id),
      on: (event, listener) => this.on(event, (params, from) => from === id && listener(params)),
    };
  }

  /** `deliver` gets what is meant for the guest, in order. */
  async invite(deliver: (message: Message) => void): Promise<Guest> {
    const { sessionId } = await this.send('Target.attachToBrowserTarget');
    const asGuestSeesIt = ({ sessionId: session, ...message }: Message): Message =>
      session === undefined || session === sessionId ? message : { ...message, sessionId: session };
    this.#guests.set(sessionId, (message) => deliver(asGuestSeesIt(message)));
    return {
      send: ({ id, ...message }) =>
        this.#request({ ...message, sessionId: message.sessionId ?? sessionId }, (answer) => {
          // The end of the browser is the end of the guest's line; it needs no answers then.
          if (this.#open) deliver({ ...asGuestSeesIt(answer), ...(id !== undefined && { id }) });
        }),
    };
  }

  #request(message: Message, settle: (answer: Message) => void): void {
    if (!this.#open) return settle({ error: { message: 'The browser has ended' } });
    this.#waiting.set(++this.#lastId, settle);
    this.#input.write(`${JSON.stringify({ ...message, id: this.#lastId })}\0`);
  }

  #hear(message: Message): void {
    if (message.id !== undefined) {
      const settle = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      return settle?.(message);
    }
    const guest = message.sessionId === undefined ? undefined : this.#guests.get(message.sessionId);
    if (guest) {
      // Sessions below a guest's session are the guest's too.
      if (message.method === 'Target.attachedToTarget') {
        const { sessionId } = message.params as Events['Target.attachedToTarget'];
        this.#guests.set(sessionId, guest);
      }
      return guest(message);
    }
    for (const listener of this.#listeners.get(message.method ?? '') ?? [])
      listener(message.params as never, message.sessionId);
  }
}

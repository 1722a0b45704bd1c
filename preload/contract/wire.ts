// The shapes that cross the two channels: `journal` between page and shell, and the MessagePort between page and vault.
import type { JournalError } from './errors.ts';
import type { EventName, Events } from './events.ts';
import type { Input, OperationName, Output } from './operations.ts';

export type Envelope<Value = unknown> = { ok: true; value: Value } | { ok: false; error: JournalError };

/** IPC channels of the shell. */
export const CHANNEL = {
  call: 'journal:call',
  connect: 'journal:connect',
  event: 'journal:event',
  port: 'journal:port',
} as const;

/** On the port, page to vault. */
export type PortRequest = { readonly call: number; readonly name: string; readonly input: unknown };

/** On the port, vault to page. */
export type PortAnswer =
  | { readonly call: number; readonly envelope: Envelope }
  | { readonly event: EventName; readonly data: Events[EventName] };

/** What the page sees as `window.journal`. */
export type JournalBridge = {
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Envelope<Output<N>>>;
  /** Returns a function that stops listening. */
  on<E extends EventName>(name: E, listener: (data: Events[E]) => void): () => void;
};

// Typed calls over the wall. A refused call becomes a thrown `Refusal`, so that no caller can forget to look.
import { Refusal } from '../../preload/contract/errors.ts';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { Input, OperationName, Output } from '../../preload/contract/operations.ts';
import { bridge } from './bridge.ts';

export async function call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> {
  const envelope = await bridge().call(name, input);
  if (!envelope.ok) throw new Refusal(envelope.error);
  return envelope.value;
}

/** Returns a function that stops listening. */
export function listen<E extends EventName>(event: E, hear: (data: Events[E]) => void): () => void {
  return bridge().on(event, hear);
}

// Node's event emitter with the events of one of Electron's classes: what the host emits is checked like what the app
// listens to.
import { EventEmitter } from 'node:events';

type Listeners = Record<string, (...given: never[]) => unknown>;

export class Emitter<L extends Listeners> extends EventEmitter {
  fire<E extends keyof L & string>(event: E, ...given: Parameters<L[E]>): boolean {
    return this.emit(event, ...given);
  }
}

export type Preventable<P extends object> = P & { readonly defaultPrevented: boolean; preventDefault(): void };

export function preventable<P extends object>(params: P): Preventable<P> {
  let prevented = false;
  const event = {
    preventDefault: () => {
      prevented = true;
    },
  };
  Object.defineProperty(event, 'defaultPrevented', { get: () => prevented });
  return Object.assign(event, params) as Preventable<P>;
}

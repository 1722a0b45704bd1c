// Loaded before the program of a utility child: gives it process.parentPort, refuses electron, and ends it when main is
// gone, as Electron does.
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';
import process from 'node:process';
import { lost } from '../ports/lost.ts';
import { Ends } from '../ports/ends.ts';
import { HostPort } from '../ports/port.ts';
import type { Ticket } from '../ports/ticket.ts';
import type { FromUtility, ToUtility } from './messages.ts';

registerHooks({
  resolve(specifier, context, next) {
    if (/^electron(\/|$)/.test(specifier)) throw new Error('electron cannot be imported in a utility process');
    return next(specifier, context);
  },
});

const send = process.send?.bind(process);
const say = (message: FromUtility): void => {
  if (process.connected) send?.(message, lost);
};
const ends = new Ends((state) => say({ from: 'end', state }));

function receive(ticket: Ticket): HostPort {
  const port = new HostPort((events) => ends.take(ticket, events));
  // Now, not at the first use: the other end may close before that.
  port.use();
  return port;
}

/** Keeps messages until somebody listens, as Electron's does. */
class ParentPort extends EventEmitter {
  #early: object[] = [];

  constructor() {
    super();
    this.on('newListener', (event) => event === 'message' && queueMicrotask(() => this.#flush()));
  }

  postMessage(data: unknown): void {
    say({ from: 'message', data });
  }

  hear(data: unknown, ports: readonly HostPort[]): void {
    this.#early.push({ data, ports });
    if (this.listenerCount('message') > 0) this.#flush();
  }

  #flush(): void {
    for (const event of this.#early.splice(0)) this.emit('message', event);
  }
}

const parentPort = new ParentPort();
Object.defineProperty(process, 'parentPort', { value: parentPort });
Object.defineProperty(process, 'type', { value: 'utility' });
Object.defineProperty(process, 'send', { value: undefined });

process.on('message', (raw) => {
  const message = raw as ToUtility;
  if (message.to === 'end') ends.hear(message.about);
  else parentPort.hear(message.data, message.tickets.map(receive));
});
process.on('disconnect', () => process.exit());

// The ends of channels that live in one process (the driver, the utility child), by the id of their ticket.
import { Line, type LineEvents } from './line.ts';
import type { EndState, OtherEnd, Ticket } from './ticket.ts';

export class Ends {
  readonly #lines = new Map<string, { line: Line; address: string }>();
  readonly #tellMain: (state: EndState) => void;

  constructor(tellMain: (state: EndState) => void) {
    this.#tellMain = tellMain;
  }

  take({ id, address, role }: Ticket, events: LineEvents): Line {
    const closed = () => {
      this.#lines.delete(id);
      this.#tellMain({ id, state: 'closed' });
      events.closed();
    };
    const line = new Line({ message: events.message, closed });
    this.#lines.set(id, { line, address });
    if (role === 'listen') line.listen(address, () => this.#tellMain({ id, state: 'listening' }));
    return line;
  }

  hear({ id, other }: OtherEnd): void {
    const end = this.#lines.get(id);
    if (other === 'listening') end?.line.connect(end.address);
    else end?.line.close();
  }

  say(id: string, json: string): void {
    this.#lines.get(id)?.line.say(json);
  }

  close(id: string): void {
    this.#lines.get(id)?.line.close();
  }
}

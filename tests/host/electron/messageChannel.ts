// MessageChannelMain: two ports, each of which stays in main or is handed to a page or a utility child. Main only
// introduces the two ends to each other; once both have left, no byte of theirs passes this process.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { Ends } from '../ports/ends.ts';
import { HostPort } from '../ports/port.ts';
import type { EndState, OtherEnd, Ticket } from '../ports/ticket.ts';

/** A process that can hold an end: a window's driver, a utility child, or main itself. */
export type EndHolder = { readonly tellEnd: (about: OtherEnd) => void };

type Channel = {
  readonly address: string;
  /** By side: who holds the end. */
  readonly holders: [EndHolder | undefined, EndHolder | undefined];
  listening: boolean;
  closed: boolean;
};
type Side = 0 | 1;

const SIDES = ['a', 'b'] as const;

export class Channels {
  readonly #folder: string;
  readonly #key = randomBytes(8).toString('hex');
  readonly #channels = new Map<string, Channel>();
  readonly #handed = new WeakMap<object, (holder: EndHolder) => Ticket>();
  readonly #ends = new Ends((state) => this.hear(state));
  readonly #main: EndHolder = { tellEnd: (about) => this.#ends.hear(about) };

  /** `folder` must be one that only this user can enter. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A socket in the folder; Windows has named pipes instead. */
  addressFor(name: string): string {
    return process.platform === 'win32' ? `\\\\.\\pipe\\balint-${this.#key}-${name}` : join(this.#folder, name);
  }

  open(): readonly [HostPort, HostPort] {
    const id = randomBytes(12).toString('hex');
    this.#channels.set(id, {
      address: this.addressFor(id),
      holders: [undefined, undefined],
      listening: false,
      closed: false,
    });
    return [this.#port(id, 0), this.#port(id, 1)];
  }

  /** The port leaves main. Throws when it was used here or handed over before. */
  give(port: unknown, holder: EndHolder): Ticket {
    const hand = port instanceof HostPort ? this.#handed.get(port) : undefined;
    if (!hand) throw new Error('Only a port of a MessageChannelMain can be handed over');
    return hand(holder);
  }

  hear({ id, state }: EndState): void {
    const channel = this.#channels.get(id.slice(0, -1));
    if (!channel) return;
    if (state === 'listening') channel.listening = true;
    else channel.closed = true;
    this.#introduce(id.slice(0, -1), channel);
  }

  /** A process has ended, and its ends with it. */
  lose(holder: EndHolder): void {
    for (const [id, channel] of this.#channels) {
      if (channel.holders.includes(holder)) this.hear({ id: `${id}a`, state: 'closed' });
    }
  }

  #port(id: string, side: Side): HostPort {
    const port = new HostPort((events) => this.#ends.take(this.#place(id, side, this.#main), events));
    this.#handed.set(port, (holder) => this.#place(id, side, holder));
    return port;
  }

  #place(id: string, side: Side, holder: EndHolder): Ticket {
    const channel = this.#channels.get(id);
    if (!channel || channel.holders[side]) throw new Error('This port is used in main or was handed over before');
    channel.holders[side] = holder;
    // The new holder has its ticket before it hears about the other end.
    setImmediate(() => this.#introduce(id, channel));
    return { id: `${id}${SIDES[side]}`, address: channel.address, role: side === 0 ? 'listen' : 'connect' };
  }

  #introduce(id: string, channel: Channel): void {
    if (channel.closed) {
      SIDES.forEach((side, index) => channel.holders[index]?.tellEnd({ id: id + side, other: 'closed' }));
      if (channel.holders.every((holder) => holder !== undefined)) this.#channels.delete(id);
    } else if (channel.listening) channel.holders[1]?.tellEnd({ id: `${id}b`, other: 'listening' });
  }
}

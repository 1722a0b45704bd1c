// One end of a line between two processes: a socket (a named pipe on Windows) with a name nobody can guess, in a folder
// only this user can enter. Messages are JSON texts, one per row. What was said before the other end came is kept.
import { createConnection, createServer, type Server, type Socket } from 'node:net';
import { NEWLINE, readRows } from './rows.ts';

export type LineEvents = { readonly message: (json: string) => void; readonly closed: () => void };

export class Line {
  readonly #events: LineEvents;
  #server: Server | undefined;
  #socket: Socket | undefined;
  #early: string[] = [];
  #open = true;

  constructor(events: LineEvents) {
    this.#events = events;
  }

  listen(address: string, listening: () => void): void {
    this.#server = createServer((socket) => {
      this.#server?.close();
      this.#use(socket);
    });
    this.#server.on('error', () => this.close());
    this.#server.listen(address, listening);
  }

  connect(address: string): void {
    if (this.#open && !this.#socket) this.#use(createConnection(address));
  }

  say(json: string): void {
    if (!this.#open) return;
    if (this.#socket) this.#socket.write(`${json}\n`);
    else this.#early.push(json);
  }

  /** Says `closed` once, whichever end closes first or dies. What was said before still arrives. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#server?.close();
    this.#socket?.end();
    this.#events.closed();
  }

  #use(socket: Socket): void {
    if (!this.#open) return void socket.destroy();
    this.#socket = socket;
    socket.on('error', () => this.close());
    socket.on('close', () => this.close());
    readRows(socket, NEWLINE, (json) => this.#open && this.#events.message(json));
    for (const json of this.#early) socket.write(`${json}\n`);
    this.#early = [];
  }
}

// app.requestSingleInstanceLock: one program for one userData folder. The lock is a file that names the process which
// holds it and the address where it listens; a file whose process is gone counts for nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { NEWLINE, readRows } from '../ports/rows.ts';

export type SecondStart = { readonly words: readonly string[]; readonly folder: string; readonly data: unknown };
type Held = { readonly pid: number; readonly address: string };

const TOLD_WITHIN_MS = 1_000;

export class SingleInstance {
  #server: Server | undefined;
  #file: string | undefined;
  /** Settled when the first instance has heard of this one. */
  told: Promise<void> = Promise.resolve();

  get held(): boolean {
    return this.#server !== undefined;
  }

  /** False when another process holds the folder; that one hears about this start. */
  request(folder: string, start: SecondStart, heard: (start: SecondStart) => void): boolean {
    if (this.held) return true;
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'SingletonLock');
    const address = addressIn(folder);
    const other = take(file, { pid: process.pid, address });
    if (other) {
      this.told = tell(other.address, start);
      return false;
    }
    this.#file = file;
    this.#server = createServer((socket) => {
      socket.on('error', () => {});
      readRows(socket, NEWLINE, (json) => {
        heard(JSON.parse(json) as SecondStart);
        socket.end('heard\n');
      });
    });
    // One that a killed process left behind.
    rmSync(address, { force: true });
    this.#server.listen(address).unref();
    return true;
  }

  release(): void {
    this.#server?.close();
    this.#server = undefined;
    if (this.#file !== undefined) rmSync(this.#file, { force: true });
    this.#file = undefined;
  }
}

/** The name of a socket may not be longer than about a hundred bytes. */
function addressIn(folder: string): string {
  const name = `balint-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const beside = join(folder, 'SingletonSocket');
  return Buffer.byteLength(beside) < 100 ? beside : join(tmpdir(), name);
}

/** The holder when there is a living one; otherwise the lock is ours. */
function take(file: string, mine: Held): Held | undefined {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
    }
    const holder = read(file);
    if (holder && isAlive(holder.pid)) return holder;
    rmSync(file, { force: true });
  }
}

function read(file: string): Held | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Held;
  } catch {
    // Gone meanwhile, or left half-written by a process that was ended: nobody holds it.
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function tell(address: string, start: SecondStart): Promise<void> {
  return new Promise((resolve) => {
    const socket = createConnection(address, () => socket.write(`${JSON.stringify(start)}\n`));
    socket.setTimeout(TOLD_WITHIN_MS, () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve());
    socket.resume();
  });
}

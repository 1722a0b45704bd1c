// A disk that loses its power: what was synced stays; of what was not, any 512-byte sector may have arrived and any other
// not, whatever their order. Names: the changes since their folder was synced arrive in order up to any of them, as on a
// file system with a journal; syncing a file makes the name it was created under durable too.
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Call } from './systemCalls.ts';

const SECTOR = 512;

type Change = { readonly at: number; readonly bytes: Buffer } | { readonly size: number };
type NameChange = Extract<Call, { call: 'create' | 'remove' | 'rename' | 'link' }>;

/** What a name leads to; a rename moves it along. */
class Content {
  durable: Buffer;
  pending: Change[] = [];
  /** Bytes written one after the other so far, for writes without an offset. */
  end: number;

  constructor(durable: Buffer) {
    this.durable = durable;
    this.end = durable.length;
  }

  /** With every pending change of which `arrives` says so, sector by sector. */
  after(arrives: () => boolean): Buffer {
    return this.pending.reduce((bytes, change) => applied(bytes, change, arrives), this.durable);
  }

  sync(): void {
    this.durable = this.after(() => true);
    this.pending = [];
  }
}

function applied(bytes: Buffer, change: Change, arrives: () => boolean): Buffer {
  if ('size' in change) {
    if (!arrives()) return bytes;
    const resized = Buffer.alloc(change.size);
    bytes.copy(resized);
    return resized;
  }
  let result = Buffer.from(bytes);
  for (let done = 0; done < change.bytes.length; ) {
    const at = change.at + done;
    const length = Math.min(SECTOR - (at % SECTOR), change.bytes.length - done);
    if (arrives()) {
      if (result.length < at + length) result = Buffer.concat([result, Buffer.alloc(at + length - result.length)]);
      change.bytes.copy(result, at, done, done + length);
    }
    done += length;
  }
  return result;
}

export class Disk {
  /** As a program sees them. */
  readonly #names: Map<string, Content>;
  /** As they are on the disk, and what changed since. */
  readonly #durableNames: Map<string, Content>;
  #pendingNames: { change: NameChange; content: Content }[] = [];

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.#names = new Map([...files].map(([name, bytes]) => [name, new Content(bytes)]));
    this.#durableNames = new Map(this.#names);
  }

  do(call: Call): void {
    switch (call.call) {
      case 'say':
        return;
      case 'sync':
        return this.#sync(call.file);
      case 'write': {
        const content = this.#content(call.file);
        const at = call.at ?? content.end;
        content.end = at + call.bytes.length;
        content.pending.push({ at, bytes: call.bytes });
        return;
      }
      case 'truncate':
        this.#content(call.file).pending.push({ size: call.size });
        return;
      case 'empty':
        this.#create(call.file);
        this.#content(call.file).pending.push({ size: 0 });
        this.#content(call.file).end = 0;
        return;
      case 'create':
        return this.#create(call.file);
      case 'link':
      case 'remove':
      case 'rename':
        return this.#rename(call);
    }
  }

  #content(file: string): Content {
    const content = this.#names.get(file);
    if (!content) throw new Error('a call on a file that was never made');
    return content;
  }

  #create(file: string): void {
    if (!this.#names.has(file)) this.#rename({ call: 'create', file });
  }

  #rename(change: NameChange): void {
    const content = change.call === 'create' ? new Content(Buffer.alloc(0)) : this.#content(change.file);
    this.#pendingNames.push({ change, content });
    apply(this.#names, change, content);
  }

  #sync(file: string): void {
    const content = this.#names.get(file);
    content?.sync();
    // A folder: all changes of names so far. A file: those up to the one that made it.
    const upTo = content
      ? this.#pendingNames.findLastIndex((pending) => pending.content === content && pending.change.call === 'create')
      : this.#pendingNames.length - 1;
    for (const { change, content: named } of this.#pendingNames.splice(0, upTo + 1))
      apply(this.#durableNames, change, named);
  }

  /** Writes what is left after the power went into `place`. `random` gives numbers from 0 to 1. */
  loseAt(folder: string, place: string, random: () => number): void {
    const likely = random();
    const arrives = () => random() < likely;
    const names = new Map(this.#durableNames);
    const changes = Math.floor(random() * (this.#pendingNames.length + 1));
    for (const { change, content } of this.#pendingNames.slice(0, changes)) apply(names, change, content);
    const written = new Map<Content, string>();
    for (const [name, content] of names) {
      const file = join(place, relative(folder, name));
      mkdirSync(dirname(file), { recursive: true });
      const other = written.get(content);
      if (other) linkSync(other, file);
      else writeFileSync(file, content.after(arrives));
      written.set(content, file);
    }
  }
}

function apply(names: Map<string, Content>, change: NameChange, content: Content): void {
  if (change.call === 'remove' || change.call === 'rename') names.delete(change.file);
  if (change.call === 'create') names.set(change.file, content);
  if (change.call === 'rename' || change.call === 'link') names.set(change.to, content);
}

// Keeps the records that are open in the window. One that a page has left stays here until the disk has all of it: the
// words outlive the page they were typed on, and the page that comes back finds them.
import type { Flushed } from '../../../../preload/contract/schemas/shell.ts';
import type { Saver } from './Saver.ts';

export type Loan<Value> = { readonly saver: Promise<Saver<Value>>; giveBack(): void };

export type ShelfEffects<Key, Value> = {
  /** Tells one record from another. */
  name(key: Key): string;
  /** Reads a record and makes its saver. */
  open(key: Key): Promise<Saver<Value>>;
  /** Called with a way to write the record down for as long as it stands here; returns the end of that. */
  whileOpen(write: () => Promise<Flushed>): () => void;
  /** No page has the record in hand any more, and the disk has all of it. */
  left?(key: Key, saver: Saver<Value>): void;
  /** A record was left with words that the disk does not take; returns the end of that. */
  whileLeftUnsaved(): () => void;
};

type Book<Value> = {
  users: number;
  readonly saver: Promise<Saver<Value>>;
  readonly close: () => void;
  /** Called when a page takes it in hand again. */
  takenUp: () => void;
};

export class Shelf<Key, Value> {
  readonly #effects: ShelfEffects<Key, Value>;
  readonly #books = new Map<string, Book<Value>>();

  constructor(effects: ShelfEffects<Key, Value>) {
    this.#effects = effects;
  }

  borrow(key: Key): Loan<Value> {
    const name = this.#effects.name(key);
    const book = this.#books.get(name) ?? this.#open(name, key);
    book.users++;
    book.takenUp();
    let given = false;
    return {
      saver: book.saver,
      giveBack: () => {
        if (given) return;
        given = true;
        book.users--;
        void this.#leave(name, key, book);
      },
    };
  }

  #open(name: string, key: Key): Book<Value> {
    const saver = this.#effects.open(key);
    const close = this.#effects.whileOpen(async () => {
      const opened = await saver.catch(() => null);
      return opened ? opened.flush() : { saved: true };
    });
    const book: Book<Value> = { users: 0, saver, close, takenUp: () => {} };
    this.#books.set(name, book);
    // What could not be read has nothing to keep; the next one who asks reads again.
    saver.catch(() => this.#remove(name, book));
    return book;
  }

  /** Writes what is unsaved without making anybody wait. */
  async #leave(name: string, key: Key, book: Book<Value>): Promise<void> {
    const saver = await book.saver.catch(() => null);
    if (saver === null || book.users > 0) return;
    await saver.flush();
    if (book.users > 0 || this.#books.get(name) !== book) return;
    if (saver.unsaved) await this.#keepUntilSaved(book, saver);
    if (book.users > 0) return;
    this.#remove(name, book);
    this.#effects.left?.(key, saver);
  }

  /** Until the disk has it, or a page has it in hand again. The saver goes on trying by itself. */
  async #keepUntilSaved(book: Book<Value>, saver: Saver<Value>): Promise<void> {
    const found = this.#effects.whileLeftUnsaved();
    const { promise, resolve } = Promise.withResolvers<void>();
    book.takenUp = resolve;
    const stop = saver.subscribe(() => {
      if (!saver.unsaved) resolve();
    });
    await promise;
    stop();
    found();
  }

  #remove(name: string, book: Book<Value>): void {
    if (this.#books.get(name) === book) this.#books.delete(name);
    book.close();
  }
}

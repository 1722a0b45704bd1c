// Counts what pages of this program tried to reach beyond its own files, for "Where are my notes?". Addresses are not
// kept: an address can carry words.
import { isOwnAddress } from './pageAddress.ts';

export class Attempts {
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** True for our own files; anything else is counted, and must be refused by whoever asked. */
  allows(address: string): boolean {
    const own = isOwnAddress(address);
    if (!own) this.#count += 1;
    return own;
  }
}

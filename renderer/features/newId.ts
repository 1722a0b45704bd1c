// A fresh id for a thing that the page begins: random, so that it says nothing.
import type { Id } from '../../preload/contract/schemas/common.ts';

export const newId = (): Id =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

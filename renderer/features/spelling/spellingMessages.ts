// What passes between the page and the worker that holds the dictionary.
import type { Dictionary } from '../../../preload/contract/schemas/spelling.ts';

export type ShippedLanguage = 'en-us' | 'en-gb';

export type Asked =
  | {
      readonly kind: 'use';
      readonly language: ShippedLanguage | Dictionary;
      readonly personal: readonly string[];
    }
  /** The leader's own words, all of them. */
  | { readonly kind: 'personal'; readonly words: readonly string[] }
  | { readonly kind: 'look'; readonly call: number; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly call: number; readonly word: string };

export type Told =
  | { readonly kind: 'ready' }
  /** The dictionary could not be read. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'looked' | 'suggested'; readonly call: number; readonly words: readonly string[] };

// What the wall inside a page and the driver say to each other, as JSON text.
import type { Keyboard, KeyReport } from './keyboard.ts';
import type { Sight } from './watch.ts';

export type FromPage =
  | { readonly say: 'invoke'; readonly call: number; readonly channel: string; readonly given: readonly unknown[] }
  | { readonly say: 'send'; readonly channel: string; readonly given: readonly unknown[] }
  | { readonly say: 'port'; readonly id: string; readonly event: 'message' | 'close'; readonly json: string }
  | { readonly say: 'open'; readonly url: string; readonly name: string; readonly features: string }
  | { readonly say: 'key'; readonly key: KeyReport }
  | { readonly say: 'sight'; readonly sight: Sight };

export type ToPage =
  | { readonly say: 'reply'; readonly call: number; readonly ok: boolean; readonly value?: unknown }
  | {
      readonly say: 'event';
      readonly channel: string;
      readonly given: readonly unknown[];
      readonly ports: readonly string[];
    }
  | { readonly say: 'port'; readonly id: string; readonly event: 'message' | 'close'; readonly json: string }
  | { readonly say: 'keyboard'; readonly keyboard: Keyboard };

/** The binding from the wall's world to the driver, and the function the driver calls there. */
export const SPEAK = '__hostSpeak';
export const LISTEN = '__hostListen';

// What main and a window's driver say to each other. Nothing that a page writes to one of its ports is among it.
import type { Keyboard } from '../page/keyboard.ts';
import type { FromPage } from '../page/wire.ts';
import type { EndState, OtherEnd, Ticket } from '../ports/ticket.ts';

export type WindowPlan = {
  readonly chromium: string;
  readonly headed: boolean;
  /** Chromium's own folder. A persistent one stays when the window goes. */
  readonly profile: string;
  readonly persistent: boolean;
  readonly temporary: string;
  readonly switches: readonly (readonly [name: string, value: string])[];
  readonly width: number;
  readonly height: number;
  readonly locale: string;
  readonly timezone: string | undefined;
  /** Left to the system when undefined. */
  readonly colorScheme: 'light' | 'dark' | undefined;
  /** Schemes whose addresses the app answers. */
  readonly schemes: readonly string[];
  /** Chromium's name of a permission to the app's answer. */
  readonly permissions: Readonly<Record<string, boolean>>;
  readonly permissionsFor: string;
  readonly preload: string;
  readonly subframes: boolean;
  readonly disableDialogs: boolean;
  readonly keyboard: Keyboard;
  readonly notice: string | undefined;
  /** Where a test may connect its Playwright. */
  readonly testAddress: string | undefined;
};

export type PageRequest = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Chromium's resource type, e.g. `Document`, `Script`, `XHR`. */
  readonly kind: string;
  readonly frame: string;
  readonly redirected: boolean;
};
export type RequestAnswer =
  | {
      readonly action: 'fulfill';
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: Uint8Array;
    }
  | { readonly action: 'refuse' };

export type Frame = {
  readonly id: string;
  readonly parent: string | undefined;
  readonly url: string;
  readonly name: string;
};

export type ToDriver =
  | { readonly to: 'open'; readonly plan: WindowPlan }
  | { readonly to: 'load'; readonly id: number; readonly url: string }
  | { readonly to: 'command'; readonly id: number; readonly method: PageCommand; readonly params: object }
  | { readonly to: 'clipboard'; readonly id: number; readonly write: string | undefined }
  /** Whether a page put something there under a name of its own. */
  | { readonly to: 'clipboard-formats'; readonly id: number }
  | { readonly to: 'answer'; readonly id: number; readonly answer: RequestAnswer }
  | { readonly to: 'unload'; readonly leave: boolean }
  | {
      readonly to: 'reply';
      readonly document: string;
      readonly call: number;
      readonly ok: boolean;
      readonly value: unknown;
    }
  | {
      readonly to: 'event';
      readonly frame: string | undefined;
      readonly channel: string;
      readonly given: readonly unknown[];
      readonly tickets: readonly Ticket[];
    }
  | { readonly to: 'keyboard'; readonly keyboard: Keyboard }
  | { readonly to: 'end'; readonly about: OtherEnd }
  | { readonly to: 'close' };

/** Commands that main may send to the page's session of the DevTools protocol. */
export type PageCommand = 'Page.printToPDF' | 'Page.crash' | 'Page.bringToFront' | 'Emulation.setEmulatedMedia';

export type FromDriver =
  | { readonly from: 'opened'; readonly browser: number }
  | { readonly from: 'result'; readonly id: number; readonly ok: boolean; readonly value: unknown }
  | { readonly from: 'request'; readonly id: number; readonly request: PageRequest }
  | { readonly from: 'navigating'; readonly frame: string; readonly url: string; readonly sameDocument: boolean }
  | { readonly from: 'frame'; readonly frame: Frame; readonly isMain: boolean }
  | { readonly from: 'frame-gone'; readonly id: string }
  | { readonly from: 'document'; readonly frame: string; readonly document: string }
  | { readonly from: 'document-gone'; readonly document: string }
  | { readonly from: 'page'; readonly document: string; readonly message: Exclude<FromPage, { say: 'port' }> }
  | { readonly from: 'popup'; readonly url: string; readonly name: string; readonly features: string }
  | { readonly from: 'download'; readonly url: string; readonly fileName: string }
  | { readonly from: 'title'; readonly title: string }
  | { readonly from: 'console'; readonly level: 'debug' | 'info' | 'warning' | 'error'; readonly text: string }
  | { readonly from: 'end'; readonly state: EndState }
  | { readonly from: 'loaded' | 'crashed' | 'unload' | 'closed-by-user' }
  | { readonly from: 'failed'; readonly reason: string };

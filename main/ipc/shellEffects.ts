// What the shell without Electron needs of the world: a window with a page, a vault process, dialogs, time. main/electron supplies the
// real ones, tests their own.
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { Paper, ShellStatus } from '../../preload/contract/schemas/shell.ts';
import type { VaultEvents, VaultProcess } from '../vault-process/client.ts';
import type { CopiedEffects } from './copied.ts';
import type { Caller } from './sender.ts';
import type { ShellParts } from './shellHandlers.ts';
import type { SystemKeychain } from './systemKeychain.ts';

/** One window with one page, from its opening to the next lock. */
export type Page<Port> = {
  readonly send: <E extends EventName>(name: E, data: Events[E]) => void;
  readonly givePort: (port: Port) => void;
  readonly isCaller: (caller: Caller) => boolean;
  /** Whether the window is left out of screenshots and shared screens, where the system can do that. On at first. */
  readonly protect: (on: boolean) => void;
  /** False when the leader cancelled; refuses `not-printed`. */
  readonly print: (paper: Paper) => Promise<boolean>;
  /** What would be printed, as a PDF; null when there is none. */
  readonly sheetPdf: (paper: Paper) => Promise<Uint8Array | null>;
  readonly show: () => void;
  readonly hide: () => void;
  readonly focus: () => void;
  /** Crashes the renderer, destroys the window and empties its session. */
  readonly destroy: () => void;
};

export type ShellEffects<Port> = {
  /** `gone` must be called when the renderer dies or loads anything a second time. */
  readonly openPage: (epoch: number, gone: () => void) => Page<Port>;
  readonly startVault: (events: VaultEvents) => VaultProcess<Port>;
  readonly channel: () => readonly [Port, Port];
  /** The journal's file, and the folder it lies in. */
  readonly journal: { readonly file: string; readonly folder: string };
  readonly syncedBy: (path: string) => Promise<string | null>;
  readonly askForPlace: ShellParts['askForPlace'];
  readonly askForFolder: ShellParts['askForFolder'];
  readonly askForFile: ShellParts['askForFile'];
  /** Null when there is no PDF. Overwrites the page it was given. */
  readonly makePdf: (page: Uint8Array, paper: Paper) => Promise<Uint8Array | null>;
  readonly callOffPdf: () => void;
  readonly clipboard: Pick<CopiedEffects, 'holdsOurs' | 'clear'>;
  readonly keychain: SystemKeychain;
  readonly attempts: () => number;
  readonly system: Pick<ShellStatus, 'platform' | 'language'>;
  readonly systemIdleSeconds: () => number;
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly randomId: () => string;
  readonly quit: () => void;
};

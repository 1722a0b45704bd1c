// What a test and the process that stands in for main say to each other.
import type { DialogAnswer, DialogKind, SeenDialog } from './electron/dialog.ts';
import type { PowerEvent } from './electron/powerMonitor.ts';
import type { HostRecord } from './electron/record.ts';

export type HostProcesses = {
  readonly main: number;
  readonly windows: readonly { readonly driver: number; readonly browser: number | undefined }[];
  readonly utilities: readonly number[];
};
export type HostFolders = { readonly userData: string; readonly sessionData: string; readonly host: string };

/** Question to answer. */
export type AskedOfHost = {
  readonly processes: HostProcesses;
  readonly record: HostRecord;
  readonly folders: HostFolders;
  readonly menu: readonly { readonly label: string; readonly accelerator: string | null }[];
};

export type ToHost =
  | { readonly to: 'power'; readonly event: PowerEvent }
  | { readonly to: 'idle'; readonly seconds: number | null }
  | { readonly to: 'dialog'; readonly kind: DialogKind; readonly answer: DialogAnswer }
  | { readonly to: 'theme'; readonly scheme: 'light' | 'dark' }
  | { readonly to: 'close-window' }
  | { readonly to: 'window-event'; readonly event: 'focus' | 'blur' | 'query-session-end' | 'session-end' }
  | { readonly to: 'quit' }
  | { readonly to: 'ask'; readonly id: number; readonly about: keyof AskedOfHost };

export type FromHost =
  | { readonly from: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly from: 'dialog'; readonly dialog: SeenDialog }
  /** A driver or a utility child. */
  | { readonly from: 'started'; readonly pid: number }
  | { readonly from: 'window'; readonly window: number; readonly event: 'created' | 'closed' }
  | { readonly from: 'loaded'; readonly window: number; readonly address: string; readonly url: string };

// The two kinds of port the vault process talks through, as far as it uses them: Electron's ParentPort and MessagePortMain.
// Typed here because nothing outside main/electron knows Electron.
import type { PortAnswer } from '../../preload/contract/wire.ts';
import type { FromVault } from './messages.ts';

/** To the page. */
export type PagePort = {
  on(event: 'message', hear: (message: { readonly data: unknown }) => void): unknown;
  on(event: 'close', hear: () => void): unknown;
  start(): void;
  close(): void;
  postMessage(answer: PortAnswer): void;
};

/** To the shell. */
export type ParentPort = {
  on(
    event: 'message',
    hear: (message: { readonly data: unknown; readonly ports: readonly PagePort[] }) => void,
  ): unknown;
  on(event: 'close', hear: () => void): unknown;
  postMessage(message: FromVault): void;
};

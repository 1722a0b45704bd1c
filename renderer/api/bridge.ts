// The only thing the page knows of the outside: what preload put on the window.
import type { JournalBridge } from '../../preload/contract/wire.ts';

declare global {
  interface Window {
    readonly journal: JournalBridge;
  }
}

export const bridge = (): JournalBridge => window.journal;

// What happened that a test wants to look at afterwards. Kept in main, where the app's own counting takes place too.

export type Refused = { readonly url: string; readonly kind: string; readonly by: 'app' | 'navigation' | 'host' };
export type ConsoleLine = { readonly level: string; readonly text: string };
export type Violation = { readonly directive: string; readonly blocked: string; readonly source: string };

export type HostRecord = {
  /** Requests that never left: cancelled by the app's listener, prevented as a navigation, or aborted by the host. */
  readonly refused: Refused[];
  readonly console: ConsoleLine[];
  readonly violations: Violation[];
  readonly popups: { readonly url: string; readonly action: string }[];
  readonly downloads: { readonly url: string; readonly fileName: string }[];
  readonly errorBoxes: { readonly title: string; readonly content: string }[];
  /** What a printer would have got. */
  readonly printed: Uint8Array[];
};

export const emptyRecord = (): HostRecord => ({
  refused: [],
  console: [],
  violations: [],
  popups: [],
  downloads: [],
  errorBoxes: [],
  printed: [],
});

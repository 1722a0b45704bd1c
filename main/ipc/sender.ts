// Who may call the shell: the main frame of our own window, at our exact entry address. Anything missing refuses, because
// a check that passes when the frame has gone is the hole that a page would use (Electron security guide, item 17).
import { ENTRY_ADDRESS } from './pageAddress.ts';

/** What Electron says about a frame; `null` for one that navigated away or was destroyed. */
export type Frame = { readonly url: string; readonly parent: unknown };

export type Caller = {
  readonly sender?: unknown;
  readonly senderFrame?: Frame | null;
};

/** The page of the window that is open now. */
export type PageContents = {
  readonly isDestroyed: () => boolean;
  readonly mainFrame: Frame;
};

/** Never throws. */
export function isOurPage(caller: Caller, contents: PageContents | undefined): boolean {
  try {
    if (!contents || caller.sender !== contents || contents.isDestroyed()) return false;
    const frame = caller.senderFrame;
    return !!frame && frame.parent === null && frame === contents.mainFrame && frame.url === ENTRY_ADDRESS;
  } catch {
    // Electron throws when a frame is asked about that was disposed of in between.
    return false;
  }
}

// What the shell and the vault process tell each other over the parent port. None of it holds a name, a key or a word - those
// travel on the page's own port, which the shell hands over and never reads - but for what is to become a PDF, because only
// the shell can print (SECURITY.md), and, where the leader asked for it, the key of the way in by this device, as bytes that
// both sides overwrite.
import type { Flushed, Paper } from '../../preload/contract/schemas/shell.ts';

/** Why words could not be brought to the disk. */
export type Trouble = Extract<Flushed, { saved: false }>['because'];

export type KeychainTrouble = 'no-keychain' | 'weak-keychain' | 'keychain-refused';

export type ToVault =
  /**
   * First message: where the journal's file is or will be. A path, so it is not a process argument. `syncedBy` is the
   * product that copies that folder elsewhere: `vault.create` is refused there with `synced-folder`.
   */
  | { readonly kind: 'begin'; readonly file: string; readonly syncedBy: string | null }
  /** Carries one MessagePort: the other end is in the page's preload. */
  | { readonly kind: 'port' }
  /** The leader chose this path in the system's dialog; the page knows it only as `placeId`. */
  | { readonly kind: 'place'; readonly placeId: string; readonly path: string }
  /** The same for a file that is only to be read: what was chosen to be read is never written over. */
  | { readonly kind: 'file'; readonly placeId: string; readonly path: string }
  /** The answer to `make-pdf`; null when there is no PDF. */
  | { readonly kind: 'made-pdf'; readonly job: number; readonly pdf: Uint8Array | null }
  | {
      readonly kind: 'keychain';
      readonly ask: number;
      readonly answer:
        | { readonly ok: true; readonly bytes: Uint8Array }
        | { readonly ok: false; readonly because: KeychainTrouble };
    }
  /** Write what is under way, checkpoint, close, answer `locked` and end. */
  | { readonly kind: 'lock' };

export type FromVault =
  /** To be sealed or opened by the system's keychain. `ask` comes back with the answer. */
  | {
      readonly kind: 'keychain';
      readonly ask: number;
      readonly deed: 'seal' | 'open';
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'opened' }
  /** Something is on disk. */
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'idle-minutes'; readonly minutes: number }
  /**
   * A page that the leader has read and lets leave as PDF; bytes, because bytes can be overwritten. Null is the sheet of counts
   * that their own window shows to a printer.
   */
  | { readonly kind: 'make-pdf'; readonly job: number; readonly page: Uint8Array | null; readonly paper: Paper }
  | { readonly kind: 'locked' }
  /** Closing failed: the process lives on with the words. */
  | { readonly kind: 'lock-failed'; readonly because: Trouble };

// The system's clipboard, of which two things are used: whether a format is there, and clearing it. Words are neither read nor
// written here; the page does both, in an in-memory session that Chromium keeps out of clipboard histories.
import { clipboard } from './electron.ts';
import type { Platform } from '../places/folders.ts';
import { MARK_FORMATS } from './copyMark.ts';

export const copiedWords = (platform: Platform) => ({
  holdsOurs: () => clipboard.has(`electron application/osclipboard;format="${MARK_FORMATS[platform]}"`),
  clear: () => clipboard.clear(),
});

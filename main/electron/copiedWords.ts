// The system's clipboard, of which two things are used: whether a format is there, and clearing it. Words are neither read nor
// written here; the page does both, in an in-memory session that Chromium keeps out of clipboard histories.
import { clipboard } from './electron.ts';
import type { Platform } from '../places/folders.ts';

/**
 * Where Chromium puts formats that a page named itself (ui/base/clipboard). Another Chromium program may have put one there in
 * the same minute; then its copy is cleared.
 */
export const MARK_FORMATS: Readonly<Record<Platform, string>> = {
  linux: 'chromium/x-web-custom-data',
  mac: 'org.chromium.web-custom-data',
  windows: 'Chromium Web Custom MIME Data Format',
};

export const copiedWords = (platform: Platform) => ({
  holdsOurs: () => clipboard.has(`electron application/osclipboard;format="${MARK_FORMATS[platform]}"`),
  clear: () => clipboard.clear(),
});

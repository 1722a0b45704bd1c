// Under which of the system's formats a page's own mark on a copy is found, as data that tests/security pins.
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

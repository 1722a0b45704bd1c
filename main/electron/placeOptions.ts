// What the system's dialog is asked for, as data. A place is never remembered by the system: not in recent documents, not
// in a tag, not as the last folder used (leaks.md, row 9).
import { join } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import type { PlaceKind } from '../ipc/shellHandlers.ts';

const FILTERS: Readonly<Record<PlaceKind, { readonly name: string; readonly extensions: string[] }>> = {
  'summary.md': { name: 'Markdown', extensions: ['md'] },
};

/** `folder` is given because Electron's own default is Downloads. */
export const placeOptions = (kind: PlaceKind, folder: string): SaveDialogOptions => ({
  defaultPath: join(folder, kind),
  filters: [FILTERS[kind]],
  showsTagField: false,
  properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
});

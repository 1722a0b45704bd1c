// What the system's dialog is asked for, as data. A place is never remembered by the system: not in recent documents, not
// in a tag, not as the last folder used (docs/leaks.md, row 9).
import { join } from 'node:path';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { FileKind, PlaceKind } from '../ipc/shellHandlers.ts';

const FILTERS = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  docx: { name: 'Word', extensions: ['docx'] },
  md: { name: 'Markdown', extensions: ['md'] },
  txt: { name: 'Text', extensions: ['txt'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  age: { name: 'age', extensions: ['age'] },
} as const;

const filterOf = (name: string): FileFilter => {
  const ending = Object.entries(FILTERS).find(([one]) => name.endsWith(`.${one}`));
  return ending ? { name: ending[1].name, extensions: [...ending[1].extensions] } : { name: '*', extensions: ['*'] };
};

/** `folder` is given because Electron's own default is Downloads. */
export const placeOptions = (kind: PlaceKind, folder: string): SaveDialogOptions => ({
  defaultPath: join(folder, kind),
  filters: [filterOf(kind)],
  showsTagField: false,
  properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
});

/** Many a sealed file has lost its ending in a mail, so that every file can be chosen. */
export const fileOptions = (kind: FileKind, folder: string): OpenDialogOptions => ({
  defaultPath: folder,
  filters: [...(kind === 'sealed' ? [filterOf('.age')] : []), { name: '*', extensions: ['*'] }],
  properties: ['openFile', 'dontAddToRecent'],
});

export const folderOptions = (folder: string): OpenDialogOptions => ({
  defaultPath: folder,
  properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
});

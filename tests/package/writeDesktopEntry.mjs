// Runs inside electron-builder after packing: writes the desktop entry that the AppImage would have beside the packed
// program. The target computes it without fetching the tool that would build the image.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export default async function writeDesktopEntry({ packager, outDir }) {
  const targets = [];
  packager.createTargets(['appimage'], (_name, make) => targets.push(make(outDir)));
  writeFileSync(join(outDir, 'AppImage.desktop'), await targets[0].desktopEntry.value);
}

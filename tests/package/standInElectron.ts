// The smallest folder that electron-builder accepts as Electron: one program with the fuse wire, and empty resources.
// It lets the packing be checked where Electron's binary cannot be had.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Marks the fuse wire in Electron's binary; see @electron/fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_VERSION = 1;
/** One ASCII digit per fuse of version 1, as Electron ships them. */
const FUSES = '101100011';

export function makeStandInElectron(folder: string): void {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  for (const language of ['en-US', 'de', 'fr']) writeFileSync(join(folder, 'locales', `${language}.pak`), '');
  const wire = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([FUSE_VERSION, FUSES.length]), Buffer.from(FUSES)]);
  writeFileSync(join(folder, 'electron'), wire, { mode: 0o755 });
}

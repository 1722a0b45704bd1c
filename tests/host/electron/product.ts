// The app's name and version, from the package.json above the program that was started - where Electron reads them.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';

export function readProduct(): { readonly name: string; readonly version: string } {
  for (let folder = dirname(resolve(process.argv[1] ?? '.')); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const { productName, name, version } = JSON.parse(readFileSync(file, 'utf8')) as Record<
        string,
        string | undefined
      >;
      return { name: productName ?? name ?? 'Electron', version: version ?? '0.0.0' };
    }
    if (folder === dirname(folder)) return { name: 'Electron', version: '0.0.0' };
  }
}

// Looks at the real file system for syncedFolder. Nothing rejects: what cannot be read says nothing.
import { readdir, readFile, realpath } from 'node:fs/promises';
import type { Environment, Platform } from './folders.ts';
import type { PlaceEffects } from './syncedFolder.ts';

export function nodePlaces(platform: Platform, environment: Environment, home: string): PlaceEffects {
  return {
    platform,
    environment,
    home,
    realPath: (path) => realpath(path).catch(() => null),
    list: (folder) =>
      readdir(folder, { withFileTypes: true }).then(
        (entries) => entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
        () => [],
      ),
    readText: (file) => readFile(file, 'utf8').catch(() => null),
  };
}

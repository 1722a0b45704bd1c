// Says which product copies a folder to another computer, or null when no known one does (docs/leaks.md, row 1). A place is
// taken both as it is written and as it really is, links resolved: either may lie in a copied folder. It can only know the
// products below; "Where are my notes?" says "not in a folder we know".
import type { Platform } from './folders.ts';
import { pathsOf } from './folders.ts';
import { syncedByName } from './syncedNames.ts';
import { serviceOfMarkers } from './syncMarkers.ts';
import { knownRoots } from './syncedRoots.ts';

export type PlaceEffects = {
  readonly platform: Platform;
  readonly home: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Links resolved; null when nothing is there. None of these three rejects. */
  readonly realPath: (path: string) => Promise<string | null>;
  /** Names in a folder, those of folders with a slash at their end; empty when it cannot be read. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  /** Null when it cannot be read. */
  readonly readText: (file: string) => Promise<string | null>;
};

export async function syncedFolder(path: string, effects: PlaceEffects): Promise<string | null> {
  const written = pathsOf(effects.platform).resolve(path);
  const really = await resolveLinks(written, effects);
  const roots = await knownRoots(effects);
  for (const place of new Set([written, really])) {
    for (const { service, folder } of roots) {
      if (isInside(place, folder, effects.platform)) return service;
      const realFolder = await effects.realPath(folder);
      if (realFolder !== null && isInside(place, realFolder, effects.platform)) return service;
    }
    const service = syncedByName(place, effects) ?? (await markedAbove(place, effects));
    if (service !== null) return service;
  }
  return null;
}

/** True for the folder itself and everything below it. macOS and Windows do not tell capitals apart. */
export function isInside(place: string, folder: string, platform: Platform): boolean {
  const { relative, isAbsolute, sep } = pathsOf(platform);
  const plain = (path: string) => (platform === 'linux' ? path : path.toLowerCase()).normalize('NFC');
  const way = relative(plain(folder), plain(place));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The real path of the nearest thing that exists, with the rest put back on. */
async function resolveLinks(path: string, effects: PlaceEffects): Promise<string> {
  const { dirname, basename, join } = pathsOf(effects.platform);
  const missing: string[] = [];
  for (let at = path; ; at = dirname(at)) {
    const real = await effects.realPath(at);
    if (real !== null) return join(real, ...missing);
    if (dirname(at) === at) return path;
    missing.unshift(basename(at));
  }
}

async function markedAbove(place: string, effects: PlaceEffects): Promise<string | null> {
  const { dirname } = pathsOf(effects.platform);
  for (let at = place; ; at = dirname(at)) {
    const service = serviceOfMarkers(await effects.list(at));
    if (service !== null || dirname(at) === at) return service;
  }
}

// Folders that give themselves away by their name and place: what sync programs create without being asked.
import { type Platform, pathsOf } from './folders.ts';

type Known = { readonly platform: Platform; readonly home: string };

/** Names that stand for a product wherever they are. */
const ANYWHERE: readonly (readonly [RegExp, string])[] = [
  // "OneDrive" and, for an employer's, "OneDrive - Company".
  [/^onedrive( - .+)?$/i, 'OneDrive'],
  [/^com~apple~clouddocs$/i, 'iCloud Drive'],
  [/^iclouddrive$/i, 'iCloud Drive'],
];

/** Names that are ordinary words elsewhere, but not directly in the leader's home folder or at the top of a drive. */
const AT_HOME: readonly (readonly [RegExp, string])[] = [
  [/^icloud ?drive$/i, 'iCloud Drive'],
  [/^dropbox( \(.+\))?$/i, 'Dropbox'],
  [/^google ?drive$/i, 'Google Drive'],
  [/^(my drive|meine ablage|mon drive|mi unidad|il mio drive)$/i, 'Google Drive'],
  [/^box( sync)?$/i, 'Box'],
  [/^(nextcloud|owncloud)\d*$/i, 'Nextcloud'],
  [/^(syncthing|sync)$/i, 'Syncthing'],
  [/^(mega|megasync)$/i, 'MEGA'],
  [/^pcloud ?drive$/i, 'pCloud'],
  [/^proton ?drive$/i, 'Proton Drive'],
  [/^seafile$/i, 'Seafile'],
  [/^magentacloud$/i, 'MagentaCLOUD'],
  [/^hidrive$/i, 'HiDrive'],
];

export function syncedByName(place: string, { platform, home }: Known): string | null {
  const { sep, dirname, parse } = pathsOf(platform);
  const parts = place.split(sep);
  for (const part of parts) {
    const service = serviceNamed(part, ANYWHERE);
    if (service !== null) return service;
  }
  return topServices(place);

  function topServices(path: string): string | null {
    for (let at = path; dirname(at) !== at; at = dirname(at)) {
      const above = dirname(at);
      const atTop = same(above, home) || (platform === 'windows' && above === parse(above).root);
      const service = atTop ? serviceNamed(at.slice(above.length).replaceAll(sep, ''), AT_HOME) : null;
      if (service !== null) return service;
    }
    return null;
  }

  function same(one: string, other: string): boolean {
    return platform === 'linux' ? one === other : one.toLowerCase() === other.toLowerCase();
  }
}

function serviceNamed(name: string, table: typeof ANYWHERE): string | null {
  return table.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

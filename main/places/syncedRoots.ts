// Folders that are known to be copied: from the environment, from each product's own settings file, and from where each
// system keeps them. What is listed need not exist.
import { pathsOf } from './folders.ts';
import type { PlaceEffects } from './syncedFolder.ts';

export type Root = { readonly service: string; readonly folder: string };

export async function knownRoots(effects: PlaceEffects): Promise<readonly Root[]> {
  const found = await Promise.all([
    systemRoots(effects),
    dropboxRoots(effects),
    nextcloudRoots(effects),
    syncthingRoots(effects),
  ]);
  // A relative or empty entry in somebody's settings must not make every folder look copied.
  const { isAbsolute, parse } = pathsOf(effects.platform);
  return found.flat().filter(({ folder }) => isAbsolute(folder) && folder !== parse(folder).root);
}

async function systemRoots(effects: PlaceEffects): Promise<Root[]> {
  const { platform, home, environment } = effects;
  const { join } = pathsOf(platform);
  if (platform === 'windows') {
    const oneDrive = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => environment[name] ?? '');
    return [
      ...oneDrive.map((folder) => ({ service: 'OneDrive', folder })),
      { service: 'a roaming Windows profile', folder: environment['APPDATA'] ?? join(home, 'AppData', 'Roaming') },
    ];
  }
  if (platform === 'mac') return macRoots(effects);
  // Where GNOME mounts Google Drive, file servers and the like.
  const runtime = environment['XDG_RUNTIME_DIR'] ?? '';
  return [{ service: 'a network folder', folder: runtime === '' ? '' : join(runtime, 'gvfs') }];
}

async function macRoots({ home, list, platform }: PlaceEffects): Promise<Root[]> {
  const { join } = pathsOf(platform);
  const mobile = join(home, 'Library', 'Mobile Documents');
  const cloudStorage = join(home, 'Library', 'CloudStorage');
  // With "Desktop & Documents Folders" on, iCloud Drive shows both as folders of its own.
  const inCloud = await list(join(mobile, 'com~apple~CloudDocs'));
  const homes = ['Desktop', 'Documents'].filter((name) => inCloud.includes(`${name}/`) || inCloud.includes(name));
  return [
    { service: 'iCloud Drive', folder: mobile },
    ...homes.map((name) => ({ service: 'iCloud Drive', folder: join(home, name) })),
    ...(await list(cloudStorage)).map((name) => ({
      service: cloudStorageService(name),
      folder: join(cloudStorage, name),
    })),
    { service: 'a cloud drive', folder: cloudStorage },
  ];
}

/** "GoogleDrive-somebody@example.org" -> "Google Drive": the account must not be shown or kept. */
function cloudStorageService(name: string): string {
  const product = /^[A-Za-z]+/.exec(name)?.[0] ?? '';
  return product === 'GoogleDrive' ? 'Google Drive' : product === '' ? 'a cloud drive' : product;
}

/** Dropbox writes where its folders are into info.json (its help page "Find the Dropbox folder paths"). */
async function dropboxRoots({ platform, home, environment, readText }: PlaceEffects): Promise<Root[]> {
  const { join } = pathsOf(platform);
  const data = join(home, 'AppData');
  const homes =
    platform === 'windows'
      ? [
          join(environment['APPDATA'] ?? join(data, 'Roaming'), 'Dropbox'),
          join(environment['LOCALAPPDATA'] ?? join(data, 'Local'), 'Dropbox'),
        ]
      : [join(home, '.dropbox')];
  const texts = await Promise.all(homes.map((folder) => readText(join(folder, 'info.json'))));
  return texts.flatMap((text) => pathsInJson(text)).map((folder) => ({ service: 'Dropbox', folder }));
}

function pathsInJson(text: string | null): string[] {
  try {
    const accounts: unknown = JSON.parse(text ?? '{}');
    if (typeof accounts !== 'object' || accounts === null) return [];
    return Object.values(accounts).flatMap((account: unknown) => {
      const path = typeof account === 'object' && account !== null && 'path' in account ? account.path : undefined;
      return typeof path === 'string' ? [path] : [];
    });
  } catch {
    return [];
  }
}

async function nextcloudRoots({ platform, home, environment, readText }: PlaceEffects): Promise<Root[]> {
  const { join } = pathsOf(platform);
  const file = {
    windows: join(environment['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Nextcloud', 'nextcloud.cfg'),
    mac: join(home, 'Library', 'Preferences', 'Nextcloud', 'nextcloud.cfg'),
    linux: join(environment['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Nextcloud', 'nextcloud.cfg'),
  }[platform];
  const lines = (await readText(file))?.matchAll(/localPath=(.+)$/gm) ?? [];
  return [...lines].map(([, path = '']) => ({
    service: 'Nextcloud',
    folder: pathsOf(platform).normalize(path.trim()),
  }));
}

async function syncthingRoots({ platform, home, environment, readText }: PlaceEffects): Promise<Root[]> {
  const { join } = pathsOf(platform);
  const folders = {
    windows: [join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Syncthing')],
    mac: [join(home, 'Library', 'Application Support', 'Syncthing')],
    linux: [join(home, '.local', 'state', 'syncthing'), join(home, '.config', 'syncthing')],
  }[platform];
  const texts = await Promise.all(folders.map((folder) => readText(join(folder, 'config.xml'))));
  return texts.flatMap((text) =>
    [...(text ?? '').matchAll(/<folder\b[^>]*\bpath="([^"]+)"/g)].map(([, path = '']) => ({
      service: 'Syncthing',
      folder: path.startsWith('~') ? join(home, path.slice(1)) : path,
    })),
  );
}

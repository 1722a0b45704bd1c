import { describe, expect, it } from 'vitest';
import { type Platform, pathsOf } from '../../../main/places/folders.ts';
import { isInside, type PlaceEffects, syncedFolder } from '../../../main/places/syncedFolder.ts';

const HOMES: Record<Platform, string> = { linux: '/home/leader', mac: '/Users/leader', windows: 'C:\\Users\\leader' };

type Disk = {
  /** Files with their text; folders come with them. */
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
};

/** A file system in memory that knows files, folders and links. */
function disk(platform: Platform, { files = {}, links = {}, environment = {} }: Disk = {}): PlaceEffects {
  const { dirname, basename, join, parse } = pathsOf(platform);
  /** A folder has no text. */
  const entries = new Map<string, string | undefined>();
  for (const [file, text] of Object.entries(files)) {
    entries.set(file, text);
    for (let at = dirname(file); at !== parse(at).root; at = dirname(at)) entries.set(at, undefined);
  }
  const real = (path: string): string => {
    if (path === parse(path).root) return path;
    const own = join(real(dirname(path)), basename(path));
    return links[own] === undefined ? own : real(links[own]);
  };
  const isThere = (path: string) => path === parse(path).root || entries.has(path);
  return {
    platform,
    home: HOMES[platform],
    environment,
    realPath: (path) => Promise.resolve(isThere(real(path)) ? real(path) : null),
    list: (folder) =>
      Promise.resolve(
        [...entries]
          .filter(([path]) => dirname(path) === real(folder))
          .map(([path, text]) => (text === undefined ? `${basename(path)}/` : basename(path))),
      ),
    readText: (file) => Promise.resolve(entries.get(real(file)) ?? null),
  };
}

const on = (platform: Platform, path: string, contents?: Disk) => syncedFolder(path, disk(platform, contents));

describe('on Windows', () => {
  const home = HOMES.windows;

  it.each([
    [`${home}\\OneDrive\\Documents\\summary.md`, 'OneDrive'],
    [`${home}\\OneDrive - Clinic & Co\\x`, 'OneDrive'],
    ['D:\\OneDrive - Clinic\\x', 'OneDrive'],
    [`${home}\\ONEDRIVE\\x`, 'OneDrive'],
    [`${home}\\iCloudDrive\\x`, 'iCloud Drive'],
    [`${home}\\iCloud Drive\\x`, 'iCloud Drive'],
    [`${home}\\Dropbox\\x`, 'Dropbox'],
    [`${home}\\Dropbox (Personal)\\x`, 'Dropbox'],
    [`${home}\\Google Drive\\x`, 'Google Drive'],
    ['G:\\My Drive\\x', 'Google Drive'],
    ['G:\\Meine Ablage\\x', 'Google Drive'],
    [`${home}\\Box\\x`, 'Box'],
    [`${home}\\Nextcloud2\\x`, 'Nextcloud'],
    [`${home}\\AppData\\Roaming\\Balint Journal`, 'a roaming Windows profile'],
  ])('%s is copied by %s', async (path, service) => expect(await on('windows', path)).toBe(service));

  it.each(['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'])('the variable %s names a folder', async (name) => {
    const environment = { [name]: 'E:\\Work\\Files' };
    expect(await on('windows', 'E:\\Work\\Files\\Documents\\x', { environment })).toBe('OneDrive');
    expect(await on('windows', 'e:\\work\\files', { environment })).toBe('OneDrive');
    expect(await on('windows', 'E:\\Work\\Files2\\x', { environment })).toBeNull();
  });

  it('Dropbox says in info.json where it is', async () => {
    const environment = { APPDATA: `${home}\\AppData\\Roaming`, LOCALAPPDATA: `${home}\\AppData\\Local` };
    const files = {
      [`${home}\\AppData\\Local\\Dropbox\\info.json`]: JSON.stringify({
        personal: { path: 'E:\\Mine' },
        business: { path: 'E:\\Firm' },
      }),
    };
    expect(await on('windows', 'E:\\Firm\\x', { files, environment })).toBe('Dropbox');
    expect(await on('windows', 'E:\\mine', { files, environment })).toBe('Dropbox');
    expect(await on('windows', 'E:\\Other\\x', { files, environment })).toBeNull();
  });

  it.each([
    `${home}\\AppData\\Local\\Balint Journal\\journal`,
    `${home}\\Documents\\summary.md`,
    'D:\\Journal\\x',
    'D:\\Archive\\Box\\x',
  ])('%s is not known to be copied', async (path) => {
    expect(
      await on('windows', path, { environment: { OneDrive: '', LOCALAPPDATA: `${home}\\AppData\\Local` } }),
    ).toBeNull();
  });
});

describe('on a Mac', () => {
  const home = HOMES.mac;
  const cloud = `${home}/Library/Mobile Documents/com~apple~CloudDocs`;

  it.each([
    [`${cloud}/x`, 'iCloud Drive'],
    [`${home}/Library/Mobile Documents/iCloud~md~obsidian/x`, 'iCloud Drive'],
    [`${home}/library/mobile documents/x`, 'iCloud Drive'],
    [`${home}/Dropbox/x`, 'Dropbox'],
    [`${home}/OneDrive - Praxis/x`, 'OneDrive'],
    [`${home}/Library/CloudStorage/New-Thing/x`, 'a cloud drive'],
  ])('%s is copied by %s', async (path, service) => expect(await on('mac', path)).toBe(service));

  it('a provider under CloudStorage is named without the account', async () => {
    const files = { [`${home}/Library/CloudStorage/GoogleDrive-leader@example.org/My Drive/a`]: '' };
    const path = `${home}/Library/CloudStorage/GoogleDrive-leader@example.org/My Drive/summary.md`;
    expect(await on('mac', path, { files })).toBe('Google Drive');
  });

  it('Desktop and Documents, once iCloud Drive shows them', async () => {
    const files = { [`${cloud}/Documents/a`]: '', [`${cloud}/Desktop/a`]: '' };
    expect(await on('mac', `${home}/Documents/summary.md`, { files })).toBe('iCloud Drive');
    expect(await on('mac', `${home}/Desktop/summary.md`, { files })).toBe('iCloud Drive');
    expect(await on('mac', `${home}/Downloads/summary.md`, { files })).toBeNull();
    expect(await on('mac', `${home}/Documents/summary.md`, { files: { [`${cloud}/Pages/a`]: '' } })).toBeNull();
  });

  it('a folder whose name is written in another Unicode form', async () => {
    const composed = `${home}/B\u00fccher`;
    const files = { [`${home}/.dropbox/info.json`]: JSON.stringify({ personal: { path: composed } }) };
    expect(await on('mac', `${home}/Bu\u0308cher/x`, { files })).toBe('Dropbox');
  });

  it("the journal's usual place is not", async () => {
    expect(await on('mac', `${home}/Library/Application Support/Balint Journal/journal`)).toBeNull();
  });
});

describe('on Linux', () => {
  const home = HOMES.linux;

  it('Nextcloud says in its settings where it is', async () => {
    const files = {
      [`${home}/.config/Nextcloud/nextcloud.cfg`]:
        '[Accounts]\n0\\Folders\\1\\localPath=/data/cloud/\n0\\Folders\\1\\paused=false\n',
    };
    expect(await on('linux', '/data/cloud/notes/x', { files })).toBe('Nextcloud');
    expect(await on('linux', '/data/clouds/x', { files })).toBeNull();
  });

  it('Syncthing says in its settings where it is', async () => {
    const config =
      '<configuration><folder id="a" label="b" path="~/Shared" type="sendreceive"></folder><folder id="c" path="/srv/s"/></configuration>';
    const files = { [`${home}/.local/state/syncthing/config.xml`]: config };
    expect(await on('linux', `${home}/Shared/x`, { files })).toBe('Syncthing');
    expect(await on('linux', '/srv/s/x', { files })).toBe('Syncthing');
    expect(await on('linux', `${home}/shared/x`, { files })).toBeNull();
  });

  it('a mounted network folder of GNOME', async () => {
    const environment = { XDG_RUNTIME_DIR: '/run/user/1000' };
    expect(await on('linux', '/run/user/1000/gvfs/google-drive:host=x/a', { environment })).toBe('a network folder');
  });

  it.each([
    `${home}/.local/share/balint-journal/journal`,
    `${home}/Documents/summary.md`,
    '/mnt/usb/Box/summary.md',
    '/',
  ])('%s is not known to be copied', async (path) => expect(await on('linux', path)).toBeNull());
});

describe('what sync programs leave behind', () => {
  it.each([
    ['.dropbox', 'Dropbox'],
    ['.dropbox.cache/x', 'Dropbox'],
    ['.stfolder/x', 'Syncthing'],
    ['.stignore', 'Syncthing'],
    ['.sync_0a1b2c3d.db', 'Nextcloud'],
    ['._sync_0a1b2c3d.db-wal', 'Nextcloud'],
    ['.owncloudsync.log', 'Nextcloud'],
    ['.tmp.driveupload/x', 'Google Drive'],
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
    ['.megaignore', 'MEGA'],
  ])('%s marks the folder and everything below', async (name, service) => {
    const files = { [`/data/place/${name}`]: '', '/data/other/a': '' };
    expect(await on('linux', '/data/place', { files })).toBe(service);
    expect(await on('linux', '/data/place/below/not/there/yet.md', { files })).toBe(service);
    expect(await on('linux', '/data/other/summary.md', { files })).toBeNull();
  });
});

it('the settings of Dropbox in the home folder do not mark the home folder', async () => {
  const files = { '/home/leader/.dropbox/info.json': JSON.stringify({ personal: { path: '/home/leader/Mine' } }) };
  expect(await on('linux', '/home/leader/notes/x', { files })).toBeNull();
  expect(await on('linux', '/home/leader/Mine/x', { files })).toBe('Dropbox');
});

describe('links', () => {
  const files = { '/home/leader/Dropbox/notes/a': '', '/home/leader/plain/a': '' };

  it('that lead into a copied folder', async () => {
    const links = { '/home/leader/plain/way': '/home/leader/Dropbox/notes' };
    expect(await on('linux', '/home/leader/plain/way/new/summary.md', { files, links })).toBe('Dropbox');
  });

  it('that lead out of a copied folder are copied as well by some: refused', async () => {
    const links = { '/home/leader/Dropbox/notes/way': '/home/leader/plain' };
    expect(await on('linux', '/home/leader/Dropbox/notes/way/summary.md', { files, links })).toBe('Dropbox');
  });

  it('that the root itself is behind', async () => {
    const config = {
      '/home/leader/.dropbox/info.json': JSON.stringify({ personal: { path: '/home/leader/db' } }),
      '/data/db/a': '',
    };
    const links = { '/home/leader/db': '/data/db' };
    expect(await on('linux', '/data/db/summary.md', { files: config, links })).toBe('Dropbox');
  });
});

describe('settings that are broken', () => {
  it.each([
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"personal":null}',
    '{"personal":{"path":7}}',
    '{"personal":{"path":""}}',
    '{"personal":{"path":"/"}}',
    '{"personal":{"path":"notes"}}',
  ])('of Dropbox do not make everything look copied: %s', async (text) => {
    const files = { '/home/leader/.dropbox/info.json': text };
    expect(await on('linux', '/home/leader/notes/x', { files })).toBeNull();
  });

  it('of others neither', async () => {
    const files = {
      '/home/leader/.config/Nextcloud/nextcloud.cfg': 'localPath=\nlocalPath=/\n',
      '/home/leader/.config/syncthing/config.xml': '<folder path=""/><folder path="/"/>',
    };
    expect(await on('linux', '/home/leader/notes/x', { files })).toBeNull();
  });
});

describe('inside', () => {
  it('is the folder and what is below it, not its neighbour', () => {
    expect(isInside('/a/b', '/a/b', 'linux')).toBe(true);
    expect(isInside('/a/b/c', '/a/b', 'linux')).toBe(true);
    expect(isInside('/a/bc', '/a/b', 'linux')).toBe(false);
    expect(isInside('/a', '/a/b', 'linux')).toBe(false);
    expect(isInside('/a/b/..c', '/a/b', 'linux')).toBe(true);
    expect(isInside('D:\\x', 'C:\\x', 'windows')).toBe(false);
    expect(isInside('/A/B/c', '/a/b', 'linux')).toBe(false);
    expect(isInside('/A/B/c', '/a/b', 'mac')).toBe(true);
  });
});

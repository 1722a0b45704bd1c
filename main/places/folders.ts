// Where the program keeps what it keeps: the local, non-roaming folder of each system. Windows copies %APPDATA% to a
// server when profiles roam, so it is never used (docs/leaks.md, row 2).
import { posix, win32 } from 'node:path';

export type Platform = 'mac' | 'windows' | 'linux';
export type Environment = Readonly<Record<string, string | undefined>>;

export type Folders = {
  readonly userData: string;
  /** Of Chromium's default session, which no window uses. Emptied at every start. */
  readonly sessionData: string;
  readonly journal: string;
  /** The journal itself. */
  readonly file: string;
};

export const platformOf = (name: string): Platform =>
  name === 'darwin' ? 'mac' : name === 'win32' ? 'windows' : 'linux';

/** The part of node:path that is used here, of the system that is asked about and not of the one that asks. */
export type Paths = {
  readonly sep: string;
  readonly join: (...parts: string[]) => string;
  readonly resolve: (path: string) => string;
  readonly normalize: (path: string) => string;
  readonly dirname: (path: string) => string;
  readonly basename: (path: string) => string;
  readonly relative: (from: string, to: string) => string;
  readonly isAbsolute: (path: string) => boolean;
  readonly parse: (path: string) => { readonly root: string };
};

export const pathsOf = (platform: Platform): Paths => (platform === 'windows' ? win32 : posix);

/** `chosen` is an explicit --user-data-dir; a relative one is not taken. */
export function foldersOf(platform: Platform, environment: Environment, home: string, chosen = ''): Folders {
  const path = pathsOf(platform);
  const userData = path.isAbsolute(chosen) ? path.normalize(chosen) : usualFolder(platform, environment, home);
  const journal = path.join(userData, 'journal');
  return { userData, sessionData: path.join(userData, 'session'), journal, file: path.join(journal, 'journal.balint') };
}

function usualFolder(platform: Platform, environment: Environment, home: string): string {
  const { join, isAbsolute } = pathsOf(platform);
  const given = (name: string) => {
    const value = environment[name] ?? '';
    return isAbsolute(value) ? value : undefined;
  };
  switch (platform) {
    case 'windows':
      return join(given('LOCALAPPDATA') ?? join(home, 'AppData', 'Local'), 'Balint Journal');
    case 'mac':
      return join(home, 'Library', 'Application Support', 'Balint Journal');
    case 'linux':
      return join(given('XDG_DATA_HOME') ?? join(home, '.local', 'share'), 'balint-journal');
  }
}

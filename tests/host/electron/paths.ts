// app.getPath and app.setPath: the folders Electron would name on each system, from the environment.
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

function usualAppData(home: string, environment: Environment): string {
  if (process.platform === 'win32') return environment['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support');
  return environment['XDG_CONFIG_HOME'] || join(home, '.config');
}

export class AppPaths {
  readonly #set = new Map<string, string>();
  readonly #home: string;
  readonly #environment: Environment;

  constructor(home: string, environment: Environment) {
    this.#home = home;
    this.#environment = environment;
  }

  set(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#set.set(name, path);
  }

  /** `chosen` is --user-data-dir, which Electron takes for userData until the app sets another. */
  get(name: string, appName: string, chosen?: string): string {
    if (name === 'userData') return this.#set.get(name) ?? chosen ?? join(this.get('appData', appName), appName);
    return this.#set.get(name) ?? this.#usual(name, appName, chosen);
  }

  #usual(name: string, appName: string, chosen: string | undefined): string {
    const home = this.#home;
    switch (name) {
      case 'home':
        return home;
      case 'appData':
        return usualAppData(home, this.#environment);
      case 'sessionData':
        return this.get('userData', appName, chosen);
      case 'logs':
        if (process.platform === 'darwin') return join(home, 'Library', 'Logs', appName);
        return join(this.get('userData', appName, chosen), 'logs');
      case 'temp':
        return tmpdir();
      case 'exe':
        return process.execPath;
      case 'desktop':
      case 'documents':
      case 'downloads':
      case 'music':
      case 'pictures':
      case 'videos':
        return join(home, (name[0] ?? '').toUpperCase() + name.slice(1));
      default:
        throw new Error(`Failed to get '${name}' path`);
    }
  }
}

// Session: the app's answers to what pages ask for. A partition in memory becomes a fresh context of Chromium, a
// persistent one a profile below sessionData.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OnBeforeRequestListenerDetails, WebRequestFilter } from 'electron';
import type { UsedSession, UsedWebContents } from '../../../main/electron/usedElectron.ts';
import type { PageRequest, RequestAnswer } from '../driver/messages.ts';
import { Emitter, type Preventable } from './emitter.ts';

type ResourceType = OnBeforeRequestListenerDetails['resourceType'];
type Details = Pick<OnBeforeRequestListenerDetails, 'id' | 'url' | 'method' | 'resourceType' | 'referrer'>;
type BeforeRequest = (details: Details, callback: (response: { cancel?: boolean }) => void) => void;
type SessionEvents = {
  'will-download': (
    event: Preventable<object>,
    item: { getURL(): string; getFilename(): string },
    contents: UsedWebContents,
  ) => void;
};
type Serve = (request: Request) => Response | Promise<Response>;

const KINDS: Readonly<Record<string, ResourceType>> = {
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};

/** Electron's names of permissions to Chromium's, for those that Chromium's own protocol can set. */
const PERMISSIONS: Readonly<Record<string, readonly string[]>> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  'display-capture': ['display-capture'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  midi: ['midi'],
  midiSysex: ['midi-sysex'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
  'persistent-storage': ['persistent-storage'],
  'storage-access': ['storage-access'],
  'top-level-storage-access': ['top-level-storage-access'],
  keyboardLock: ['keyboard-lock'],
  pointerLock: ['pointer-lock'],
  'screen-wake-lock': ['screen-wake-lock'],
  sensors: ['accelerometer', 'gyroscope', 'magnetometer', 'ambient-light-sensor'],
};

export class HostSession extends Emitter<SessionEvents> implements UsedSession {
  readonly partition: string;
  readonly storagePath: string | null;
  spellChecks = true;
  #serves = new Map<string, Serve>();
  #beforeRequest: { filter: WebRequestFilter | undefined; listener: BeforeRequest } | undefined;
  #permissionRequest: Parameters<UsedSession['setPermissionRequestHandler']>[0] = null;
  #permissionCheck: Parameters<UsedSession['setPermissionCheckHandler']>[0] = null;

  constructor(partition: string, storagePath: string | null) {
    super();
    this.partition = partition;
    this.storagePath = storagePath;
  }

  readonly protocol = {
    handle: (scheme: string, serve: Serve): void => {
      if (this.#serves.has(scheme)) throw new Error('Failed to register protocol, it is handled already');
      this.#serves.set(scheme, serve);
    },
    unhandle: (scheme: string): void => void this.#serves.delete(scheme),
    isProtocolHandled: (scheme: string): boolean => this.#serves.has(scheme),
  };

  readonly webRequest = {
    onBeforeRequest: (first: WebRequestFilter | BeforeRequest | null, second?: BeforeRequest | null): void => {
      const listener = typeof first === 'function' ? first : second;
      const filter = typeof first === 'function' || first === null ? undefined : first;
      this.#beforeRequest = listener ? { filter, listener } : undefined;
    },
  };

  setPermissionRequestHandler(handler: Parameters<UsedSession['setPermissionRequestHandler']>[0]): void {
    this.#permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: Parameters<UsedSession['setPermissionCheckHandler']>[0]): void {
    this.#permissionCheck = handler;
  }

  /** No window of this host can reach a device. */
  setDevicePermissionHandler(): void {}

  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecks = enabled;
  }

  async setProxy(): Promise<void> {}

  /** What is in memory goes with its window. */
  async clearStorageData(): Promise<void> {
    if (this.storagePath !== null) rmSync(join(this.storagePath, 'Default'), { recursive: true, force: true });
  }

  async clearCache(): Promise<void> {
    if (this.storagePath !== null) rmSync(join(this.storagePath, 'Default', 'Cache'), { recursive: true, force: true });
  }

  /** Chromium's permissions with the app's answer to each; without a handler all are refused. */
  async permissions(contents: UsedWebContents, origin: string): Promise<Record<string, boolean>> {
    const answers: Record<string, boolean> = {};
    for (const [permission, names] of Object.entries(PERMISSIONS)) {
      const asked = new Promise<boolean>((resolve) => {
        if (this.#permissionRequest) this.#permissionRequest(contents, permission, resolve);
        else resolve(false);
      });
      const granted = (await asked) && (this.#permissionCheck?.(contents, permission, origin) ?? true);
      for (const name of names) answers[name] = granted;
    }
    return answers;
  }

  /** The app's listener first, then its protocol handler; nothing else is ever answered. */
  async answer(
    request: PageRequest,
    id: number,
    isMainFrame: boolean,
  ): Promise<RequestAnswer & { by?: 'app' | 'host' }> {
    const scheme = new URL(request.url).protocol.slice(0, -1);
    if (await this.#isCancelled(request, id, isMainFrame)) return { action: 'refuse', by: 'app' };
    const serve = this.#serves.get(scheme);
    if (!serve) return { action: 'refuse', by: 'host' };
    const response = await serve(new Request(request.url, { method: request.method, headers: request.headers }));
    const body = new Uint8Array(await response.arrayBuffer());
    return { action: 'fulfill', status: response.status, headers: [...response.headers], body };
  }

  #isCancelled(request: PageRequest, id: number, isMainFrame: boolean): Promise<boolean> {
    const { url, method, headers, kind } = request;
    const resourceType = kind === 'Document' ? (isMainFrame ? 'mainFrame' : 'subFrame') : (KINDS[kind] ?? 'other');
    const referrer = headers['Referer'] ?? '';
    const before = this.#beforeRequest;
    if (!before || !suits(before.filter, url)) return Promise.resolve(false);
    return new Promise((resolve) => {
      before.listener({ id, url, method, resourceType, referrer }, ({ cancel }) => resolve(cancel ?? false));
    });
  }
}

/** `<all_urls>` and patterns like `app://journal/*`. */
function suits(filter: WebRequestFilter | undefined, url: string): boolean {
  const urls = filter?.urls ?? [];
  return (
    urls.length === 0 ||
    urls.includes('<all_urls>') ||
    urls.some((pattern) =>
      new RegExp(
        `^${pattern
          .split('*')
          .map((part) => RegExp.escape(part))
          .join('.*')}$`,
        's',
      ).test(url),
    )
  );
}

export class Sessions {
  readonly #sessions = new Map<string, HostSession>();
  readonly #sessionData: () => string;
  readonly #created: (session: HostSession) => void;

  constructor(sessionData: () => string, created: (session: HostSession) => void) {
    this.#sessionData = sessionData;
    this.#created = created;
  }

  fromPartition(partition: string): HostSession {
    const known = this.#sessions.get(partition);
    if (known) return known;
    const name = partition === '' ? 'Default session' : partition.replace(/^persist:/, '');
    const persists = partition === '' || partition.startsWith('persist:');
    const made = new HostSession(partition, persists ? join(this.#sessionData(), 'Partitions', name) : null);
    this.#sessions.set(partition, made);
    this.#created(made);
    return made;
  }
}

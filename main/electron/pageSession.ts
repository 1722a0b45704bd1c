// Takes everything from a session that a page could use to reach the outside: permissions, devices, the network, the
// system's spell checker, downloads. The page's policy says the same; each wall stands without the other.
import type { UsedSession } from './usedElectron.ts';
import type { Attempts } from '../ipc/attempts.ts';
import { PAGE_SCHEME } from '../ipc/pageAddress.ts';
import { type PageFiles, respond } from './pageFiles.ts';

export function hardenSession(session: UsedSession, attempts: Attempts): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !attempts.allows(details.url) }));
  session.on('will-download', (event) => event.preventDefault());
  void session.setProxy({ mode: 'direct' });
}

export function servePage(session: UsedSession, files: PageFiles): void {
  session.protocol.handle(PAGE_SCHEME, (request) => respond(request, files));
}

/** An in-memory session lives as long as the program; what it held goes with its window. */
export function emptyMemory(session: UsedSession): void {
  void session.clearStorageData();
  void session.clearCache();
}

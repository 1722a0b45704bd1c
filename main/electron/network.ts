// Network settings that Electron takes only once it is ready. The default session serves no window; it is closed all the
// same, because Chromium's own errands would run in it.
import { app, session } from './electron.ts';
import type { Attempts } from '../ipc/attempts.ts';
import { hardenSession } from './pageSession.ts';

export function closeNetwork(attempts: Attempts): void {
  app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
  hardenSession(session.defaultSession, attempts);
}

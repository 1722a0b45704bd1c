// Holds every page that will ever exist in this program to the place it was loaded at: no navigation, no redirect, no new
// window, no webview. Links are not opened anywhere: an address could carry words out (docs/leaks.md, row 13).
import { app } from './electron.ts';
import type { Attempts } from '../ipc/attempts.ts';

export function guardAllContents(attempts: Attempts): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (details: { url: string; preventDefault: () => void }) => {
      attempts.allows(details.url);
      details.preventDefault();
    };
    // Fires for the main frame as well, so that `will-navigate` would count the same attempt twice.
    contents.on('will-frame-navigate', refuse);
    contents.on('will-navigate', (details) => details.preventDefault());
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      attempts.allows(url);
      return { action: 'deny' };
    });
  });
}

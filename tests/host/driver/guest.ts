// Where the Playwright of a test comes in: a line to this driver instead of a port of Chromium's on loopback.
import { Line } from '../ports/line.ts';
import type { Cdp, Guest } from './cdp.ts';

export function receiveGuest(cdp: Cdp, address: string): Promise<void> {
  let guest: Promise<Guest> | undefined;
  return new Promise((resolve, reject) => {
    const line = new Line({
      message: (json) => {
        guest ??= cdp.invite((message) => line.say(JSON.stringify(message)));
        void guest.then(({ send }) => send(JSON.parse(json) as object));
      },
      closed: () => reject(new Error('No test can attach')),
    });
    line.listen(address, resolve);
  });
}

// The Playwright pages of the windows that the app opens one after the other. Playwright talks to a window's driver over
// a line (see driver/guest.ts), not over a port of the computer.
import { type Browser, chromium, type ConnectOverCDPTransport, type Page } from 'playwright';
import type { FromHost } from './control.ts';
import { Line } from './ports/line.ts';

type Attached = { readonly window: number; readonly browser: Browser; readonly page: Page };

export class Windows {
  readonly #attached: Attached[] = [];
  readonly #known = new Set<number>();
  readonly #waiting: (() => void)[] = [];
  #handedOut = 0;

  get page(): Page {
    const last = this.#attached.at(-1);
    if (!last) throw new Error('No window is open');
    return last.page;
  }

  /** The page after the one this gave last; it may be there already. */
  async next(): Promise<Page> {
    while (this.#attached.length === this.#handedOut) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    // A window that was replaced before anybody looked is of no use to anybody.
    this.#handedOut = this.#attached.length;
    return this.page;
  }

  hear(message: Extract<FromHost, { from: 'window' | 'loaded' }>): void {
    if (message.from === 'window' || this.#known.has(message.window)) return;
    this.#known.add(message.window);
    void attach(message.address).then(
      ({ browser, page }) => {
        this.#attached.push({ window: message.window, browser, page });
        for (const resolve of this.#waiting.splice(0)) resolve();
      },
      // Gone before it could be looked at; another one may follow.
      () => {},
    );
  }

  end(): void {
    for (const { browser } of this.#attached) browser.close().catch(() => {});
  }
}

async function attach(address: string): Promise<{ browser: Browser; page: Page }> {
  const transport: ConnectOverCDPTransport = {
    send: (message) => line.say(JSON.stringify(message)),
    close: () => line.close(),
  };
  const line = new Line({
    // Each message in a turn of its own: Playwright adds listeners between two of them.
    message: (json) => setImmediate(() => transport.onmessage?.(JSON.parse(json) as object)),
    closed: () => setImmediate(() => transport.onclose?.()),
  });
  line.connect(address);
  const browser = await chromium.connectOverCDP(transport, { isLocal: true, noDefaults: true });
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The window has no page');
  return { browser, page };
}

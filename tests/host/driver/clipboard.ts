// Chromium's own clipboard, through a hidden page of the host: the app's page may not read it, whatever it asks for.
import type { Cdp } from './cdp.ts';

const KNOWN_FORMATS = /^(text\/|image\/|Files$)/;
/** `window.pasted` becomes the list of formats, as JSON; what was pasted is thrown away. */
const PREPARE_PASTE = `(() => {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.focus();
  window.pasted = new Promise((resolve) => field.addEventListener('paste', (event) => {
    event.preventDefault();
    resolve(JSON.stringify([...event.clipboardData.types]));
  }));
})()`;
const ORIGIN = 'https://clipboard.host.invalid';

export class Clipboard {
  readonly #cdp: Cdp;
  readonly #context: string | undefined;
  readonly #ownPages: Set<string>;
  #session: Promise<string> | undefined;

  constructor(cdp: Cdp, browserContextId: string | undefined, ownPages: Set<string>) {
    this.#cdp = cdp;
    this.#context = browserContextId;
    this.#ownPages = ownPages;
  }

  read(): Promise<string> {
    return this.#run('navigator.clipboard.readText()');
  }

  async write(text: string): Promise<void> {
    await this.#run(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  }

  /** Names that pages gave themselves are told to a paste only, not to `navigator.clipboard`. */
  async hasOwnFormats(): Promise<boolean> {
    const session = await (this.#session ??= this.#open());
    await this.#run(PREPARE_PASTE);
    for (const type of ['keyDown', 'keyUp'] as const) {
      const commands = type === 'keyDown' ? ['paste'] : [];
      await this.#cdp.send('Input.dispatchKeyEvent', { type, key: 'v', code: 'KeyV', commands }, session);
    }
    const types = JSON.parse(await this.#run('window.pasted')) as string[];
    return types.some((type) => !KNOWN_FORMATS.test(type));
  }

  async #run(expression: string): Promise<string> {
    const session = await (this.#session ??= this.#open());
    const run = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await this.#cdp.send('Runtime.evaluate', run, session);
    if (exceptionDetails) throw new Error('The clipboard could not be reached');
    return typeof result.value === 'string' ? result.value : '';
  }

  async #open(): Promise<string> {
    const context = this.#context === undefined ? {} : { browserContextId: this.#context };
    for (const name of ['clipboard-read', 'clipboard-write']) {
      await this.#cdp.send('Browser.setPermission', {
        permission: { name },
        setting: 'granted',
        origin: ORIGIN,
        ...context,
      });
    }
    const { targetId } = await this.#cdp.send('Target.createTarget', { url: 'about:blank', hidden: true, ...context });
    this.#ownPages.add(targetId);
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', { targetId, flatten: true });
    await this.#cdp.send('Page.enable', {}, sessionId);
    await this.#cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true }, sessionId);
    const loaded = new Promise<void>((resolve) => {
      this.#cdp.on('Page.loadEventFired', (_event, from) => from === sessionId && resolve());
    });
    await this.#cdp.send('Page.navigate', { url: `${ORIGIN}/` }, sessionId);
    await loaded;
    return sessionId;
  }
}

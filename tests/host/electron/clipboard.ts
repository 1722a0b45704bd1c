// clipboard: Chromium's own, through whatever window is open; without one it is empty. Nothing is kept here.
import type { DriverLink } from './driverLink.ts';

export class HostClipboard {
  readonly #link: () => DriverLink | undefined;

  constructor(link: () => DriverLink | undefined) {
    this.#link = link;
  }

  /** Electron's way of asking for a format of the system. Chromium's own formats of pages are one such. */
  async has(format: string): Promise<boolean> {
    if (!/web-custom-data|Web Custom MIME/.test(format)) throw new Error('This host does not know this format');
    return (await this.#link()?.clipboardHasOwnFormats()) === true;
  }

  async readText(): Promise<string> {
    const text = await this.#link()?.clipboard();
    return typeof text === 'string' ? text : '';
  }

  async writeText(text: string): Promise<void> {
    await this.#link()?.clipboard(text);
  }

  clear(): void {
    // A window that closes meanwhile takes its clipboard with it.
    this.writeText('').catch(() => {});
  }
}

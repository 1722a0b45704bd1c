// clipboard: Chromium's own, through whatever window is open; without one it is empty. Nothing is kept here.
import type { DriverLink } from './driverLink.ts';

export class HostClipboard {
  readonly #link: () => DriverLink | undefined;

  constructor(link: () => DriverLink | undefined) {
    this.#link = link;
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

// BrowserWindow: one window with one page. Without a display it is never seen; its state is kept as Electron would keep it.
import type { Rectangle } from 'electron';
import type {
  UsedBrowserWindow,
  UsedWebContents,
  UsedWindowOptions,
  WindowEvents,
} from '../../../main/electron/usedElectron.ts';
import { Emitter, preventable } from './emitter.ts';
import type { Host } from './host.ts';
import { HostWebContents } from './webContents.ts';
import { testAddress } from './windowPlan.ts';

export type BrowserWindowParts = UsedBrowserWindow & {
  readonly webContents: HostWebContents;
  readonly fire: Emitter<WindowEvents>['fire'];
};

export function browserWindowClass(host: Host) {
  let lastId = 0;

  return class BrowserWindow extends Emitter<WindowEvents> implements UsedBrowserWindow {
    readonly id = ++lastId;
    readonly webContents: HostWebContents;
    readonly #bounds: Rectangle;
    readonly #hasPreload: boolean;
    #title: string;
    #visible: boolean;
    #focused = false;
    #maximized = false;
    #fullScreen = false;
    #minimized = false;
    #destroyed = false;
    #ready = false;

    constructor(options: UsedWindowOptions = {}) {
      super();
      const { x = 0, y = 0, width = 800, height = 600, title = host.app.getName(), show = true } = options;
      this.#bounds = { x, y, width, height };
      this.#hasPreload = options.webPreferences?.preload !== undefined;
      this.#title = title;
      this.#visible = show;
      this.webContents = new HostWebContents(
        this.id,
        host,
        { ...options.webPreferences, size: { width, height } },
        {
          loaded: () => this.#loaded(),
          titled: (page) => this.#titled(page),
          focused: (focused) => this.#setFocused(focused),
          // The window of Chromium is gone by then; should the app want to keep it, its wish comes too late.
          closedByUser: () => this.close(),
          close: () => this.close(),
        },
      );
      host.windows.add(this);
      host.app.fire('browser-window-created', preventable({}), this);
      host.app.fire('web-contents-created', preventable({}), this.webContents);
      host.report({ from: 'window', window: this.id, event: 'created' });
    }

    static getAllWindows(): BrowserWindow[] {
      return [...host.windows] as BrowserWindow[];
    }

    static fromWebContents(contents: UsedWebContents): BrowserWindow | null {
      return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null;
    }

    async loadURL(url: string): Promise<void> {
      await this.webContents.loadURL(url);
    }

    show(): void {
      this.#visible = true;
      this.fire('show');
      this.focus();
    }

    showInactive(): void {
      this.#visible = true;
      this.fire('show');
    }

    hide(): void {
      this.#visible = false;
      this.#setFocused(false);
      this.fire('hide');
    }

    focus(): void {
      if (host.settings.headed) this.webContents.link?.command('Page.bringToFront', {}).catch(() => {});
      this.#setFocused(true);
    }

    close(): void {
      if (this.#destroyed) return;
      const event = preventable({});
      this.fire('close', event);
      if (!event.defaultPrevented) this.destroy();
    }

    destroy(): void {
      if (this.#destroyed) return;
      this.#destroyed = true;
      this.webContents.destroy();
      host.windows.delete(this);
      this.fire('closed');
      host.report({ from: 'window', window: this.id, event: 'closed' });
      host.app.windowClosed();
    }

    isDestroyed(): boolean {
      return this.#destroyed;
    }

    isVisible(): boolean {
      return this.#visible && !this.#minimized;
    }

    isFocused(): boolean {
      return this.#focused;
    }

    isMinimized(): boolean {
      return this.#minimized;
    }

    isMaximized(): boolean {
      return this.#maximized;
    }

    isFullScreen(): boolean {
      return this.#fullScreen;
    }

    maximize(): void {
      this.#maximized = true;
    }

    minimize(): void {
      this.#minimized = true;
      this.#setFocused(false);
    }

    setFullScreen(flag: boolean): void {
      this.#fullScreen = flag;
    }

    restore(): void {
      this.#minimized = false;
      this.#maximized = false;
    }

    getNormalBounds(): Rectangle {
      return { ...this.#bounds };
    }

    /** Nothing here can keep a picture of the window from being taken. */
    setContentProtection(): void {}

    getTitle(): string {
      return this.#title;
    }

    setTitle(title: string): void {
      this.#title = title;
    }

    #loaded(): void {
      if (!this.#ready) this.fire('ready-to-show');
      this.#ready = true;
      // A window without a preload is nobody's to talk to: it prints, and is gone before a test could attach to it.
      if (!this.#hasPreload) return;
      const address = testAddress(host.channels, this.id);
      host.report({ from: 'loaded', window: this.id, address, url: this.webContents.getURL() });
    }

    #titled(title: string): void {
      const event = preventable({});
      this.fire('page-title-updated', event, title, true);
      if (!event.defaultPrevented) this.#title = title;
    }

    #setFocused(focused: boolean): void {
      if (this.#focused === focused) return;
      this.#focused = focused;
      this.fire(focused ? 'focus' : 'blur');
    }
  };
}

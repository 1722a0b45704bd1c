// WebContents: what the app sees of a page. It asks the app's handlers and passes the answers on to the window's driver.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Input, PrintToPDFOptions, WebPreferences } from 'electron';
import type { ContentsEvents, UsedPort, UsedWebContents } from '../../../main/electron/usedElectron.ts';
import type { FromDriver, PageRequest, RequestAnswer } from '../driver/messages.ts';
import type { KeyReport } from '../page/keyboard.ts';
import { Emitter, preventable } from './emitter.ts';
import { DriverLink } from './driverLink.ts';
import { HostFrame } from './frame.ts';
import type { Host } from './host.ts';
import { pdfParameters } from './pdf.ts';
import { HostSession } from './session.ts';

type OpenHandler = Parameters<UsedWebContents['setWindowOpenHandler']>[0];
/** What the window, which owns the page, has to do with it. */
export type Owner = {
  readonly loaded: () => void;
  readonly titled: (title: string) => void;
  readonly focused: (focused: boolean) => void;
  readonly closedByUser: () => void;
  readonly close: () => void;
};
export type PagePreferences = WebPreferences & { readonly size: { readonly width: number; readonly height: number } };

export class HostWebContents extends Emitter<ContentsEvents> implements UsedWebContents {
  readonly id: number;
  readonly session: HostSession;
  readonly #host: Host;
  readonly #preferences: PagePreferences;
  readonly #owner: Owner;
  readonly #frames = new Map<string, HostFrame>();
  /** By document: the frame it is in, while it is there. */
  readonly #documents = new Map<string, HostFrame>();
  #link: DriverLink | undefined;
  #mainFrame: HostFrame | undefined;
  #openHandler: OpenHandler | undefined;
  #webRtcPolicy: string | undefined;
  #title = '';
  #loading: string | undefined;
  #loaded: (() => void) | undefined;
  #requests = 0;
  #destroyed = false;
  #crashed = false;
  #closedByUser = false;

  constructor(id: number, host: Host, preferences: PagePreferences, owner: Owner) {
    super();
    this.id = id;
    this.#host = host;
    this.#preferences = preferences;
    this.#owner = owner;
    const { session, partition } = preferences;
    this.session =
      (session as unknown) instanceof HostSession
        ? (session as unknown as HostSession)
        : host.sessions.fromPartition(partition ?? '');
    this.on('newListener', (event) => event === 'before-input-event' && setImmediate(() => this.setKeyboard()));
  }

  get mainFrame(): HostFrame {
    if (!this.#mainFrame) throw new Error('Nothing was loaded yet');
    return this.#mainFrame;
  }

  get link(): DriverLink | undefined {
    return this.#link;
  }

  getURL(): string {
    return this.#mainFrame?.url ?? '';
  }

  getTitle(): string {
    return this.#title;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  send(channel: string, ...given: unknown[]): void {
    this.#send(undefined, channel, given, []);
  }

  postMessage(channel: string, message: unknown, transfer: UsedPort[] = []): void {
    this.#send(undefined, channel, [message], transfer);
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
  }

  async setVisualZoomLevelLimits(): Promise<void> {}

  forcefullyCrashRenderer(): void {
    // The answer never comes: the page that would give it is gone.
    this.#link?.command('Page.crash', {}).catch(() => {});
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const { data } = (await this.#open().command('Page.printToPDF', pdfParameters(options))) as { data: string };
    return Buffer.from(data, 'base64');
  }

  async loadURL(url: string): Promise<void> {
    const link = this.#link ?? (await this.#start(url));
    await link.opened;
    this.#loading = url;
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
    });
    await link.load(url);
    await Promise.race([loaded, link.ended]);
    if (this.#destroyed) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
  }

  setColorScheme(value: 'light' | 'dark' | undefined): void {
    const features = [{ name: 'prefers-color-scheme', value: value ?? '' }];
    this.#link?.command('Emulation.setEmulatedMedia', { features }).catch(() => {});
  }

  setKeyboard(): void {
    this.#link?.say({ to: 'keyboard', keyboard: this.#keyboard() });
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#frames.clear();
    this.#documents.clear();
    void this.#link?.end();
    this.fire('destroyed');
  }

  #keyboard() {
    return {
      shortcuts: this.#host.menu.menu?.shortcuts() ?? [],
      reportKeys: this.listenerCount('before-input-event') > 0,
    };
  }

  #open(): DriverLink {
    if (!this.#link || this.#destroyed) throw new Error('Nothing was loaded yet');
    return this.#link;
  }

  async #start(url: string): Promise<DriverLink> {
    const { settings, app, schemes } = this.#host;
    const { preload, nodeIntegrationInSubFrames, disableDialogs, size } = this.#preferences;
    const policy = this.#webRtcPolicy;
    const persistent = this.session.storagePath !== null;
    const permissions = await this.session.permissions(this, url);
    if (app.isEnding || this.#destroyed) throw new Error(`ERR_ABORTED (-3) loading '${url}'`);
    const link = new DriverLink(
      {
        chromium: settings.chromium,
        headed: settings.headed,
        profile: this.session.storagePath ?? join(settings.folder, 'profiles', String(this.id)),
        persistent,
        temporary: join(settings.folder, 'temporary'),
        switches: [
          ...app.commandLine.appended(),
          ...(policy === undefined ? [] : [['force-webrtc-ip-handling-policy', policy] as const]),
        ],
        ...(settings.viewport ?? size),
        locale: settings.locale,
        timezone: settings.timezone,
        colorScheme: this.#host.nativeTheme.scheme,
        schemes,
        permissions,
        permissionsFor: url,
        preload: preload === undefined ? '' : readFileSync(preload, 'utf8'),
        subframes: nodeIntegrationInSubFrames ?? false,
        disableDialogs: disableDialogs ?? false,
        keyboard: this.#keyboard(),
        notice: settings.notice,
        testAddress: this.#host.controlled ? this.#host.channels.addressFor(`test-${this.id}`) : undefined,
      },
      { said: (message) => this.#hear(message), ended: () => this.#end() },
    );
    this.#link = link;
    this.#host.report({ from: 'started', pid: link.pids.driver });
    this.#host.links.add(link);
    return link;
  }

  #end(): void {
    if (this.#link) {
      this.#host.channels.lose(this.#link);
      this.#host.links.delete(this.#link);
    }
    if (!this.#crashed) this.#userClosed();
  }

  /** The page, the browser and the driver end one after the other; it is one closing. */
  #userClosed(): void {
    if (this.#destroyed || this.#closedByUser) return;
    this.#closedByUser = true;
    this.#owner.closedByUser();
  }

  #hear(message: FromDriver): void {
    if (this.#destroyed && message.from !== 'end') return;
    switch (message.from) {
      case 'request':
        void this.#answer(message.id, message.request);
        return;
      case 'end':
        return this.#host.channels.hear(message.state);
      case 'frame':
        return this.#setFrame(message);
      case 'frame-gone':
        return void this.#frames.delete(message.id);
      case 'document': {
        const frame = this.#frames.get(message.frame);
        if (frame) this.#documents.set(message.document, frame);
        return;
      }
      case 'document-gone':
        return void this.#documents.delete(message.document);
      case 'navigating':
        return void this.fire(
          'did-start-navigation',
          this.#navigation(message.frame, message.url, message.sameDocument),
        );
      case 'page':
        return this.#hearPage(message.document, message.message);
      case 'loaded':
        // What Chromium shows before the app has asked for anything.
        if (/^($|about:|data:)/.test(this.getURL())) return undefined;
        this.#owner.loaded();
        this.fire('dom-ready');
        this.fire('did-finish-load');
        return this.#loaded?.();
      case 'crashed':
        this.#crashed = true;
        return void this.fire('render-process-gone', preventable({}), { reason: 'crashed', exitCode: 133 });
      case 'unload': {
        const event = preventable({});
        this.fire('will-prevent-unload', event);
        return this.#link?.say({ to: 'unload', leave: event.defaultPrevented });
      }
      case 'popup':
        return this.#openPopup(message.url, message.name, message.features);
      case 'download': {
        const { url, fileName } = message;
        this.#host.record.downloads.push({ url, fileName });
        const item = { getURL: () => url, getFilename: () => fileName };
        return void this.session.fire('will-download', preventable({}), item, this);
      }
      case 'title':
        this.#title = message.title;
        return this.#owner.titled(message.title);
      case 'console':
        this.#host.record.console.push({ level: message.level, text: message.text });
        return void this.fire('console-message', preventable({ level: message.level, message: message.text }));
      case 'closed-by-user':
        return this.#userClosed();
      case 'opened':
      case 'failed':
      case 'result':
        // The link itself waits for these.
        return undefined;
    }
  }

  #hearPage(document: string, message: Extract<FromDriver, { from: 'page' }>['message']): void {
    switch (message.say) {
      case 'invoke':
        void this.#host.ipcMain
          .answer(this.#ipcEvent(document), message.channel, message.given)
          .then(({ ok, value }) => {
            this.#link?.say({ to: 'reply', document, call: message.call, ok, value });
          });
        return;
      case 'send':
        return void this.#host.ipcMain.emit(message.channel, this.#ipcEvent(document), ...message.given);
      case 'open':
        return this.#openPopup(message.url, message.name, message.features);
      case 'key':
        return this.#hearKey(message.key);
      case 'sight': {
        const { sight } = message;
        if (sight.seen === 'violation') this.#host.record.violations.push(sight);
        else if (sight.seen === 'use') this.#host.powerMonitor.used();
        else if (sight.seen === 'context-menu') this.fire('context-menu', preventable({}), sight);
        else this.#owner.focused(sight.seen === 'focus');
      }
    }
  }

  #ipcEvent(document: string): object {
    const documents = this.#documents;
    const event = {
      type: 'frame',
      sender: this,
      frameId: 0,
      processId: 0,
      ports: [],
      reply: (channel: string, ...given: unknown[]) => this.send(channel, ...given),
    };
    // A frame that went away or shows something else by now is nobody.
    return Object.defineProperty(event, 'senderFrame', {
      enumerable: true,
      get: () => documents.get(document) ?? null,
    });
  }

  #hearKey({ item, ...key }: KeyReport): void {
    const event = preventable({});
    this.fire('before-input-event', event, { ...key, location: 0, modifiers: [] } satisfies Input);
    if (event.defaultPrevented && item === undefined)
      throw new Error('This host cannot take a key back from the page unless it is an accelerator');
    if (event.defaultPrevented || item === undefined) return;
    this.#host.menu.choose(item, { quit: () => this.#host.app.quit(), close: this.#owner.close }, undefined);
  }

  #openPopup(url: string, frameName: string, features: string): void {
    const answer = this.#openHandler?.({ url, frameName, features, disposition: 'foreground-tab' });
    this.#host.record.popups.push({ url, action: answer?.action ?? 'no handler' });
  }

  #setFrame({ frame, isMain }: Extract<FromDriver, { from: 'frame' }>): void {
    const known = this.#frames.get(frame.id);
    known?.update(frame);
    const made =
      known ??
      new HostFrame(frame, {
        frames: () => [...this.#frames.values()],
        send: (id, channel, given, ports) => this.#send(id, channel, given, ports),
      });
    this.#frames.set(frame.id, made);
    if (isMain) this.#mainFrame = made;
  }

  #navigation(frameId: string, url: string, isSameDocument: boolean) {
    const frame = this.#frames.get(frameId) ?? null;
    return preventable({ url, isSameDocument, isMainFrame: frame === null || frame === this.#mainFrame, frame });
  }

  async #answer(id: number, request: PageRequest): Promise<void> {
    const isMainFrame = request.frame === this.#mainFrame?.id || this.#mainFrame === undefined;
    const decision = await this.#decide(request, isMainFrame);
    if (decision.action === 'refuse')
      this.#host.record.refused.push({ url: request.url, kind: request.kind, by: decision.by ?? 'host' });
    this.#link?.say({ to: 'answer', id, answer: decision.action === 'refuse' ? { action: 'refuse' } : decision });
  }

  async #decide(
    request: PageRequest,
    isMainFrame: boolean,
  ): Promise<RequestAnswer & { by?: 'app' | 'host' | 'navigation' }> {
    const asked = isMainFrame && request.kind === 'Document' && request.url === this.#loading;
    if (asked) this.#loading = undefined;
    else if (request.kind === 'Document' && this.#isPrevented(request, isMainFrame))
      return { action: 'refuse', by: 'navigation' };
    return this.session.answer(request, ++this.#requests, isMainFrame).catch(() => ({ action: 'refuse' }) as const);
  }

  #isPrevented({ url, frame, redirected }: PageRequest, isMainFrame: boolean): boolean {
    const names = redirected
      ? (['will-redirect'] as const)
      : (['will-frame-navigate', ...(isMainFrame ? (['will-navigate'] as const) : [])] as const);
    return names.some((name) => {
      const details = this.#navigation(frame, url, false);
      this.fire(name, details);
      return details.defaultPrevented;
    });
  }

  #send(frame: string | undefined, channel: string, given: readonly unknown[], ports: readonly unknown[]): void {
    const link = this.#link;
    if (!link || this.#destroyed) return;
    const tickets = ports.map((port) => this.#host.channels.give(port, link));
    link.say({ to: 'event', frame, channel, given: JSON.parse(JSON.stringify(given)) as unknown[], tickets });
  }
}

// WebContents: what the app sees of a page. It asks the app's handlers and passes the answers on to the window's driver.
import type { Input, PrintToPDFOptions, WebContentsPrintOptions } from 'electron';
import type { ContentsEvents, UsedPort, UsedWebContents } from '../../../main/electron/usedElectron.ts';
import type { FromDriver } from '../driver/messages.ts';
import type { KeyReport } from '../page/keyboard.ts';
import type { Sight } from '../page/watch.ts';
import { DriverLink } from './driverLink.ts';
import { Emitter, preventable } from './emitter.ts';
import type { HostFrame } from './frame.ts';
import { FrameTree } from './frameTree.ts';
import { Gate } from './gate.ts';
import type { Host } from './host.ts';
import { hearPage } from './pageVoice.ts';
import { pdfParameters } from './pdf.ts';
import { HostSession } from './session.ts';
import { type PagePreferences, windowPlan } from './windowPlan.ts';

type OpenHandler = Parameters<UsedWebContents['setWindowOpenHandler']>[0];
/** The window, which owns the page. */
export type Owner = {
  readonly loaded: () => void;
  readonly titled: (title: string) => void;
  readonly focused: (focused: boolean) => void;
  readonly closedByUser: () => void;
  readonly close: () => void;
};

export class HostWebContents extends Emitter<ContentsEvents> implements UsedWebContents {
  readonly id: number;
  readonly session: HostSession;
  readonly #host: Host;
  readonly #preferences: PagePreferences;
  readonly #owner: Owner;
  readonly #frames: FrameTree;
  readonly #gate: Gate;
  #link: DriverLink | undefined;
  #openHandler: OpenHandler | undefined;
  #webRtcPolicy: string | undefined;
  #title = '';
  #loaded: (() => void) | undefined;
  #destroyed = false;
  #crashed = false;
  #closedByUser = false;

  constructor(id: number, host: Host, preferences: PagePreferences, owner: Owner) {
    super();
    this.id = id;
    this.#host = host;
    this.#preferences = preferences;
    this.#owner = owner;
    // To the app a session is Electron's; whatever it got from this host is one of ours.
    const given: unknown = preferences.session;
    this.session = given instanceof HostSession ? given : host.sessions.fromPartition(preferences.partition ?? '');
    this.#frames = new FrameTree((frame, channel, values, ports) => this.#send(frame, channel, values, ports));
    this.#gate = new Gate({
      frames: this.#frames,
      session: this.session,
      fire: (event, details) => this.fire(event, details),
      refused: (refused) => host.record.refused.push(refused),
    });
    this.on('newListener', (event) => event === 'before-input-event' && setImmediate(() => this.setKeyboard()));
  }

  get mainFrame(): HostFrame {
    const { main } = this.#frames;
    if (!main) throw new Error('Nothing was loaded yet');
    return main;
  }

  get link(): DriverLink | undefined {
    return this.#link;
  }

  getURL(): string {
    return this.#frames.main?.url ?? '';
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

  /** The dialog is a test's to answer; what would go to the printer becomes a PDF in the record. */
  print(options: WebContentsPrintOptions = {}, ended: (printed: boolean, why: string) => void = () => {}): void {
    const print = async (): Promise<string> => {
      const answer = await this.#host.askDialog({ kind: 'print', options });
      if (answer !== 'print') return answer === 'cancel' ? 'Print job canceled' : 'Print job failed';
      const pageSize = options.pageSize === 'Letter' ? 'Letter' : 'A4';
      this.#host.record.printed.push(await this.printToPDF({ pageSize, preferCSSPageSize: true }));
      return '';
    };
    print().then(
      (why) => ended(why === '', why),
      () => ended(false, 'Print job failed'),
    );
  }

  async loadURL(url: string): Promise<void> {
    const link = this.#link ?? (await this.#start(url));
    await link.opened;
    this.#gate.expect(url);
    const loaded = new Promise<void>((resolve) => {
      this.#loaded = resolve;
    });
    await link.load(url);
    await Promise.race([loaded, link.ended]);
    if (this.#destroyed) throw new Error(`ERR_FAILED (-2) loading '${url}'`);
  }

  setColorScheme(value: 'light' | 'dark' | undefined): void {
    const features = [{ name: 'prefers-color-scheme', value: value ?? '' }];
    // A page that is going does not mind its colours.
    this.#link?.command('Emulation.setEmulatedMedia', { features }).catch(() => {});
  }

  setKeyboard(): void {
    this.#link?.say({ to: 'keyboard', keyboard: this.#keyboard() });
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#frames.clear();
    void this.#link?.end();
    this.fire('destroyed');
  }

  #keyboard() {
    const shortcuts = this.#host.menu.menu?.shortcuts() ?? [];
    return { shortcuts, reportKeys: this.listenerCount('before-input-event') > 0 };
  }

  #open(): DriverLink {
    if (!this.#link || this.#destroyed) throw new Error('Nothing was loaded yet');
    return this.#link;
  }

  async #start(url: string): Promise<DriverLink> {
    const { id, session } = this;
    const permissions = await session.permissions(this, url);
    if (this.#host.app.isEnding || this.#destroyed) throw new Error(`ERR_ABORTED (-3) loading '${url}'`);
    const page = { id, url, session, preferences: this.#preferences, webRtcPolicy: this.#webRtcPolicy, permissions };
    const plan = windowPlan(this.#host, { ...page, keyboard: this.#keyboard() });
    const link = new DriverLink(plan, { said: (message) => this.#hear(message), ended: () => this.#ended(link) });
    this.#link = link;
    this.#host.report({ from: 'started', pid: link.pids.driver });
    this.#host.links.add(link);
    return link;
  }

  #ended(link: DriverLink): void {
    this.#host.channels.lose(link);
    this.#host.links.delete(link);
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
    const { record, channels } = this.#host;
    switch (message.from) {
      case 'request':
        void this.#gate
          .answer(message.request)
          .then((answer) => this.#link?.say({ to: 'answer', id: message.id, answer }));
        return;
      case 'end':
        return channels.hear(message.state);
      case 'frame':
      case 'frame-gone':
      case 'document':
      case 'document-gone':
        return this.#frames.hear(message);
      case 'navigating': {
        const details = this.#gate.navigation(message.frame, message.url, message.sameDocument);
        return void this.fire('did-start-navigation', details);
      }
      case 'page':
        return this.#hearPage(message);
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
        record.downloads.push({ url, fileName });
        const item = { getURL: () => url, getFilename: () => fileName };
        return void this.session.fire('will-download', preventable({}), item, this);
      }
      case 'title':
        this.#title = message.title;
        return this.#owner.titled(message.title);
      case 'console':
        record.console.push({ level: message.level, text: message.text });
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

  #hearPage(message: Extract<FromDriver, { from: 'page' }>): void {
    hearPage(message, {
      ipcMain: this.#host.ipcMain,
      event: (document) => this.#ipcEvent(document),
      reply: (document, call, ok, value) => this.#link?.say({ to: 'reply', document, call, ok, value }),
      popup: (url, name, features) => this.#openPopup(url, name, features),
      key: (key) => this.#hearKey(key),
      sight: (sight) => this.#see(sight),
    });
  }

  #ipcEvent(document: string): object {
    const frames = this.#frames;
    const reply = (channel: string, ...given: unknown[]) => this.send(channel, ...given);
    const event = { type: 'frame', sender: this, frameId: 0, processId: 0, ports: [], reply };
    // Asked at the time of use: a frame that went away or shows something else by then is nobody.
    return Object.defineProperty(event, 'senderFrame', { enumerable: true, get: () => frames.showing(document) });
  }

  #see(sight: Sight): void {
    if (sight.seen === 'violation') this.#host.record.violations.push(sight);
    else if (sight.seen === 'use') this.#host.powerMonitor.used();
    else if (sight.seen === 'context-menu') this.fire('context-menu', preventable({}), sight);
    else this.#owner.focused(sight.seen === 'focus');
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

  #send(frame: string | undefined, channel: string, given: readonly unknown[], ports: readonly unknown[]): void {
    const link = this.#link;
    if (!link || this.#destroyed) return;
    const tickets = ports.map((port) => this.#host.channels.give(port, link));
    link.say({ to: 'event', frame, channel, given: JSON.parse(JSON.stringify(given)) as unknown[], tickets });
  }
}

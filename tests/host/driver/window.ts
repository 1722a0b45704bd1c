// One window: starts Chromium, makes the page with the preload in a world of its own, and passes on what happens there.
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { scriptForPage, scriptForWall } from '../page/inject.ts';
import { type FromPage, LISTEN, SPEAK, type ToPage } from '../page/wire.ts';
import type { Ends } from '../ports/ends.ts';
import type { Ticket } from '../ports/ticket.ts';
import { Cdp } from './cdp.ts';
import { Clipboard } from './clipboard.ts';
import { Frames, WORLD } from './frames.ts';
import { receiveGuest } from './guest.ts';
import type { FromDriver, PageCommand, PageRequest, RequestAnswer, WindowPlan } from './messages.ts';
import { type OpenPage, openPage } from './openPage.ts';
import { originOf, toChromium } from './origin.ts';
import { answerRequests, type OtherPages } from './requests.ts';
import { tellSights } from './sights.ts';

export type WindowEffects = {
  readonly tell: (message: FromDriver) => void;
  readonly ask: (request: PageRequest) => Promise<RequestAnswer>;
  readonly ends: Ends;
};

export class Window {
  readonly cdp: Cdp;
  readonly clipboard: Clipboard;
  readonly #page: OpenPage['page'];
  readonly #frames: Frames;
  readonly #plan: WindowPlan;
  readonly #ends: Ends;
  #mainFrame = '';

  private constructor(
    cdp: Cdp,
    { page, context }: OpenPage,
    others: OtherPages,
    plan: WindowPlan,
    effects: WindowEffects,
  ) {
    const { tell, ends } = effects;
    this.cdp = cdp;
    this.clipboard = new Clipboard(cdp, context, others.own);
    this.#page = page;
    this.#plan = plan;
    this.#ends = ends;
    this.#frames = new Frames(page, plan.schemes, tell);
    page.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const document = this.#frames.documentOf(executionContextId);
      if (name !== SPEAK || document === undefined) return;
      const message = JSON.parse(payload) as FromPage;
      if (message.say !== 'port') tell({ from: 'page', document, message });
      else if (message.event === 'close') ends.close(message.id);
      else ends.say(message.id, message.json);
    });
  }

  /** `browser` must have been started with its protocol on pipes 3 and 4. */
  static async open(
    plan: WindowPlan,
    browser: ChildProcess,
    effects: WindowEffects,
    closed: () => void,
  ): Promise<Window> {
    const cdp = new Cdp(browser.stdio[3] as Writable, browser.stdio[4] as Readable, closed);
    const others: OtherPages = { popups: new Set(), own: new Set() };
    await answerRequests(cdp, { schemes: plan.schemes, others, ask: effects.ask });
    const opened = await openPage(cdp, plan, effects.tell, others.popups);
    const window = new Window(cdp, opened, others, plan, effects);
    tellSights(cdp, opened, plan, effects.tell);
    await window.#prepare(opened);
    if (plan.testAddress !== undefined) await receiveGuest(cdp, plan.testAddress);
    return window;
  }

  /** Rejects when nothing was loaded; the caller waits for `loaded`. */
  async load(url: string): Promise<void> {
    const { errorText } = await this.#page.send('Page.navigate', { url: toChromium(url, this.#plan.schemes) });
    if (errorText !== undefined) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
  }

  command(method: PageCommand, params: object): Promise<unknown> {
    return this.#page.send(method, params);
  }

  leave(accept: boolean): void {
    this.#page.send('Page.handleJavaScriptDialog', { accept }).catch(() => {});
  }

  reply(document: string, call: number, ok: boolean, value: unknown): void {
    this.#say(this.#frames.contextOf({ document }), { say: 'reply', call, ok, value });
  }

  event(frame: string | undefined, channel: string, given: readonly unknown[], tickets: readonly Ticket[]): void {
    const context = this.#frames.contextOf({ frame: frame ?? this.#mainFrame });
    const ports = tickets.map((ticket) => {
      const { id } = ticket;
      this.#ends.take(ticket, {
        message: (json) => this.#say(context, { say: 'port', id, event: 'message', json }),
        closed: () => this.#say(context, { say: 'port', id, event: 'close', json: 'null' }),
      });
      return id;
    });
    this.#say(context, { say: 'event', channel, given, ports });
  }

  setKeyboard(keyboard: WindowPlan['keyboard']): void {
    this.#say(this.#frames.contextOf({ frame: this.#mainFrame }), { say: 'keyboard', keyboard });
  }

  #say(context: number | undefined, message: ToPage): void {
    if (context !== undefined) this.#frames.call(context, LISTEN, JSON.stringify(message));
  }

  async #prepare({ context }: OpenPage): Promise<void> {
    const plan = this.#plan;
    const page = this.#page;
    const injection = { ...plan, key: randomBytes(16).toString('hex') };
    await page.send('Page.enable');
    const { frameTree } = await page.send('Page.getFrameTree');
    this.#mainFrame = frameTree.frame.id;
    await Promise.all([
      page.send('Runtime.enable'),
      page.send('Inspector.enable'),
      page.send('Log.enable'),
      page.send('Runtime.addBinding', { name: SPEAK, executionContextName: WORLD }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: scriptForPage(injection) }),
      page.send('Page.addScriptToEvaluateOnNewDocument', { source: scriptForWall(injection), worldName: WORLD }),
      page.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: plan.colorScheme ?? '' }],
      }),
      ...(plan.headed ? [] : [page.send('Emulation.setFocusEmulationEnabled', { enabled: true }), this.#setSize()]),
      ...(context === undefined ? [] : [this.#setPermissions(context)]),
    ]);
    await page.send('Runtime.runIfWaitingForDebugger');
  }

  async #setSize(): Promise<void> {
    const { width, height } = this.#plan;
    const { windowId } = await this.#page.send('Browser.getWindowForTarget');
    await this.#page.send('Browser.setContentsSize', { windowId, width, height });
  }

  /** The app's answers, given once for all: Chromium then needs to ask nobody. */
  async #setPermissions(browserContextId: string): Promise<void> {
    const origin = originOf(this.#plan.permissionsFor, this.#plan.schemes);
    const set = Object.entries(this.#plan.permissions).map(([name, granted]) => {
      const permission = {
        permission: { name },
        setting: granted ? ('granted' as const) : ('denied' as const),
        origin,
      };
      // A newer or older Chromium may not know one of the names; then it has nothing to grant either.
      return this.cdp.send('Browser.setPermission', { ...permission, browserContextId }).catch(() => {});
    });
    await Promise.all(set);
  }
}

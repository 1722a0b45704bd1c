// The whole shell in plain Node: the real Shell, Lock, Idle and VaultProcess over effects that a test holds in its hand.
import type { SystemKeychain } from '../../../main/ipc/systemKeychain.ts';
import type { Caller, Frame } from '../../../main/ipc/sender.ts';
import { ENTRY_ADDRESS } from '../../../main/ipc/pageAddress.ts';
import { isOurPage } from '../../../main/ipc/sender.ts';
import { Shell } from '../../../main/ipc/shell.ts';
import { type Forked, VaultProcess } from '../../../main/vault-process/client.ts';
import type { ToVault } from '../../../main/vault-process/messages.ts';
import { HandClock } from './handClock.ts';

export class HandPage {
  readonly mainFrame: Frame = { url: ENTRY_ADDRESS, parent: null };
  readonly sent: [string, unknown][] = [];
  readonly ports: string[] = [];
  readonly protections: boolean[] = [];
  destroyed = false;
  visible = true;
  readonly gone: () => void;

  constructor(gone: () => void) {
    this.gone = gone;
  }

  isDestroyed(): boolean {
    return this.destroyed;
  }

  get caller(): Caller {
    return { sender: this, senderFrame: this.mainFrame };
  }
}

/** Stands where Electron's utility process stands; what it is told can be read, what it says is said by the test. */
export class HandFork implements Forked<string> {
  pid: number | undefined;
  readonly told: ToVault[] = [];
  readonly ports: string[] = [];
  readonly #listeners = new Map<string, (value: never) => void>();

  constructor(pid: number) {
    this.pid = pid;
  }

  postMessage(message: ToVault, transfer: string[] = []): void {
    this.told.push(message);
    this.ports.push(...transfer);
  }

  on(event: string, listener: (value: never) => void): void {
    this.#listeners.set(event, listener);
  }

  /** A FromVault, or whatever a broken process might say. */
  say(message: unknown): void {
    this.#listeners.get('message')?.(message as never);
  }

  end(code = 0): void {
    this.pid = undefined;
    this.#listeners.get('exit')?.(code as never);
  }
}

export class ShellInHand {
  readonly clock = new HandClock();
  readonly pages: HandPage[] = [];
  readonly forks: HandFork[] = [];
  readonly killed: number[] = [];
  readonly asked: string[] = [];
  quits = 0;
  attempts = 0;
  systemIdleSeconds = 0;
  startFails = false;
  /** What the dialog answers. */
  chosen: () => Promise<string | null> = () => Promise.resolve(null);
  keychain: SystemKeychain = {
    state: () => Promise.resolve('there'),
    seal: (key) => Promise.resolve(key.map((byte) => byte ^ 0x5a)),
    open: (sealed) => Promise.resolve(sealed.map((byte) => byte ^ 0x5a)),
  };
  /** What the print dialog answers. */
  printing: () => Promise<boolean> = () => Promise.resolve(false);
  readonly pdfsAskedFor: { readonly page: Uint8Array; readonly paper: string }[] = [];
  pdf: () => Promise<Uint8Array | null> = () => Promise.resolve(null);
  pdfsCalledOff = 0;
  onClipboard: 'ours' | 'of somebody else' | 'nothing' = 'nothing';
  synced: (path: string) => string | null = () => null;
  readonly shell: Shell<string>;
  #ids = 0;

  constructor() {
    this.shell = new Shell<string>({
      openPage: (_epoch, gone) => {
        const page = new HandPage(gone);
        this.pages.push(page);
        return {
          send: (name, data) => void page.sent.push([name, data]),
          givePort: (port) => void page.ports.push(port),
          isCaller: (caller) => isOurPage(caller, page),
          protect: (on) => void page.protections.push(on),
          print: (paper) => {
            this.asked.push(`print on ${paper}`);
            return this.printing();
          },
          sheetPdf: (paper) => {
            this.asked.push(`sheet on ${paper}`);
            return this.pdf();
          },
          show: () => {
            page.visible = true;
          },
          hide: () => {
            page.visible = false;
          },
          focus: () => {},
          destroy: () => {
            page.destroyed = true;
          },
        };
      },
      startVault: (events) => {
        if (this.startFails) throw new Error('spawn failed');
        const fork = new HandFork(1000 + this.forks.length);
        this.forks.push(fork);
        return new VaultProcess<string>(fork, events, (pid) => void this.killed.push(pid));
      },
      channel: () => ['page end', 'vault end'],
      journal: { file: '/data/journal/journal.balint', folder: '/data/journal' },
      syncedBy: (path) => Promise.resolve(this.synced(path)),
      askForPlace: (kind) => {
        this.asked.push(kind);
        return this.chosen();
      },
      clipboard: {
        holdsOurs: () => Promise.resolve(this.onClipboard === 'ours'),
        clear: () => {
          this.onClipboard = 'nothing';
        },
      },
      askForFile: (kind) => {
        this.asked.push(kind);
        return this.chosen();
      },
      makePdf: (page, paper) => {
        this.pdfsAskedFor.push({ page, paper });
        return this.pdf();
      },
      callOffPdf: () => {
        this.pdfsCalledOff += 1;
      },
      askForFolder: () => {
        this.asked.push('folder');
        return this.chosen();
      },
      keychain: this.keychain,
      attempts: () => this.attempts,
      system: { platform: 'linux', language: 'en-GB' },
      systemIdleSeconds: () => this.systemIdleSeconds,
      now: this.clock.now,
      after: this.clock.after,
      randomId: () => String(++this.#ids).padStart(32, '0'),
      quit: () => {
        this.quits += 1;
      },
    });
    this.shell.open();
  }

  get page(): HandPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('No window was opened.');
    return page;
  }

  get fork(): HandFork {
    const fork = this.forks.at(-1);
    if (!fork) throw new Error('No vault process was started.');
    return fork;
  }

  /** As our own page. */
  call(name: string, input: unknown = {}): Promise<unknown> {
    return this.shell.call(this.page.caller, name, input);
  }

  /** As the page does it: connects, and the vault process opens the journal. */
  async unlock(): Promise<void> {
    await this.shell.connect(this.page.caller);
    this.fork.say({ kind: 'opened' });
  }

  /** The page saves, the vault process closes and ends. */
  async finishLock(): Promise<void> {
    await this.call('shell.flushed', { saved: true });
    this.fork.say({ kind: 'locked' });
    this.fork.end();
  }
}

// The shell without Electron: one page, at most one vault process, one lock, and what connects them. Every effect is
// passed in, so that tests can run the whole of it in plain Node; main/electron supplies the real ones.
import type { Events } from '../../preload/contract/events.ts';
import type { AfterLock, ThisHour } from '../../preload/contract/schemas/shell.ts';
import type { Envelope } from '../../preload/contract/wire.ts';
import type { VaultEvents, VaultProcess } from '../vault-process/client.ts';
import type { FromVault, ToVault } from '../vault-process/messages.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { Copied } from './copied.ts';
import { Idle } from './idle.ts';
import { Lock } from './lock.ts';
import { route } from './router.ts';
import { Sharing } from './sharing.ts';
import type { Caller } from './sender.ts';
import type { Page, ShellEffects } from './shellEffects.ts';
import { type ShellParts, shellHandlers } from './shellHandlers.ts';

export class Shell<Port> {
  readonly #effects: ShellEffects<Port>;
  readonly #idle = new Idle();
  readonly #copied: Copied;
  readonly #sharing = new Sharing((on) => this.#page?.protect(on));
  readonly lock: Lock;
  readonly #call: (caller: Caller, name: unknown, input: unknown) => Promise<Envelope>;
  #page: Page<Port> | undefined;
  #vault: VaultProcess<Port> | undefined;
  #connected = false;
  #held = false;
  #lastSavedAt: string | null = null;
  #afterLock: AfterLock | null = null;

  constructor(effects: ShellEffects<Port>) {
    this.#effects = effects;
    this.#copied = new Copied({ ...effects.clipboard, after: effects.after });
    this.lock = new Lock({
      flush: () => this.#page?.send('flush', {}),
      cover: (because) => this.#page?.send('covered', { because }),
      vaultRuns: () => this.#vault !== undefined,
      askVaultToLock: () => this.#vault?.tell({ kind: 'lock' }),
      killVault: () => this.#vault?.kill(),
      hideWindow: () => this.#page?.hide(),
      showWindow: () => this.#page?.show(),
      destroyWindow: () => this.#forget(),
      openWindow: () => this.open(),
      quit: () => void this.#copied.takeBack().then(effects.quit),
      after: effects.after,
    });
    const answering = {
      end: 'shell' as const,
      handlers: shellHandlers(this.#parts()),
      state: () => this.lock.state,
      reference: effects.randomId,
    };
    const isOurPage = (caller: Caller) => this.#page?.isCaller(caller) ?? false;
    const epoch = () => this.lock.epoch;
    this.#call = (caller, name, input) => route(caller, name, input, { isOurPage, epoch, answering });
  }

  /** Opens the window with the lock screen. */
  open(): void {
    const { epoch } = this.lock;
    this.#page = this.#effects.openPage(epoch, () => {
      if (this.lock.epoch === epoch) this.lock.pageGone();
    });
  }

  call(caller: Caller, name: unknown, input: unknown): Promise<Envelope> {
    return this.#call(caller, name, input);
  }

  /** Hands the page its port to a fresh vault process: once per window, and only to our own page. */
  async connect(caller: Caller): Promise<void> {
    const page = this.#page;
    if (!page?.isCaller(caller) || this.#connected) return;
    this.#connected = true;
    const { epoch } = this.lock;
    const syncedBy = await this.#effects.syncedBy(this.#effects.journal.folder);
    if (this.lock.epoch !== epoch) return;
    try {
      const vault = this.#effects.startVault(this.#listen(epoch));
      this.#vault = vault;
      vault.tell({ kind: 'begin', file: this.#effects.journal.file, syncedBy });
      const [forPage, forVault] = this.#effects.channel();
      vault.givePort(forVault);
      page.givePort(forPage);
    } catch {
      // A process that cannot be started has stopped; why is nobody's business out here.
      this.lock.vaultExited();
    }
  }

  /** A menu accelerator. The lock screen has no commands. */
  command(command: Events['command']['command']): void {
    if (this.lock.isOpen) this.#page?.send('command', { command });
  }

  focus(): void {
    this.#page?.focus();
  }

  /** For the end of the program when nothing can be waited for any more. */
  killVault(): void {
    this.#vault?.kill();
  }

  #listen(epoch: number): VaultEvents {
    const current = () => this.lock.epoch === epoch;
    return {
      message: (message) => {
        if (current()) this.#hear(message);
      },
      exited: () => {
        if (!current()) return;
        this.#vault = undefined;
        this.lock.vaultExited();
      },
    };
  }

  #hear(message: FromVault): void {
    switch (message.kind) {
      case 'opened':
        if (this.lock.isOpen) return undefined;
        this.lock.opened();
        this.#afterLock = null;
        this.#idle.opened(this.#effects.now());
        return this.#watch(this.lock.epoch);
      case 'saved':
        this.#lastSavedAt = message.at;
        return undefined;
      case 'idle-minutes':
        return this.#idle.setLimit(message.minutes);
      case 'make-pdf':
        return void this.#makePdf(message);
      case 'keychain':
        return void this.#askKeychain(message);
      case 'locked':
        return this.lock.vaultLocked();
      case 'lock-failed':
        return this.lock.vaultLockFailed(message.because);
    }
  }

  async #makePdf({ job, page, paper }: Extract<FromVault, { kind: 'make-pdf' }>): Promise<void> {
    const { epoch } = this.lock;
    const pdf = await (page === null ? this.#page?.sheetPdf(paper) : this.#effects.makePdf(page, paper));
    if (this.lock.epoch === epoch) this.#vault?.tell({ kind: 'made-pdf', job, pdf: pdf ?? null });
    pdf?.fill(0);
  }

  /** The answer goes to the process that asked, and to nobody after it. */
  async #askKeychain({ ask, deed, bytes }: Extract<FromVault, { kind: 'keychain' }>): Promise<void> {
    const vault = this.#vault;
    const answer = await answerOf(this.#effects.keychain[deed](bytes));
    vault?.tell({ kind: 'keychain', ask, answer });
    if (answer.ok && deed === 'open') answer.bytes.fill(0);
  }

  /** Looks at the clocks once a second while the journal is open. */
  #watch(epoch: number): void {
    this.#effects.after(1_000, () => {
      if (this.lock.epoch !== epoch) return;
      if (this.lock.isOpen) this.#checkIdle();
      this.#watch(epoch);
    });
  }

  #checkIdle(): void {
    const now = this.#effects.now();
    const wasHeld = this.#held;
    this.#held = this.#idle.heldUntil(now) !== null;
    if (this.#sharing.check(now) || (wasHeld && !this.#held)) this.#page?.send('hour', {});
    const idle = this.#idle.check(now, this.#effects.systemIdleSeconds());
    if (idle.step === 'lock') void this.lock.request('idle');
    if (idle.step === 'warn') this.#page?.send('lock-soon', { seconds: idle.seconds });
    if (idle.step === 'put-off') this.#page?.send('lock-put-off', {});
  }

  #forget(): void {
    this.#effects.callOffPdf();
    void this.#copied.takeBack();
    this.#sharing.end();
    this.#page?.destroy();
    this.#page = undefined;
    this.#vault = undefined;
    this.#connected = false;
  }

  #thisHour(): ThisHour {
    const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
    const staysOpenUntil = instant(this.#idle.heldUntil(this.#effects.now()));
    return { staysOpenUntil, sharedUntil: instant(this.#sharing.until) };
  }

  #parts(): ShellParts {
    const effects = this.#effects;
    return {
      lock: this.lock,
      status: () => ({
        lockReason: this.lock.reason,
        wordsGivenUp: this.lock.wordsWereGivenUp,
        afterLock: this.#afterLock,
        idleMinutes: this.#idle.limitMinutes,
        lastSavedAt: this.#lastSavedAt,
        ...effects.system,
      }),
      copied: () => this.#copied.copied(),
      thisHour: () => this.#thisHour(),
      stayOpen: (on) => {
        const now = effects.now();
        if (on) this.#idle.hold(now, effects.systemIdleSeconds());
        else this.#idle.letGo(now);
        this.#held = this.#idle.heldUntil(now) !== null;
      },
      allowSharing: (on) => (on ? this.#sharing.allow(effects.now()) : this.#sharing.end()),
      activity: () => this.#idle.activity(effects.now()),
      proof: async () => ({
        folder: effects.journal.folder,
        syncedBy: await effects.syncedBy(effects.journal.folder),
        attempts: effects.attempts(),
      }),
      print: async (paper) => (await this.#page?.print(paper)) ?? false,
      keychain: effects.keychain.state,
      askForPlace: effects.askForPlace,
      askForFile: effects.askForFile,
      askForFolder: effects.askForFolder,
      lockTowards: (towards) => {
        this.#afterLock = towards;
      },
      syncedBy: effects.syncedBy,
      randomId: effects.randomId,
      tellPlace: (placeId, path) => this.#vault?.tell({ kind: 'place', placeId, path }),
      tellFile: (placeId, path) => this.#vault?.tell({ kind: 'file', placeId, path }),
    };
  }
}

type KeychainAnswer = Extract<ToVault, { kind: 'keychain' }>['answer'];

async function answerOf(asked: Promise<Uint8Array>): Promise<KeychainAnswer> {
  try {
    return { ok: true, bytes: await asked };
  } catch (error) {
    const code = error instanceof Refusal ? error.error.code : undefined;
    return { ok: false, because: code === 'no-keychain' || code === 'weak-keychain' ? code : 'keychain-refused' };
  }
}

// The vault process without a process: the real VaultLife over a real vault file, with ports in hand instead of Electron's
// and a derivation that costs nothing. Timers run when the test says so; the journal is closed when the test is over.
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { JournalError } from '../../../preload/contract/errors.ts';
import type { EventName, Events } from '../../../preload/contract/events.ts';
import type { Input, OperationName, Output } from '../../../preload/contract/operations.ts';
import type { Envelope, PortAnswer } from '../../../preload/contract/wire.ts';
import type { ProcessEffects } from '../../../main/vault-process/effects.ts';
import type { FromVault, ToVault } from '../../../main/vault-process/messages.ts';
import type { PagePort } from '../../../main/vault-process/ports.ts';
import { VaultLife } from '../../../main/vault-process/vaultLife.ts';
import { chromiumPdf } from '../../fixtures/chromiumPdf.ts';
import { fastEffects, PASSPHRASE, temporaryFolder } from '../vault/kit.ts';

export const TODAY = '2026-01-05';

/** Resolves as soon as `holds` is true; looks again after every turn of the event loop. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve));
}

export class PageInHand implements PagePort {
  readonly events: { event: EventName; data: Events[EventName] }[] = [];
  readonly answers: { call: number; envelope: Envelope }[] = [];
  closed = false;
  #hear: (message: { data: unknown }) => void = () => undefined;
  #calls = 0;

  on(event: 'message' | 'close', hear: (message: { data: unknown }) => void): void {
    if (event === 'message') this.#hear = hear;
  }

  start(): void {}

  close(): void {
    this.closed = true;
  }

  /** What the vault process says to the page: over a real port it is copied, so it has to be JSON. */
  postMessage(answer: PortAnswer): void {
    const copy: PortAnswer = JSON.parse(JSON.stringify(answer));
    if ('event' in copy) this.events.push(copy);
    else this.answers.push(copy);
  }

  send(data: unknown): void {
    this.#hear({ data });
  }

  /** Any name and any input; the answer as it crosses the wire. */
  async ask(name: string, input: unknown): Promise<Envelope> {
    const call = ++this.#calls;
    this.send({ call, name, input });
    const answered = () => this.answers.find((answer) => answer.call === call);
    await until(() => answered() !== undefined);
    return answered()?.envelope ?? { ok: false, error: { code: 'stopped' } };
  }

  /** A well-formed call that is expected to succeed. */
  async call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>> {
    const envelope = await this.ask(name, input);
    if (!envelope.ok) throw new Error(`${name} was refused: ${JSON.stringify(envelope.error)}`);
    return envelope.value as Output<N>;
  }

  /** A call that is expected to be refused. */
  async refusal(name: OperationName, input: unknown): Promise<JournalError> {
    const envelope = await this.ask(name, input);
    if (envelope.ok) throw new Error(`${name} was not refused`);
    return envelope.error;
  }

  heard(event: EventName): boolean {
    return this.events.some((one) => one.event === event);
  }
}

type Timer = { readonly at: number; readonly deed: () => void };

export class VaultInHand {
  readonly file: string;
  readonly page = new PageInHand();
  readonly told: FromVault[] = [];
  readonly exits: number[] = [];
  readonly effects: ProcessEffects;
  /** The shell's answer: sealing turns some bits, opening turns them back. Replaced by a test that wants another one. */
  keychain: (question: Extract<FromVault, { kind: 'keychain' }>) => void = ({ ask, bytes }) => {
    const answer = { ok: true as const, bytes: bytes.map((byte) => byte ^ 0x5a) };
    setImmediate(() => this.tell({ kind: 'keychain', ask, answer }));
  };
  /** The shell's answer to a page that is to become a PDF. */
  readonly #makePdf = ({ job }: Extract<FromVault, { kind: 'make-pdf' }>): void => {
    const pdf = chromiumPdf('/Title (x)\n/Producer (Skia)');
    setImmediate(() => this.tell({ kind: 'made-pdf', job, pdf }));
  };
  #timers: Timer[] = [];
  #hearMessage: (message: { data: unknown; ports: readonly PagePort[] }) => void = () => undefined;
  #hearClose: () => void = () => undefined;

  constructor(file: string, effects: Partial<ProcessEffects> = {}) {
    this.file = file;
    this.effects = {
      ...fastEffects(),
      today: () => TODAY,
      clock: () => performance.now(),
      breathe: () => new Promise((resolve) => setImmediate(resolve)),
      later: (milliseconds, deed) => {
        const timer = { at: milliseconds, deed };
        this.#timers.push(timer);
        return () => void (this.#timers = this.#timers.filter((other) => other !== timer));
      },
      exit: (code) => this.exits.push(code),
      ...effects,
    };
    new VaultLife(
      {
        on: (event: 'message' | 'close', hear: (message: { data: unknown; ports: readonly PagePort[] }) => void) => {
          if (event === 'message') this.#hearMessage = hear;
          else this.#hearClose = () => hear({ data: undefined, ports: [] });
        },
        postMessage: (message) => {
          this.told.push(message);
          if (message.kind === 'keychain') this.keychain(message);
          if (message.kind === 'make-pdf') this.#makePdf(message);
        },
      },
      this.effects,
    );
    onTestFinished(() => this.closeParent());
  }

  tell(message: ToVault, ports: readonly PagePort[] = []): void {
    this.#hearMessage({ data: message, ports });
  }

  closeParent(): void {
    this.#hearClose();
  }

  begin(syncedBy: string | null = null): this {
    this.tell({ kind: 'begin', file: this.file, syncedBy });
    this.tell({ kind: 'port' }, [this.page]);
    return this;
  }

  /** The delays of timers that are running. */
  get timers(): number[] {
    return this.#timers.map(({ at }) => at);
  }

  /** Lets the timers of this delay run out. */
  runOut(milliseconds: number): void {
    const due = this.#timers.filter(({ at }) => at === milliseconds);
    this.#timers = this.#timers.filter(({ at }) => at !== milliseconds);
    for (const { deed } of due) deed();
  }

  /** Locks and waits for the end. */
  async lock(): Promise<void> {
    this.tell({ kind: 'lock' });
    await until(() => this.exits.length > 0);
  }

  async unlock(passphrase = PASSPHRASE): Promise<void> {
    await this.page.call('vault.unlock', { passphrase });
    await until(() => this.page.heard('searchable'));
  }

  /** The next process for the same file. */
  next(effects: Partial<ProcessEffects> = {}): VaultInHand {
    return new VaultInHand(this.file, effects).begin();
  }
}

/** A new journal in a folder of its own, open and searchable. */
export async function newJournal(effects: Partial<ProcessEffects> = {}): Promise<VaultInHand> {
  const vault = new VaultInHand(join(temporaryFolder(), 'journal'), effects).begin();
  await vault.page.call('vault.create', { passphrase: PASSPHRASE });
  await until(() => vault.page.heard('searchable'));
  return vault;
}

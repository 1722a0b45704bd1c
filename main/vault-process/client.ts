// The shell's side of the vault process: starts it, tells it what messages.ts allows, ends it. It holds no word and no
// key; the page talks to the process over a port of its own.
import * as v from 'valibot';
import { paper } from '../../preload/contract/schemas/shell.ts';
import type { FromVault, ToVault } from './messages.ts';

/** The part of Electron's UtilityProcess that is used; `Port` is a MessagePortMain there. */
export type Forked<Port> = {
  readonly pid: number | undefined;
  postMessage(message: ToVault, transfer?: Port[]): void;
  on(event: 'spawn', listener: () => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
};

export type VaultEvents = {
  readonly message: (message: FromVault) => void;
  readonly exited: () => void;
};

export class VaultProcess<Port> {
  readonly #forked: Forked<Port>;
  readonly #endProcess: (pid: number) => void;
  #ended = false;
  #killOnSpawn = false;

  /** `endProcess` sends SIGKILL; Electron's own kill() is SIGTERM, which a busy process may outlive. */
  constructor(forked: Forked<Port>, events: VaultEvents, endProcess: (pid: number) => void) {
    this.#forked = forked;
    this.#endProcess = endProcess;
    forked.on('spawn', () => {
      if (this.#killOnSpawn) this.kill();
    });
    forked.on('message', (message) => {
      const known = v.safeParse(fromVault, message);
      if (known.success) events.message(known.output);
    });
    forked.on('exit', () => {
      this.#ended = true;
      events.exited();
    });
  }

  get runs(): boolean {
    return !this.#ended;
  }

  tell(message: ToVault): void {
    if (this.runs) this.#forked.postMessage(message);
  }

  /** Hands over the end of the channel whose other end the page gets. */
  givePort(port: Port): void {
    if (this.runs) this.#forked.postMessage({ kind: 'port' }, [port]);
  }

  kill(): void {
    if (!this.runs) return;
    if (this.#forked.pid === undefined) this.#killOnSpawn = true;
    else this.#endProcess(this.#forked.pid);
  }
}

/** Far above the longest summary; the shell holds it in memory. */
const LARGEST_PAGE = 8 * 1024 * 1024;

const trouble = v.picklist(['disk-full', 'read-only', 'storage-failed']);

/** A key, or one that a keychain sealed. */
const MOST_KEYCHAIN_BYTES = 4_096;
const keychainBytes = v.pipe(
  v.instance(Uint8Array),
  v.check((bytes) => bytes.length > 0 && bytes.length <= MOST_KEYCHAIN_BYTES),
);

/** What the process may say. Anything else is dropped: whoever broke it must not reach further than its own memory. */
const fromVault = v.variant('kind', [
  v.strictObject({
    kind: v.literal('keychain'),
    ask: v.pipe(v.number(), v.safeInteger()),
    deed: v.picklist(['seal', 'open']),
    bytes: keychainBytes,
  }),
  v.strictObject({ kind: v.literal('opened') }),
  v.strictObject({ kind: v.literal('saved'), at: v.pipe(v.string(), v.isoTimestamp()) }),
  v.strictObject({ kind: v.literal('idle-minutes'), minutes: v.pipe(v.number(), v.integer()) }),
  v.strictObject({
    kind: v.literal('make-pdf'),
    job: v.pipe(v.number(), v.integer()),
    page: v.nullable(
      v.pipe(
        v.instance(Uint8Array),
        v.check((page) => page.length <= LARGEST_PAGE),
      ),
    ),
    paper,
  }),
  v.strictObject({ kind: v.literal('locked') }),
  v.strictObject({ kind: v.literal('lock-failed'), because: trouble }),
]) satisfies v.GenericSchema<FromVault>;

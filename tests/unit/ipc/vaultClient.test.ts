import { beforeEach, describe, expect, it } from 'vitest';
import { type Forked, VaultProcess } from '../../../main/vault-process/client.ts';
import type { FromVault, ToVault } from '../../../main/vault-process/messages.ts';

/** A process that is only just starting: it has no id yet. */
class StartingFork implements Forked<string> {
  pid: number | undefined;
  readonly told: [ToVault, string[]][] = [];
  readonly #listeners = new Map<string, (value: never) => void>();

  postMessage(message: ToVault, transfer: string[] = []): void {
    this.told.push([message, transfer]);
  }

  on(event: string, listener: (value: never) => void): void {
    this.#listeners.set(event, listener);
  }

  happen(event: 'spawn' | 'message' | 'exit', value?: unknown): void {
    this.#listeners.get(event)?.(value as never);
  }
}

let fork: StartingFork;
let heard: FromVault[];
let exits: number;
let killed: number[];
let vault: VaultProcess<string>;

beforeEach(() => {
  fork = new StartingFork();
  heard = [];
  exits = 0;
  killed = [];
  const events = {
    message: (message: FromVault) => void heard.push(message),
    exited: () => {
      exits += 1;
    },
  };
  vault = new VaultProcess(fork, events, (pid) => void killed.push(pid));
});

describe('the vault process, seen from the shell', () => {
  it('is told things, and handed one port', () => {
    vault.tell({ kind: 'lock' });
    vault.givePort('end');
    expect(fork.told).toEqual([
      [{ kind: 'lock' }, []],
      [{ kind: 'port' }, ['end']],
    ]);
  });

  it('is killed by its id', () => {
    fork.pid = 77;
    vault.kill();
    expect(killed).toEqual([77]);
  });

  it('is killed as soon as it has an id', () => {
    vault.kill();
    expect(killed).toEqual([]);
    fork.pid = 78;
    fork.happen('spawn');
    expect(killed).toEqual([78]);
  });

  it('is not killed at its start when nobody asked for that', () => {
    fork.pid = 79;
    fork.happen('spawn');
    expect(killed).toEqual([]);
  });

  it('is left alone once it has ended: its id may be somebody else by then', () => {
    fork.pid = 80;
    fork.happen('exit', 0);
    expect(exits).toBe(1);
    expect(vault.runs).toBe(false);
    vault.kill();
    vault.tell({ kind: 'lock' });
    vault.givePort('end');
    expect(killed).toEqual([]);
    expect(fork.told).toEqual([]);
  });

  it.each<FromVault>([
    { kind: 'opened' },
    { kind: 'saved', at: '2026-11-23T20:52:00.123Z' },
    { kind: 'idle-minutes', minutes: 7 },
    { kind: 'locked' },
    { kind: 'lock-failed', because: 'storage-failed' },
  ])('is heard: %j', (message) => {
    fork.happen('message', message);
    expect(heard).toEqual([message]);
  });

  it.each([
    undefined,
    null,
    1,
    'locked',
    [],
    {},
    { kind: 'place' },
    { kind: 'locked', words: 'x' },
    { kind: 'saved', at: 1 },
  ])('is not heard: %j', (message) => {
    fork.happen('message', message);
    expect(heard).toEqual([]);
  });
});

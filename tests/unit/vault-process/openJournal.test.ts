// What an open journal does when the storage under it fails: over a vault that throws where a real one would.
import { describe, expect, test } from 'vitest';
import { refuse } from '../../../preload/contract/errors.ts';
import type { JournalError } from '../../../preload/contract/errors.ts';
import type { ProcessEffects } from '../../../main/vault-process/effects.ts';
import { OpenJournal } from '../../../main/vault-process/openJournal.ts';
import { backupFolderOf } from '../../../main/vault/backupFolder.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import { NEW_GROUP } from '../journal/journalInHand.ts';
import { groupHandlers } from '../../../main/journal/groups.ts';
import { newVault } from '../vault/kit.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { TODAY } from './vaultInHand.ts';

type Failing = { -readonly [Step in 'verify' | 'checkpoint' | 'quickCheck' | 'close']?: JournalError };

async function prepared() {
  const { vault, effects, file } = await newVault();
  const failing: Failing = {};
  const checked: (JournalError | null)[] = [];
  const timers: { at: number; deed: () => void }[] = [];
  const process: ProcessEffects = {
    ...effects,
    today: () => TODAY,
    clock: () => 0,
    breathe: async () => undefined,
    later: (at, deed) => {
      timers.push({ at, deed });
      return () => undefined;
    },
    exit: () => undefined,
  };
  const step = <Result>(name: keyof Failing, real: () => Result): Result => {
    const error = failing[name];
    if (error) throw refuse(error);
    return real();
  };
  const brittle: Vault = new Proxy(vault, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      const real = () => value.bind(target);
      return key in STEPS ? () => step(key as keyof Failing, () => real()()) : real();
    },
  });
  const open = new OpenJournal(brittle, backupFolderOf(file), process, {
    saved: () => undefined,
    checked: (error) => checked.push(error),
    searchable: () => undefined,
    backups: () => undefined,
    renewal: () => undefined,
  });
  const create = async () => groupHandlers(() => open.journal)['group.create'](NEW_GROUP);
  return { open, failing, checked, timers, create };
}

const STEPS = { verify: 1, checkpoint: 1, quickCheck: 1, close: 1 };
const damage: JournalError = { code: 'vault-damaged', expected: 1, found: 1, unreadable: 0 };

describe('an open journal', () => {
  test('takes a full disk while checking for no damage', async () => {
    const { open, failing, checked, create } = await prepared();
    failing.verify = { code: 'disk-full' };
    await open.checkAndIndex();
    expect(checked).toEqual([null]);
    expect((await create()).revision).toBe(1);
  });

  test('lets slots that were changed from outside be read, not written', async () => {
    const { open, failing, checked, create } = await prepared();
    failing.verify = { code: 'slots-changed' };
    await open.checkAndIndex();
    expect(checked).toEqual([{ code: 'slots-changed' }]);
    expect(await rejectionOf(create())).toEqual({ code: 'slots-changed' });
  });

  test("is shut when SQLite's own look finds damage later", async () => {
    const { open, failing, checked, timers, create } = await prepared();
    await open.checkAndIndex();
    failing.quickCheck = damage;
    for (const { deed } of timers.slice()) deed();
    expect(checked).toEqual([null, damage]);
    expect(await rejectionOf(create())).toEqual(damage);
  });

  test('goes on when the log cannot be moved in', async () => {
    const { open, failing, timers, create } = await prepared();
    await open.checkAndIndex();
    await create();
    failing.checkpoint = { code: 'disk-full' };
    expect(() => timers.map(({ deed }) => deed())).not.toThrow();
    expect((await create()).revision).toBe(1);
  });

  test('stays open and can save when it cannot be closed', async () => {
    const { open, failing, create } = await prepared();
    await open.checkAndIndex();
    failing.close = { code: 'disk-full' };
    expect(() => open.close()).toThrow('disk-full');
    expect((await create()).revision).toBe(1);
    failing.close = undefined as never;
    open.close();
  });
});

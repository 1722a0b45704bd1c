// Every operation of the vault's end, derived from the one object, over a real vault file: malformed at every place, in the
// wrong state, and well-formed. The answer is a declared error or a value of the declared shape, never a crash, never an echo.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { JournalError } from '../../preload/contract/errors.ts';
import { operationNames, operations } from '../../preload/contract/operations.ts';
import type { Envelope } from '../../preload/contract/wire.ts';
import { newJournal, type VaultInHand } from '../unit/vault-process/vaultInHand.ts';
import { CANARY, mutationsOf } from './mutations.ts';
import { lockedFor, type Ready, unlocked, unlockedFor, type VaultName, vaultNames } from './vaultCalls.ts';

/** Those that any call can meet; `internal` is a mistake of ours and must not occur here. */
const OF_ANY_CALL: readonly JournalError['code'][] = ['invalid-input', 'locked', 'already-open', 'together', 'stopped'];

const readyFor = (name: VaultName): Promise<Ready> =>
  operations[name].when === 'locked' ? lockedFor(name) : unlockedFor(name);

/** What is wrong with an answer; undefined when nothing is. */
function fault(name: VaultName, envelope: Envelope): string | undefined {
  if (envelope.ok) {
    const parsed = v.safeParse(operations[name].output as v.GenericSchema, envelope.value);
    return parsed.success
      ? undefined
      : `a value of another shape at ${parsed.issues.map((issue) => v.getDotPath(issue)).join()}`;
  }
  const declared: readonly string[] = [...operations[name].errors, ...OF_ANY_CALL];
  if (!declared.includes(envelope.error.code)) return `an undeclared ${envelope.error.code}`;
  return JSON.stringify(envelope.error).includes(CANARY) ? 'an echo' : undefined;
}

/** It still does its work, and nothing reached the prototypes. */
async function expectAlive({ page }: VaultInHand): Promise<void> {
  expect(await page.ask('vault.status', {})).toMatchObject({ ok: true });
  expect(Object.keys(Object.prototype)).toEqual([]);
}

describe.each(vaultNames)('%s', (name) => {
  it('answers a well-formed call in its own shape', async () => {
    const { vault, calls } = await readyFor(name);
    const envelope = await vault.page.ask(name, calls[name]);
    expect(envelope).toMatchObject({ ok: true });
    expect(fault(name, envelope)).toBeUndefined();
  });

  it('answers whatever stands at any place of its input, and does only what is well-formed', async () => {
    const { vault, calls } = await readyFor(name);
    const faults: string[] = [];
    for (const { what, input } of mutationsOf(calls[name])) {
      const envelope = await vault.page.ask(name, input);
      const accepted = envelope.ok && !v.is(operations[name].input as v.GenericSchema, input) ? 'accepted' : undefined;
      const found = fault(name, envelope) ?? accepted;
      if (found) faults.push(`${what}: ${found}`);
    }
    expect(faults).toEqual([]);
    await expectAlive(vault);
  });
});

/** What each of them answers, by name. One journal serves for all: what is refused changes nothing. */
async function refusals({ vault, calls }: Ready, names: readonly VaultName[]): Promise<Record<string, unknown>> {
  const answers = await Promise.all(names.map((name) => vault.page.ask(name, calls[name])));
  return Object.fromEntries(names.map((name, place) => [name, answers[place]]));
}

const allRefusedAs = (names: readonly VaultName[], code: JournalError['code']) =>
  Object.fromEntries(names.map((name) => [name, { ok: false, error: { code } }]));

describe('in the wrong state every operation is refused', () => {
  it('while the journal is locked', async () => {
    const names = vaultNames.filter((name) => operations[name].when === 'unlocked');
    expect(await refusals(await lockedFor('vault.unlock'), names)).toEqual(allRefusedAs(names, 'locked'));
  });

  it('while it is open', async () => {
    const names = vaultNames.filter((name) => operations[name].when === 'locked');
    expect(await refusals(await unlocked(), names)).toEqual(allRefusedAs(names, 'already-open'));
  });

  it('once it is locking', async () => {
    const ready = await unlocked();
    ready.vault.tell({ kind: 'lock' });
    expect(await refusals(ready, vaultNames)).toEqual(allRefusedAs(vaultNames, 'stopped'));
  });
});

describe('names', () => {
  const ofTheShell = operationNames.filter((name) => operations[name].at === 'shell');

  it.each([
    ...ofTheShell,
    '',
    'vault',
    'vault.',
    'vault.status ',
    '__proto__',
    'constructor',
    7,
    null,
    undefined,
    {},
    [],
  ])("%j is not the vault's to answer", async (name) => {
    const vault = await newJournal();
    vault.page.send({ call: 900, name, input: {} });
    await expectAlive(vault);
    expect(vault.page.answers).toContainEqual({
      call: 900,
      envelope: { ok: false, error: { code: 'unknown-operation' } },
    });
  });
});

describe('the sweep', () => {
  it('would find an echo, an undeclared error and a value of another shape', () => {
    const echo: JournalError = { code: 'invalid-input', fields: [{ path: CANARY, rule: 'x' }] };
    expect(fault('group.list', { ok: false, error: echo })).toBe('an echo');
    expect(fault('group.list', { ok: false, error: { code: 'disk-full' } })).toBe('an undeclared disk-full');
    expect(fault('group.list', { ok: true, value: [{ id: 7 }] })).toContain('another shape at 0.');
  });
});

// Every operation of the shell, derived from the one object: malformed input, the wrong state, a refused sender, a handler
// that breaks. The answer is a typed error or a value of the declared shape, never a rejection, never an echo.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { operationNames, operations } from '../../preload/contract/operations.ts';
import { ShellInHand } from '../unit/ipc/shellInHand.ts';

const names = operationNames.filter((name) => operations[name].at === 'shell');
const others = operationNames.filter((name) => operations[name].at === 'vault');
const CANARY = 'qzvkanari';
const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
const MALFORMED: [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', CANARY],
  ['a number', Number.NaN],
  ['a list', [CANARY]],
  ['an unknown key', { [CANARY]: CANARY }],
  ['a key of the prototype', JSON.parse(`{"__proto__": {"${CANARY}": 1}}`)],
  ['a constructor', { constructor: CANARY }],
  ['a wrong choice', { for: CANARY, saved: CANARY, because: CANARY }],
  ['half an answer', { saved: false }],
  ['too deep', { a: deep }],
  ['too large', { a: CANARY.repeat(1_000_000) }],
];

const VALID: Record<string, unknown> = {
  'shell.flushed': { saved: true },
  'shell.choose-place': { for: 'summary.md' },
  'shell.copied': {},
  'shell.choose-file': { for: 'sealed' },
  'shell.lock-towards': { towards: 'restore' },
  'shell.stay-open': { on: true },
  'shell.allow-sharing': { on: true },
  'shell.print': { paper: 'A4' },
};

async function handIn(state: 'locked' | 'unlocked'): Promise<ShellInHand> {
  const hand = new ShellInHand();
  if (state === 'unlocked') await hand.unlock();
  return hand;
}

describe.each(names)('%s', (name) => {
  const operation = operations[name];
  const state = operation.when === 'unlocked' ? 'unlocked' : 'locked';

  it.each(MALFORMED)('refuses %s', async (_what, input) => {
    const hand = await handIn(state);
    const envelope = await hand.shell.call(hand.page.caller, name, input);
    expect(envelope).toEqual({ ok: false, error: expect.objectContaining({ code: 'invalid-input' }) });
    expect(JSON.stringify(envelope)).not.toContain(CANARY);
    expect(hand.forks.flatMap(({ told }) => told).filter(({ kind }) => kind === 'lock' || kind === 'place')).toEqual(
      [],
    );
  });

  it('refuses every sender but our own page', async () => {
    const hand = await handIn(state);
    const { page } = hand;
    for (const caller of [
      {},
      { sender: page },
      { sender: page, senderFrame: null },
      { sender: {}, senderFrame: page.mainFrame },
    ]) {
      const envelope = await hand.shell.call(caller, name, VALID[name] ?? {});
      expect(envelope).toEqual({ ok: false, error: { code: 'refused-sender' } });
    }
  });

  it('answers in the state it is for, in its own shape', async () => {
    const hand = await handIn(state);
    const envelope = await hand.shell.call(hand.page.caller, name, VALID[name] ?? {});
    expect(envelope).toEqual({ ok: true, value: expect.anything() });
    expect(v.is(operation.output as v.GenericSchema, envelope.ok && envelope.value)).toBe(true);
  });
});

describe('a mistake of ours', () => {
  it.each(['shell.proof', 'shell.choose-place'])('in %s becomes a reference without a word of it', async (name) => {
    const hand = await handIn('unlocked');
    hand.synced = () => {
      throw new Error(CANARY);
    };
    hand.chosen = () => Promise.reject(new Error(CANARY));
    const envelope = await hand.call(name, VALID[name] ?? {});
    const reference = expect.stringMatching(/^[0-9a-f]{32}$/);
    expect(envelope).toEqual({ ok: false, error: { code: 'internal', reference } });
    expect(JSON.stringify(envelope)).not.toContain(CANARY);
  });
});

describe('the lock screen', () => {
  it.each(names.filter((name) => operations[name].when === 'unlocked'))('is refused %s', async (name) => {
    const hand = await handIn('locked');
    expect(await hand.call(name, VALID[name] ?? {})).toEqual({ ok: false, error: { code: 'locked' } });
  });
});

describe('names', () => {
  it.each(others)("%s is not the shell's to answer: its words must not come here", async (name) => {
    const hand = await handIn('unlocked');
    expect(await hand.call(name, {})).toEqual({ ok: false, error: { code: 'unknown-operation' } });
  });

  it.each(['', 'shell', 'shell.', '__proto__', 'constructor', 'toString', 'shell.status ', 7, null, undefined, {}, []])(
    '%j is unknown',
    async (name) => {
      const hand = await handIn('locked');
      expect(await hand.shell.call(hand.page.caller, name, {})).toEqual({
        ok: false,
        error: { code: 'unknown-operation' },
      });
    },
  );
});

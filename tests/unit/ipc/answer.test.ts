import { describe, expect, it } from 'vitest';
import { type Answering, answer, type Handlers, type JournalState } from '../../../main/ipc/answer.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { LIMITS } from '../../../preload/contract/schemas/common.ts';

const CANARY = 'qzvkanari';
const AS_USUAL = { staysOpenUntil: null, sharedUntil: null };

/** The shell's end with handlers that a test replaces one by one. */
function at(state: JournalState, replaced: Partial<Handlers<'shell'>> = {}): Answering<'shell'> {
  const handlers: Handlers<'shell'> = {
    'shell.status': () => ({
      lockReason: 'started',
      wordsGivenUp: false,
      afterLock: null,
      idleMinutes: 5,
      lastSavedAt: null,
      platform: 'linux',
      language: 'en',
    }),
    'shell.lock': () => ({}),
    'shell.activity': () => ({}),
    'shell.copied': () => ({}),
    'shell.flushed': () => ({}),
    'shell.give-up-words': () => ({}),
    'shell.proof': () => ({ folder: '/data', syncedBy: null, attempts: 0 }),
    'shell.lock-towards': () => ({}),
    'shell.choose-file': () => ({ placeId: null }),
    'shell.choose-folder': () => ({ placeId: null }),
    'shell.choose-place': () => ({ placeId: null }),
    'shell.this-hour': () => AS_USUAL,
    'shell.stay-open': () => AS_USUAL,
    'shell.allow-sharing': () => AS_USUAL,
    'shell.keychain': () => ({ keychain: 'none' }),
    'shell.print': () => ({ printed: false }),
    ...replaced,
  };
  return { end: 'shell', handlers, state: () => state, reference: () => 'reference' };
}

const failed = (error: unknown) => ({ ok: false, error });
const invalid = (path: string, rule: string) => failed({ code: 'invalid-input', fields: [{ path, rule }] });

describe('a call', () => {
  it('is answered with what its handler gives, at once or later', async () => {
    expect(await answer('shell.lock', {}, at('unlocked'))).toEqual({ ok: true, value: {} });
    const later = at('unlocked', { 'shell.choose-place': () => Promise.resolve({ placeId: 'a' }) });
    expect(await answer('shell.choose-place', { for: 'summary.md' }, later)).toEqual({
      ok: true,
      value: { placeId: 'a' },
    });
  });

  it('is looked at for its name first, then its state, then its input', async () => {
    expect(await answer('vault.unlock', CANARY, at('locked'))).toEqual(failed({ code: 'unknown-operation' }));
    expect(await answer('shell.lock', CANARY, at('locked'))).toEqual(failed({ code: 'locked' }));
    expect(await answer('shell.lock', CANARY, at('unlocked'))).toEqual(invalid('', 'strict_object'));
  });

  it('that comes with a list is not one without fields', async () => {
    expect(await answer('shell.lock', [], at('unlocked'))).toEqual(invalid('', 'strict_object'));
    expect(await answer('shell.lock', ['shell.lock'], at('unlocked'))).toEqual(invalid('', 'strict_object'));
  });

  it('names path and rule of what is wrong, and never the value or an unknown key', async () => {
    const there = at('unlocked');
    expect(await answer('shell.choose-place', { for: CANARY }, there)).toEqual(invalid('for', 'picklist'));
    const unknownKey = await answer('shell.choose-place', { for: 'summary.md', [CANARY]: 1 }, there);
    expect(unknownKey).toEqual(invalid('', 'strict_object'));
    expect(JSON.stringify(unknownKey)).not.toContain(CANARY);
  });

  it('gives a refusal as it is, with its data', async () => {
    const refusing = at('unlocked', {
      'shell.choose-place': () => {
        throw refuse({ code: 'synced-folder', service: 'OneDrive' });
      },
    });
    expect(await answer('shell.choose-place', { for: 'summary.md' }, refusing)).toEqual(
      failed({ code: 'synced-folder', service: 'OneDrive' }),
    );
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error(CANARY);
      },
    ],
    [
      'throws something odd',
      () => {
        throw CANARY;
      },
    ],
    ['rejects', () => Promise.reject(new Error(CANARY))],
  ])('hides a handler that %s behind a reference', async (_how, broken) => {
    const envelope = await answer('shell.lock', {}, at('unlocked', { 'shell.lock': broken }));
    expect(envelope).toEqual(failed({ code: 'internal', reference: 'reference' }));
  });
});

describe('input that would exhaust us', () => {
  it('is refused by size', async () => {
    const large = { for: 'x'.repeat(LIMITS.callSize + 1) };
    expect(await answer('shell.choose-place', large, at('unlocked'))).toEqual(invalid('', 'max_size'));
    const many = { for: Array.from({ length: LIMITS.callSize / 8 + 1 }, () => 0) };
    expect(await answer('shell.choose-place', many, at('unlocked'))).toEqual(invalid('', 'max_size'));
  });

  it('is refused by depth, before anything recurses into it', async () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(await answer('shell.choose-place', { for: deep }, at('unlocked'))).toEqual(invalid('', 'max_depth'));
  });

  it('is refused when it goes in circles', async () => {
    const circle: Record<string, unknown> = {};
    circle['for'] = circle;
    expect(await answer('shell.choose-place', circle, at('unlocked'))).toEqual(invalid('', 'max_depth'));
  });

  it('is refused when looking at it throws', async () => {
    const trap = {
      get for(): string {
        throw new Error(CANARY);
      },
    };
    expect(await answer('shell.choose-place', trap, at('unlocked'))).toEqual(
      failed({ code: 'internal', reference: 'reference' }),
    );
  });
});

// The way in by this device, over a real vault file: asked for with the passphrase, used, refused, and gone again.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { edited, PASSPHRASE } from '../vault/kit.ts';
import { newJournal, until, type VaultInHand } from './vaultInHand.ts';

const NEW = 'ten chairs and an open window';
const add = ({ page }: VaultInHand) => page.call('device.add', { passphrase: PASSPHRASE });
const opens = async ({ page }: VaultInHand) => (await page.call('device.status', {})).opens;
const offered = async ({ page }: VaultInHand) => (await page.call('device.offered', {})).offered;
const reopened = async (vault: VaultInHand) => {
  await vault.lock();
  return vault.next();
};

describe('opening with this device', () => {
  test('is off, needs the passphrase to be turned on, and then opens beside it', async () => {
    const vault = await newJournal();
    expect(await opens(vault)).toBe(false);
    expect(await vault.page.refusal('device.add', { passphrase: NEW })).toEqual({ code: 'wrong-passphrase' });
    expect(await opens(vault)).toBe(false);
    await add(vault);
    expect(await opens(vault)).toBe(true);
    const second = await reopened(vault);
    expect(await offered(second)).toBe(true);
    await second.page.call('vault.unlock-with-device', {});
    await until(() => second.page.heard('searchable'));
    expect(second.page.events).toContainEqual({ event: 'checked', data: { error: null } });
    const third = await reopened(second);
    await third.unlock();
  });

  test('the file holds only what the keychain sealed, and the shell is left no key', async () => {
    const vault = await newJournal();
    await add(vault);
    const question = vault.told.find((message) => message.kind === 'keychain');
    if (question?.kind !== 'keychain') throw new Error('nobody was asked');
    expect(question.deed).toBe('seal');
    // In hand the same bytes are on both sides: they were overwritten once they were sent.
    expect(question.bytes).toEqual(new Uint8Array(32));
    await vault.lock();
    const sealed = edited(vault.file, (db) =>
      db.prepare<[], Buffer>(`SELECT parameters FROM slots WHERE kind = 'device'`).pluck().get(),
    );
    const key = sealed?.subarray(1).map((byte) => byte ^ 0x5a);
    expect(key).toHaveLength(32);
    expect(readFileSync(vault.file).includes(Buffer.from(key ?? []))).toBe(false);
  });

  test('is gone with one call, and the passphrase opens as before', async () => {
    const vault = await newJournal();
    await add(vault);
    await vault.page.call('device.remove', {});
    expect(await opens(vault)).toBe(false);
    const next = await reopened(vault);
    expect(await offered(next)).toBe(false);
    expect(await next.page.refusal('vault.unlock-with-device', {})).toEqual({ code: 'not-found' });
    await next.unlock();
  });

  test('ends when everything is sealed anew', async () => {
    const vault = await newJournal();
    await add(vault);
    const { words, asked } = await vault.page.call('passphrase.renew', { present: PASSPHRASE, next: NEW });
    await vault.page.call('passphrase.renew-confirm', { words: asked.map((place) => words[place - 1] ?? '') });
    while ((await vault.page.call('passphrase.renewal', {})).work !== null);
    expect(await opens(vault)).toBe(false);
    expect(await offered(await reopened(vault))).toBe(false);
  });

  test.each(['no-keychain', 'weak-keychain', 'keychain-refused'] as const)(
    'says %s, and nothing is another',
    async (because) => {
      const vault = await newJournal();
      vault.keychain = ({ ask }) => vault.tell({ kind: 'keychain', ask, answer: { ok: false, because } });
      expect(await vault.page.refusal('device.add', { passphrase: PASSPHRASE })).toEqual({ code: because });
      expect(await opens(vault)).toBe(false);
    },
  );

  test('a keychain that gives another key opens nothing, and the passphrase does', async () => {
    const vault = await newJournal();
    await add(vault);
    const next = await reopened(vault);
    next.keychain = ({ ask }) =>
      next.tell({ kind: 'keychain', ask, answer: { ok: true, bytes: new Uint8Array(32).fill(1) } });
    expect(await next.page.refusal('vault.unlock-with-device', {})).toEqual({ code: 'keychain-refused' });
    await next.unlock();
  });

  test('a keychain that does not answer does not hold up a lock', async () => {
    const vault = await newJournal();
    vault.keychain = () => {};
    vault.page.send({ call: 900, name: 'device.add', input: { passphrase: PASSPHRASE } });
    await until(() => vault.told.some(({ kind }) => kind === 'keychain'));
    await vault.lock();
    expect(vault.page.answers).toContainEqual({ call: 900, envelope: { ok: false, error: { code: 'stopped' } } });
  });
});

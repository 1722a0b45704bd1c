// A journal of an earlier day has a cheaper lock: it is raised once the whole agreed, and never before, nor over damage.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Argon2Parameters, decodeArgon2, DEFAULT_ARGON2 } from '../../../main/crypto/argon2.ts';
import { createVault } from '../../../main/vault/create.ts';
import { openVault } from '../../../main/vault/open.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { CHEAP, edited, fastEffects, fastKdf, note, PASSPHRASE, temporaryFolder } from '../vault/kit.ts';
import { until, VaultInHand } from './vaultInHand.ts';

async function cheapJournal(): Promise<string> {
  const file = join(temporaryFolder(), 'journal');
  const vault = await createVault(file, PASSPHRASE, fastEffects(), CHEAP);
  vault.commit([{ put: { ...note({ text: 'kept' }), kind: 'from-2031' } }]);
  vault.close();
  return file;
}

async function costIn(file: string): Promise<Pick<Argon2Parameters, 'memoryKiB' | 'passes'>> {
  const copy = join(temporaryFolder(), 'journal');
  copyFileSync(file, copy);
  const vault = await openVault(copy, PASSPHRASE, fastEffects());
  const slot = vault.slots.find(({ kind }) => kind === 'passphrase');
  vault.close();
  if (!slot) throw new Error('no passphrase');
  const { memoryKiB, passes } = decodeArgon2(slot.parameters);
  return { memoryKiB, passes };
}

const cheap = { memoryKiB: CHEAP.memoryKiB, passes: CHEAP.passes };
const usual = { memoryKiB: DEFAULT_ARGON2.memoryKiB, passes: DEFAULT_ARGON2.passes };

describe('the cost of an older journal', () => {
  test('is raised after it was opened and agreed, and the passphrase stays', async () => {
    const file = await cheapJournal();
    expect(await costIn(file)).toEqual(cheap);
    const agreedBefore: boolean[] = [];
    const vault = new VaultInHand(file, {
      deriveKey: (passphrase, parameters) => {
        if (parameters.memoryKiB === usual.memoryKiB) agreedBefore.push(vault.page.heard('checked'));
        return fastKdf(passphrase, parameters);
      },
    }).begin();
    await vault.unlock();
    await until(() => agreedBefore.length > 0);
    await vault.lock();
    expect(agreedBefore).toEqual([true]);
    expect(await costIn(file)).toEqual(usual);
    await vault.next().unlock();
  });

  test('stays when there is too little memory, and nothing is said', async () => {
    const file = await cheapJournal();
    const { promise: asked, resolve } = Promise.withResolvers<void>();
    const vault = new VaultInHand(file, {
      deriveKey: (passphrase, parameters) => {
        if (parameters.memoryKiB !== usual.memoryKiB) return fastKdf(passphrase, parameters);
        resolve();
        return Promise.reject(refuse('not-enough-memory'));
      },
    }).begin();
    await vault.unlock();
    await asked;
    expect(await vault.page.call('vault.overview', {})).toMatchObject({ integrity: 'agrees' });
    await vault.lock();
    expect(await costIn(file)).toEqual(cheap);
  });

  test('is not touched in a damaged journal', async () => {
    const file = await cheapJournal();
    edited(file, (db) => db.exec('DELETE FROM records'));
    const vault = new VaultInHand(file).begin();
    await vault.page.call('vault.unlock', { passphrase: PASSPHRASE });
    await until(() => vault.page.heard('searchable'));
    await vault.lock();
    expect(await costIn(file)).toEqual(cheap);
  });
});

// Another passphrase, and everything anew: what opens afterwards, what does not, and what older copies of the file do.
import { copyFileSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeArgon2, encodeArgon2 } from '../../../main/crypto/argon2.ts';
import { newPassphraseSlot } from '../../../main/vault/passphraseSlot.ts';
import { openVault, openVaultWithWords } from '../../../main/vault/open.ts';
import { freshWords } from '../../../main/vault/recoverySlot.ts';
import type { VaultEffects } from '../../../main/vault/effects.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import {
  isPassphraseOf,
  raiseCost,
  rewrapPassphrase,
  rotateTo,
  rotateVault,
  setRecoveryWords,
} from '../../../main/vault/waysIn.ts';
import { CHEAP, closedAfterTest, contentOf, edited, newVault, note, PASSPHRASE } from './kit.ts';
import { refusalOf, rejectionOf } from './refusal.ts';

const NEW = 'ten chairs and an open window';
const WRONG = { code: 'wrong-passphrase' };

const kinds = (vault: Vault) => vault.slots.map(({ kind }) => kind).sort();

/** A vault with words and a keychain slot, and a copy of the file from before what the test does. */
async function prepared() {
  const made = await newVault();
  const records = [note('alpha'), note('beta '.repeat(1000)), { ...note({ deep: [1e-7] }), kind: 'from-2031' }];
  made.vault.commit(records.map((put) => ({ put })));
  const words = freshWords(made.effects.random);
  setRecoveryWords(made.vault, words);
  made.vault.putSlot({ kind: 'device', parameters: Uint8Array.of(3), slotKey: made.effects.random(32) });
  made.vault.checkpoint();
  const older = `${made.file}-older`;
  copyFileSync(made.file, older);
  return { ...made, older, words, content: new Map(records.map((record) => [record.id, record])) };
}

describe('the passphrase of an open journal', () => {
  it('is known when it is asked for again', async () => {
    const { vault, effects } = await newVault();
    expect(await isPassphraseOf(vault, PASSPHRASE, effects)).toBe(true);
    expect(await isPassphraseOf(vault, NEW, effects)).toBe(false);
    expect(await rejectionOf(isPassphraseOf(vault, '', effects))).toMatchObject({ code: 'invalid-input' });
  });
});

describe('rewrapping', () => {
  it('opens with the new passphrase only; words, keychain and older copies are as they were', async () => {
    const { vault, file, effects, older, words, content, open } = await prepared();
    await rewrapPassphrase(vault, NEW, effects, CHEAP);
    expect(kinds(vault)).toEqual(['device', 'passphrase', 'recovery']);
    expect(await isPassphraseOf(vault, NEW, effects)).toBe(true);
    vault.verify();
    vault.close();
    expect(await rejectionOf(open(PASSPHRASE))).toEqual(WRONG);
    const again = await open(NEW);
    again.verify();
    expect(contentOf(again)).toEqual(content);
    again.close();
    expect((await openVaultWithWords(file, words.join(' '), effects)).state).toBe('open');
    const copy = closedAfterTest(await openVault(older, PASSPHRASE, effects));
    copy.verify();
    expect(contentOf(copy)).toEqual(content);
  });

  it('is refused, and nothing is another, when the new one cannot be', async () => {
    const { vault, effects, open } = await prepared();
    const { sequence } = vault;
    expect(await rejectionOf(rewrapPassphrase(vault, '', effects, CHEAP))).toMatchObject({ code: 'invalid-input' });
    expect(await rejectionOf(rewrapPassphrase(vault, NEW, effects, { ...CHEAP, passes: 99 }))).toEqual({
      code: 'unsupported-parameters',
    });
    expect(vault.sequence).toBe(sequence);
    vault.close();
    expect(await rejectionOf(rewrapPassphrase(vault, NEW, effects, CHEAP))).toEqual({ code: 'locked' });
    (await open(PASSPHRASE)).verify();
  });
});

describe('rotating', () => {
  it('opens with the new passphrase and the new words and with nothing else; every record is there', async () => {
    const { vault, file, effects, words, content, open } = await prepared();
    const { sequence } = vault;
    const newWords = freshWords(effects.random);
    const rotated = await rotateVault(vault, { passphrase: NEW, words: newWords }, effects, CHEAP);
    expect(rotated).toMatchObject({ sequence: sequence + 1, oldBoxesGone: true });
    expect(kinds(vault)).toEqual(['passphrase', 'recovery']);
    expect(contentOf(vault)).toEqual(content);
    vault.verify();
    vault.commit([{ put: note('after') }]);
    vault.close();

    expect(await rejectionOf(open(PASSPHRASE))).toEqual(WRONG);
    const byOldWords = await openVaultWithWords(file, words.join(' '), effects);
    expect(byOldWords).toEqual({ state: 'not-opened', problem: { because: 'wrong-words' } });
    const byNewWords = await openVaultWithWords(file, newWords.join(' '), effects);
    if (byNewWords.state !== 'open') throw new Error('the new words do not open');
    byNewWords.vault.close();
    const again = await open(NEW);
    again.verify();
    again.quickCheck();
    expect(again.recordCount).toBe(content.size + 1);
  });

  it('leaves no old box and no old wrap in the file, and both were there before', async () => {
    const { vault, file, effects } = await prepared();
    const old = edited(`${file}-older`, (db) => [
      ...db.prepare<[], Buffer>('SELECT box FROM records').pluck().all(),
      ...db.prepare<[], Buffer>('SELECT wrapped FROM slots').pluck().all(),
      ...db.prepare<[], Buffer>('SELECT box FROM head').pluck().all(),
    ]).map((box) => box.subarray(0, 64));
    const found = () => {
      const bytes = Buffer.concat([readFileSync(file), readFileSync(`${file}-wal`)]);
      return old.filter((part) => bytes.includes(part)).length;
    };
    expect(found()).toBe(7);
    await rotateVault(vault, { passphrase: NEW, words: freshWords(effects.random) }, effects, CHEAP);
    expect(found()).toBe(0);
  });

  it('does not mix with the file of before: no row of one is taken in the other', async () => {
    const { vault, file, older, effects, open } = await prepared();
    await rotateVault(vault, { passphrase: NEW, words: freshWords(effects.random) }, effects, CHEAP);
    vault.close();
    edited(file, (db) => {
      db.prepare('ATTACH ? AS older').run(older);
      db.exec('INSERT OR REPLACE INTO records SELECT * FROM older.records LIMIT 1');
    });
    const again = await open(NEW);
    expect(contentOf(again).size).toBe(2);
    expect(again.unreadable.size).toBe(1);
    expect(refusalOf(() => again.verify())).toMatchObject({ code: 'vault-damaged', unreadable: 1 });
  });

  it('is refused whole when a box does not open: old passphrase, old words, all as before', async () => {
    const { vault, file, effects, open } = await prepared();
    vault.close();
    edited(file, (db) => db.exec('UPDATE records SET box = zeroblob(552) WHERE id = (SELECT max(id) FROM records)'));
    const before = readFileSync(file);
    const damaged = await open(PASSPHRASE);
    const rotation = rotateVault(damaged, { passphrase: NEW, words: freshWords(effects.random) }, effects, CHEAP);
    expect(await rejectionOf(rotation)).toMatchObject({ code: 'vault-damaged' });
    damaged.close();
    expect(readFileSync(file).equals(before)).toBe(true);
    await open(PASSPHRASE);
  });

  it('heals ways in that were changed from outside, when the records agree', async () => {
    const { vault, file, effects, content, open } = await prepared();
    vault.close();
    edited(file, (db) => db.exec(`DELETE FROM slots WHERE kind = 'recovery'`));
    const changed = await open(PASSPHRASE);
    expect(refusalOf(() => changed.verify())).toEqual({ code: 'slots-changed' });
    expect(refusalOf(() => setRecoveryWords(changed, freshWords(effects.random)))).toEqual({ code: 'slots-changed' });
    await rotateVault(changed, { passphrase: NEW, words: freshWords(effects.random) }, effects, CHEAP);
    changed.commit([]);
    changed.close();
    const again = await open(NEW);
    again.verify();
    expect(contentOf(again)).toEqual(content);
  });
});

describe('rotating with boxes sealed ahead', () => {
  const renew = async (vault: Vault, effects: VaultEffects) => ({
    slot: await newPassphraseSlot(NEW, CHEAP, effects.deriveKey),
    words: freshWords(effects.random),
    rotation: vault.beginRotation(),
  });

  it('keeps what was saved, changed and let go in between', async () => {
    const { vault, effects, content, open } = await prepared();
    const { slot, words, rotation } = await renew(vault, effects);
    while (rotation.sealNext());
    const [changed, removed] = content.values();
    if (!changed || !removed) throw new Error('nothing to change');
    const added = note('while it ran');
    vault.commit([{ put: { ...changed, value: 'another' } }, { remove: removed.id }, { put: added }]);
    rotateTo(vault, slot, words, rotation);
    expect(slot.slotKey).toEqual(new Uint8Array(32));
    vault.close();
    const again = await open(NEW);
    again.verify();
    content.delete(removed.id);
    content.set(changed.id, { ...changed, value: 'another' }).set(added.id, added);
    expect(contentOf(again)).toEqual(content);
  });

  it('can be called off: nothing is another, and a next one begins afresh', async () => {
    const { vault, file, effects, content, open } = await prepared();
    const before = readFileSync(file);
    const { rotation } = await renew(vault, effects);
    expect(rotation.sealNext()).toBe(true);
    rotation.abandon();
    vault.checkpoint();
    expect(readFileSync(file).equals(before)).toBe(true);
    const second = await renew(vault, effects);
    expect(second.rotation.sealNext()).toBe(true);
    rotateTo(vault, second.slot, second.words, second.rotation);
    vault.close();
    const again = await open(NEW);
    again.verify();
    expect(contentOf(again)).toEqual(content);
  });

  it('names a box that does not open before anything is written', async () => {
    const { vault, file, effects, open } = await prepared();
    vault.close();
    edited(file, (db) => db.exec('UPDATE records SET box = zeroblob(552) WHERE id = (SELECT max(id) FROM records)'));
    const damaged = await open(PASSPHRASE);
    const { sequence } = damaged;
    const { rotation } = await renew(damaged, effects);
    const refused = refusalOf(() => {
      while (rotation.sealNext());
    });
    expect(refused).toMatchObject({ code: 'vault-damaged', unreadable: 1 });
    rotation.abandon();
    expect(damaged.sequence).toBe(sequence);
  });

  it('is refused once the journal is closed', async () => {
    const { vault, effects } = await prepared();
    const { rotation } = await renew(vault, effects);
    vault.close();
    expect(refusalOf(() => rotation.sealNext())).toEqual({ code: 'locked' });
    expect(refusalOf(() => vault.rotate([], rotation))).toEqual({ code: 'locked' });
  });
});

describe('the cost of a passphrase', () => {
  const dearer = { memoryKiB: 128 * 1024, passes: 3, lanes: 1 };
  const costIn = (vault: Vault) => {
    const slot = vault.slots.find(({ kind }) => kind === 'passphrase');
    return slot && decodeArgon2(slot.parameters);
  };

  it('is raised with the passphrase that just opened, under a fresh salt, once', async () => {
    const { vault, effects, open } = await newVault();
    expect(await raiseCost(vault, PASSPHRASE, effects, dearer)).toBe(true);
    expect(costIn(vault)).toMatchObject(dearer);
    expect(costIn(vault)?.salt).not.toEqual(CHEAP.salt);
    expect(await raiseCost(vault, PASSPHRASE, effects, dearer)).toBe(false);
    vault.verify();
    vault.close();
    (await open(PASSPHRASE)).verify();
  });

  it('is never lowered, and not raised for another passphrase', async () => {
    const { vault, effects } = await newVault();
    const slots = vault.slots.map(encoded);
    expect(await raiseCost(vault, NEW, effects, dearer)).toBe(false);
    expect(await raiseCost(vault, PASSPHRASE, effects, CHEAP)).toBe(false);
    expect(await raiseCost(vault, PASSPHRASE, effects, { ...dearer, passes: 2 })).toBe(false);
    expect(vault.slots.map(encoded)).toEqual(slots);
  });

  it('does not bring back a passphrase that was changed while it was derived', async () => {
    const { vault, effects, open } = await newVault();
    const slow: VaultEffects['deriveKey'] = async (passphrase, parameters) => {
      const key = await effects.deriveKey(passphrase, parameters);
      if (parameters.memoryKiB === dearer.memoryKiB) await rewrapPassphrase(vault, NEW, effects, CHEAP);
      return key;
    };
    expect(await raiseCost(vault, PASSPHRASE, { ...effects, deriveKey: slow }, dearer)).toBe(false);
    vault.close();
    (await open(NEW)).verify();
  });

  const encoded = ({ parameters }: { parameters: Uint8Array }) => encodeArgon2(decodeArgon2(parameters));
});

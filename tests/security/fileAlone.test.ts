// Somebody with the file and nothing else: whatever stands in it, taken as a key or as a passphrase, opens nothing.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { deriveSubkeys } from '../../main/crypto/keys.ts';
import { VAULT_KEY_BYTES } from '../../main/vault/format.ts';
import { headCodec } from '../../main/vault/head.ts';
import { readHeader } from '../../main/vault/header.ts';
import { openVault } from '../../main/vault/open.ts';
import { freshWords } from '../../main/vault/recoverySlot.ts';
import { readSlots, unwrapVaultKey } from '../../main/vault/slots.ts';
import { setRecoveryWords } from '../../main/vault/waysIn.ts';
import { edited, fastEffects, newVault, note, PASSPHRASE } from '../unit/vault/kit.ts';
import { rejectionOf } from '../unit/vault/refusal.ts';

/** A closed vault with all three ways in, and the device's slot key, which is no secret of its file. */
async function prey() {
  const { vault, file, effects } = await newVault();
  vault.commit([{ put: note('alpha') }, { put: note('beta '.repeat(1000)) }]);
  setRecoveryWords(vault, freshWords(effects.random));
  const slotKey = effects.random(VAULT_KEY_BYTES);
  vault.putSlot({ kind: 'device', parameters: Uint8Array.of(3), slotKey: slotKey.slice() });
  vault.close();
  return { file, slotKey };
}

/** Where in `bytes` stand 32 bytes that open a slot, or that are the vault key of its head. */
function keysStandingIn(bytes: Uint8Array, file: string): number[] {
  const { header, slots, head } = edited(file, (db) => ({
    header: readHeader(db),
    slots: readSlots(db),
    head: db.prepare<[], Buffer>('SELECT box FROM head').pluck().get() ?? Buffer.alloc(0),
  }));
  expect(slots.map(({ kind }) => kind).toSorted()).toEqual(['device', 'passphrase', 'recovery']);
  const opensHead = (vaultKey: Uint8Array): boolean =>
    headCodec(deriveSubkeys(vaultKey, header.vaultId).head, header, fastEffects().random).open(head) !== undefined;
  const found: number[] = [];
  for (let at = 0; at + VAULT_KEY_BYTES <= bytes.length; at++) {
    const key = bytes.subarray(at, at + VAULT_KEY_BYTES);
    // Free space is the same key over and over.
    if (at > 0 && key.every((byte) => byte === 0)) continue;
    if (slots.some((slot) => unwrapVaultKey(header, slot, key) !== undefined) || opensHead(key)) found.push(at);
  }
  return found;
}

it('no 32 bytes of the file open a way in, or are the key behind it; a key laid beside it is found', async () => {
  const { file, slotKey } = await prey();
  const bytes = readFileSync(file);
  expect(keysStandingIn(bytes, file)).toEqual([]);
  expect(keysStandingIn(Buffer.concat([Buffer.alloc(5, 1), slotKey]), file)).toEqual([5]);
});

it('nothing that stands in a column is the passphrase, as bytes, hexadecimal or base64', async () => {
  const { file } = await prey();
  const stored = edited(file, (db) => {
    const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    return tables.flatMap((table) => db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw().all().flat());
  });
  const texts = stored.flatMap((value) => {
    if (!Buffer.isBuffer(value)) return [String(value)];
    return [value.toString('latin1'), value.toString('hex'), value.toString('base64')];
  });
  expect(texts.length).toBeGreaterThan(20);
  for (const text of texts) {
    const { code } = await rejectionOf(openVault(file, text, fastEffects()));
    expect(['wrong-passphrase', 'invalid-input']).toContain(code);
  }
  (await openVault(file, PASSPHRASE, fastEffects())).close();
});

// The slot's bytes, written out from docs/vault-format.md and compared with what is made; then that nothing can be changed.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeArgon2 } from '../../../main/crypto/argon2.ts';
import { systemRandom } from '../../../main/crypto/random.ts';
import type { Header } from '../../../main/vault/header.ts';
import {
  checkSlot,
  type Slot,
  slotAssociatedData,
  slotOfKind,
  unwrapVaultKey,
  wrapVaultKey,
} from '../../../main/vault/slots.ts';
import { CHEAP } from './kit.ts';
import { refusalOf } from './refusal.ts';

const header: Header = { format: 1, vaultId: systemRandom(16), critical: 0 };
const [slotKey, vaultKey] = [systemRandom(32), systemRandom(32)];
const identity = { id: systemRandom(16), kind: 'passphrase', parameters: encodeArgon2(CHEAP) } as const;
const slot = wrapVaultKey(header, identity, slotKey, vaultKey, systemRandom);

const flipped = (bytes: Uint8Array) => {
  const copy = bytes.slice();
  copy[0] = (copy[0] ?? 0) ^ 1;
  return copy;
};

describe('a slot', () => {
  it('binds label, format, critical mask, vault id, slot id, kind and parameters, in this order', () => {
    const expected = Buffer.concat([
      Buffer.from('BJslot--'),
      Buffer.from([0, 1]),
      Buffer.from([0, 0, 0, 0]),
      header.vaultId,
      slot.id,
      Buffer.from([10]),
      Buffer.from('passphrase'),
      slot.parameters,
    ]);
    expect(slotAssociatedData(header, slot)).toEqual(new Uint8Array(expected));
    const check = createHash('sha256').update(expected).update(slot.wrapped).digest();
    expect(slot.check).toEqual(new Uint8Array(check));
    expect(slot.wrapped).toHaveLength(24 + 32 + 16);
  });

  it('gives the vault key to its slot key and to no other', () => {
    expect(unwrapVaultKey(header, slot, slotKey)).toEqual(vaultKey);
    expect(unwrapVaultKey(header, slot, systemRandom(32))).toBeUndefined();
  });

  it('is damaged, and does not open, when anything around the wrap is another', () => {
    const others: [name: string, header: Header, slot: Slot][] = [
      ['vault id', { ...header, vaultId: flipped(header.vaultId) }, slot],
      ['critical mask', { ...header, critical: 1 }, slot],
      ['format', { ...header, format: 2 }, slot],
      ['slot id', header, { ...slot, id: flipped(slot.id) }],
      ['kind', header, { ...slot, kind: 'recovery' }],
      ['parameters', header, { ...slot, parameters: flipped(slot.parameters) }],
      ['wrap', header, { ...slot, wrapped: flipped(slot.wrapped) }],
    ];
    const found = others.map(([name, otherHeader, otherSlot]) => ({
      name,
      refused: refusalOf(() => checkSlot(otherHeader, otherSlot)).code,
      opened: unwrapVaultKey(otherHeader, otherSlot, slotKey),
    }));
    expect(found).toEqual(others.map(([name]) => ({ name, refused: 'slot-damaged', opened: undefined })));
    for (const check of [flipped(slot.check), slot.check.subarray(1), new Uint8Array(0)]) {
      expect(refusalOf(() => checkSlot(header, { ...slot, check }))).toEqual({ code: 'slot-damaged' });
    }
    checkSlot(header, slot);
  });

  it('exists once of each kind; a kind nobody knows is nobody\u2019s way in', () => {
    const stranger = { ...slot, kind: 'token' };
    expect(slotOfKind([stranger, slot], 'passphrase')).toBe(slot);
    expect(slotOfKind([stranger], 'passphrase')).toBeUndefined();
    expect(refusalOf(() => slotOfKind([slot, slot], 'passphrase'))).toEqual({ code: 'unsupported-parameters' });
  });
});

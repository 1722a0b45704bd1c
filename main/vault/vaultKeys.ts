// Everything that follows from the vault key, made together and overwritten together. The vault key itself is kept while
// the journal is open, because new ways in are wrapped around it and a backup is read with it. That gives nobody anything:
// whoever can read this memory has the record key beside it, which opens every box there is and every one that this vault
// key will ever have. It never leaves this object but as a wrap; rotation replaces it with all the rest.
import { KEY_BYTES } from '../crypto/aead.ts';
import { RecordMac } from '../crypto/digest.ts';
import { deriveSubkeys, forget, type Subkeys } from '../crypto/keys.ts';
import type { Random } from '../crypto/random.ts';
import { ID_BYTES } from './format.ts';
import { type HeadCodec, headCodec } from './head.ts';
import type { Header } from './header.ts';
import { type RecordCodec, recordCodec } from './records.ts';
import { type NewSlot, type Slot, wrapVaultKey } from './slots.ts';

export class VaultKeys {
  readonly records: RecordCodec;
  readonly head: HeadCodec;
  readonly mac: RecordMac;
  readonly #header: Header;
  readonly #random: Random;
  readonly #vaultKey: Uint8Array;
  readonly #subkeys: Subkeys;

  /** Takes over `vaultKey` and overwrites it. */
  constructor(vaultKey: Uint8Array, header: Header, random: Random) {
    this.#header = header;
    this.#random = random;
    this.#vaultKey = vaultKey.slice();
    forget(vaultKey);
    this.#subkeys = deriveSubkeys(this.#vaultKey, header.vaultId);
    this.records = recordCodec(this.#subkeys.record, header, random);
    this.head = headCodec(this.#subkeys.head, header, random);
    this.mac = new RecordMac(this.#subkeys.digest);
  }

  /** The row of a new way in. */
  wrap({ kind, parameters, slotKey }: NewSlot): Slot {
    const identity = { id: this.#random(ID_BYTES), kind, parameters };
    return wrapVaultKey(this.#header, identity, slotKey, this.#vaultKey, this.#random);
  }

  /** The same keys once more, for a second file of the same journal; each is forgotten by itself. */
  again(): VaultKeys {
    return new VaultKeys(this.#vaultKey.slice(), this.#header, this.#random);
  }

  /** Another vault key for the same journal. */
  renewed(): VaultKeys {
    return new VaultKeys(this.#random(KEY_BYTES), this.#header, this.#random);
  }

  forget(): void {
    this.mac.destroy();
    forget(this.#vaultKey, ...Object.values(this.#subkeys));
  }
}

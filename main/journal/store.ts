// What the journal needs of the vault file, and nothing more. main/vault has the real one; tests also have one in memory.
import type { Change, Saved, Vault } from '../vault/vault.ts';

export type { Change, Saved };
export type Store = Pick<Vault, 'readSmall' | 'readLarge' | 'read' | 'commit' | 'recordCount' | 'unreadable'>;

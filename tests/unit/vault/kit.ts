// A vault in a folder of its own, removed after the test; and somebody else's hand in it.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { createVault } from '../../../main/vault/create.ts';
import type { VaultEffects } from '../../../main/vault/effects.ts';
import { openVault } from '../../../main/vault/open.ts';
import type { RecordId, StoredRecord } from '../../../main/vault/records.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import { CHEAP, fastEffects, PASSPHRASE } from './effects.ts';

export { CHEAP, fastEffects, fastKdf, PASSPHRASE, tickingClock } from './effects.ts';

/** Removed when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'balint-vault-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function freshId(): RecordId {
  return randomBytes(16).toString('hex');
}

export function note(value: unknown, id: RecordId = freshId()): StoredRecord {
  return { id, kind: 'note', version: 1, value };
}

/** Only the names, sorted: what lies in the journal's folder. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

export type TestVault = {
  readonly folder: string;
  readonly file: string;
  readonly effects: VaultEffects;
  readonly vault: Vault;
  /** Another opening of the same file; close the one before. */
  open(passphrase?: string): Promise<Vault>;
};

/** A new vault that is closed when the test is over. */
export async function newVault(effects: VaultEffects = fastEffects()): Promise<TestVault> {
  const folder = temporaryFolder();
  const file = join(folder, 'journal');
  const vault = closedAfterTest(await createVault(file, PASSPHRASE, effects, CHEAP));
  const open = async (passphrase = PASSPHRASE) => closedAfterTest(await openVault(file, passphrase, effects));
  return { folder, file, effects, vault, open };
}

export function closedAfterTest(vault: Vault): Vault {
  onTestFinished(() => void vault.close());
  return vault;
}

/** Every record, by id. */
export function contentOf(vault: Vault): Map<RecordId, StoredRecord> {
  return new Map([...vault.readSmall(), ...vault.readLarge()].map((record) => [record.id, record]));
}

/** Somebody else's hand in a closed journal: plain SQL, no key. */
export function edited<Result>(file: string, edit: (db: Database.Database) => Result): Result {
  const db = new Database(file, { timeout: 0 });
  try {
    return edit(db);
  } finally {
    db.close();
  }
}

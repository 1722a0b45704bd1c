// What the process that is killed and the one that judges have agreed on: how a save looks, which passphrase comes after
// which, and what is said over the pipe.
import type { VaultEffects } from '../../main/vault/effects.ts';
import type { RecordId, StoredRecord } from '../../main/vault/records.ts';
import { fastEffects, tickingClock } from '../unit/vault/effects.ts';

export const DEEDS = ['save', 'backup', 'rewrap', 'rotate', 'restore'] as const;
export type Deed = (typeof DEEDS)[number];

/** First line on the writer's stdin, as JSON. */
export type Task = {
  readonly deed: Deed;
  readonly file: string;
  /** Number of the passphrase that opens the journal. */
  readonly passphrase: number;
  /** Number of the next save. */
  readonly step: number;
  readonly backupFolder: string;
  /** For `restore`. */
  readonly backup: string;
  /** How many times; null for no end. */
  readonly times: number | null;
  /** The control of the power loss: SQLite is told not to sync. */
  readonly withoutSync: boolean;
};

/** What the writer says, one JSON text a line, each only after the call before it returned. */
export type Said =
  | { readonly said: 'open' }
  | { readonly said: 'saved'; readonly step: number }
  | { readonly said: 'backed-up'; readonly name: string; readonly sequence: number }
  | { readonly said: 'changing'; readonly passphrase: number; readonly words: readonly string[] | null }
  | { readonly said: 'changed' }
  | { readonly said: 'restoring' }
  | { readonly said: 'restored'; readonly setAside: string | null };

export const passphraseOf = (number: number): string => `passphrase number ${number}`;

/** Forty records in turn, so that they are replaced as often as made; some in one page, some in three. */
export const idOf = (step: number): RecordId => (step % 40).toString(16).padStart(32, '0');

export function saveOf(step: number): StoredRecord {
  return { id: idOf(step), kind: 'note', version: 1, value: { step, text: 'x'.repeat((step * 37) % 9000) } };
}

export function stepIn(record: StoredRecord | undefined): number {
  return (record?.value as { step?: number } | undefined)?.step ?? 0;
}

/** A clock that no two processes of one run see at the same second. */
export function effectsFrom(step: number): VaultEffects {
  const start = Date.parse('2026-01-05T18:30:00.000Z') + step * 60_000;
  return { ...fastEffects(), now: tickingClock(new Date(start).toISOString()) };
}

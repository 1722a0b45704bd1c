// What the process that is killed and the one that judges have agreed on: how a save looks, which passphrase comes after
// which, and what is said over the pipe.
import type { VaultEffects } from '../../main/vault/effects.ts';
import type { RecordId, StoredRecord } from '../../main/vault/records.ts';
import { fastEffects, tickingClock } from '../unit/vault/effects.ts';

export const DEEDS = ['save', 'backup', 'rewrap', 'rotate', 'restore', 'upcast'] as const;
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
  /** Every record was written anew in this version, in one commit: the migration of a kind, all at once. */
  | { readonly said: 'upcast'; readonly version: number }
  | { readonly said: 'restoring' }
  | { readonly said: 'restored'; readonly setAside: string | null };

export const passphraseOf = (number: number): string => `passphrase number ${number}`;

/** Forty records in turn, so that they are replaced as often as made; some in one page, some in three. */
export const idOf = (step: number): RecordId => (step % 40).toString(16).padStart(32, '0');

export function saveOf(step: number): StoredRecord {
  return { id: idOf(step), kind: 'note', version: 1, value: { step, text: 'x'.repeat((step * 37) % 9000) } };
}

/** Whether records are of one version but for those saved since, and of no older one than was acknowledged. */
export function areOfOneGeneration(records: Iterable<StoredRecord>, said: readonly Said[]): boolean {
  const generations = new Set([...records].map(({ version }) => version).filter((version) => version > 1));
  const acknowledged = said.findLast((line) => line.said === 'upcast');
  const newest = Math.max(1, ...generations);
  return generations.size <= 1 && (acknowledged?.said !== 'upcast' || newest >= acknowledged.version);
}

export function stepIn(record: StoredRecord | undefined): number {
  return (record?.value as { step?: number } | undefined)?.step ?? 0;
}

/** A clock that no two processes of one run see at the same second. */
export function effectsFrom(step: number): VaultEffects {
  const start = Date.parse('2026-01-05T18:30:00.000Z') + step * 60_000;
  return { ...fastEffects(), now: tickingClock(new Date(start).toISOString()) };
}

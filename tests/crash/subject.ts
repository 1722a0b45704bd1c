// The journal of a crash run and everything that was acknowledged about it. After each kill it is opened and held against
// that: an acknowledged save must be there, an acknowledged change must be in force, and what was under way must be wholly
// done or wholly not.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeBackup } from '../../main/vault/backup.ts';
import { listBackups } from '../../main/vault/backupFolder.ts';
import { openCopy } from '../../main/vault/copy.ts';
import { checkCopy } from '../../main/vault/copyCheck.ts';
import { createVault } from '../../main/vault/create.ts';
import { openVault, openVaultWithWords } from '../../main/vault/open.ts';
import type { RecordId, StoredRecord } from '../../main/vault/records.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { CHEAP } from '../unit/vault/effects.ts';
import { killedWhile } from './kill.ts';
import {
  areOfOneGeneration,
  type Deed,
  effectsFrom,
  idOf,
  passphraseOf,
  type Said,
  saveOf,
  stepIn,
  type Task,
} from './story.ts';

const WRITER = new URL('./writer.ts', import.meta.url);

const LATEST_KILL_MS: Readonly<Record<Deed, number>> = {
  save: 60,
  backup: 120,
  rewrap: 60,
  rotate: 120,
  restore: 300,
  upcast: 120,
};

export type Finding = { readonly acknowledged: number; readonly lost: number; readonly unopenable: number };

type Acknowledged = Map<RecordId, number>;

const atOnce = () => Promise.resolve();

export class Subject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'balint-crash-'));
  readonly #file = join(this.#folder, 'journal');
  readonly #backupFolder = join(this.#folder, 'backups');
  #vaultId: Uint8Array = new Uint8Array();
  #backup = '';
  #backupSequence = 0;
  #passphrase = 1;
  #words: readonly string[] | null = null;
  #step = 1;
  #saved: Acknowledged = new Map();
  #inBackup: Acknowledged = new Map();

  /** A journal with some records. */
  async begin(): Promise<void> {
    const effects = effectsFrom(0);
    const vault = await createVault(this.#file, passphraseOf(this.#passphrase), effects, CHEAP);
    for (; this.#step <= 12; this.#step++) {
      vault.commit([{ put: saveOf(this.#step) }]);
      this.#saved.set(idOf(this.#step), this.#step);
    }
    this.#vaultId = vault.header.vaultId;
    vault.close();
  }

  /** What is restored has the ways in of the journal of now. */
  async #renewBackup(): Promise<void> {
    const effects = effectsFrom(this.#step);
    const vault = await openVault(this.#file, passphraseOf(this.#passphrase), effects);
    const { file, content } = await makeBackup(vault, join(this.#folder, 'to restore'), effects, atOnce);
    vault.close();
    this.#step++;
    this.#backup = file;
    this.#backupSequence = content.sequence;
    this.#inBackup = new Map(this.#saved);
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async round(deed: Deed): Promise<Finding> {
    if (deed === 'restore') await this.#renewBackup();
    const task: Task = {
      deed,
      file: this.#file,
      passphrase: this.#passphrase,
      step: this.#step,
      backupFolder: this.#backupFolder,
      backup: this.#backup,
      times: null,
      withoutSync: false,
    };
    const said = await killedWhile<Said>(WRITER, task, LATEST_KILL_MS[deed]);
    const before = this.#saved;
    const underWay = this.#hear(said);
    const acknowledged = said.filter(
      ({ said }) => said !== 'open' && said !== 'changing' && said !== 'restoring',
    ).length;
    try {
      const lost = await this.#judge(underWay, said);
      return { acknowledged, lost, unopenable: 0 };
    } catch (error) {
      console.error(
        `${deed}: ${error instanceof Error ? error.message : 'unknown'} after ${JSON.stringify(said.slice(-3))}`,
      );
      this.#saved = before;
      return { acknowledged, lost: 0, unopenable: 1 };
    } finally {
      this.#step += 1000; // no number is used twice, whatever was not acknowledged
    }
  }

  /** Takes over what was acknowledged; answers what was not. */
  #hear(said: readonly Said[]): Said | undefined {
    let underWay: Said | undefined;
    for (const line of said) {
      if (line.said === 'saved') this.#saved.set(idOf(line.step), line.step);
      if (line.said === 'changing' || line.said === 'restoring') underWay = line;
      if (line.said === 'changed' && underWay?.said === 'changing') {
        this.#passphrase = underWay.passphrase;
        this.#words = underWay.words ?? this.#words;
        underWay = undefined;
      }
      if (line.said === 'restored') {
        this.#saved = new Map(this.#inBackup);
        underWay = undefined;
      }
    }
    return underWay;
  }

  /** How many acknowledged things are gone. Throws when something cannot be opened. */
  async #judge(underWay: Said | undefined, said: readonly Said[]): Promise<number> {
    const vault = await this.#open(underWay);
    try {
      vault.verify();
      vault.quickCheck();
      if (vault.readOnly) throw new Error('it can only be read');
      const content = contentOf(vault);
      if (!areOfOneGeneration(content.values(), said)) throw new Error('it is of two generations');
      // A save went before the restore: the sequence of the backup is that of the wholly restored journal only.
      if (underWay?.said === 'restoring' && vault.sequence === this.#backupSequence)
        this.#saved = new Map(this.#inBackup);
      return missing(this.#saved, content) + (await this.#lostBackups(said)) + (await this.#lostAside(said));
    } finally {
      vault.close();
    }
  }

  async #open(underWay: Said | undefined): Promise<Vault> {
    const effects = effectsFrom(this.#step + 500);
    const open = (number: number) => openVault(this.#file, passphraseOf(number), effects);
    if (underWay?.said !== 'changing') return open(this.#passphrase);
    const vault = await open(this.#passphrase).catch(() => undefined);
    const wasDone = vault === undefined;
    if (wasDone) {
      this.#passphrase = underWay.passphrase;
      this.#words = underWay.words ?? this.#words;
    }
    vault?.close();
    if (this.#words) await this.#tryWords(this.#words);
    return open(this.#passphrase);
  }

  /** The words have to be of the same moment as the passphrase. */
  async #tryWords(words: readonly string[]): Promise<void> {
    const opening = await openVaultWithWords(this.#file, words.join(' '), effectsFrom(this.#step));
    if (opening.state !== 'open') throw new Error(`words: ${opening.problem.because}`);
    opening.vault.close();
  }

  /** Every file with the name of a backup has to be one; every acknowledged one has to be there. */
  async #lostBackups(said: readonly Said[]): Promise<number> {
    const effects = effectsFrom(this.#step);
    const acknowledged = new Map(
      said.flatMap((line) => (line.said === 'backed-up' ? [[line.name, line.sequence] as const] : [])),
    );
    const found = new Set<string>();
    for (const { name, file } of listBackups(this.#backupFolder, this.#vaultId)) {
      const copy = await openCopy(file, passphraseOf(this.#passphrase), effects);
      try {
        const { sequence } = await checkCopy(copy, atOnce);
        if ((acknowledged.get(name) ?? sequence) === sequence) found.add(name);
      } finally {
        copy.close();
      }
    }
    rmSync(this.#backupFolder, { recursive: true, force: true });
    return [...acknowledged.keys()].filter((name) => !found.has(name)).length;
  }

  /** What a restore set aside opens, whole. */
  async #lostAside(said: readonly Said[]): Promise<number> {
    const acknowledged = said.flatMap((line) => (line.said === 'restored' && line.setAside ? [line.setAside] : []));
    const aside = readdirSync(this.#folder).filter((name) => /^journal\.set-aside-[^-]+-[0-9a-f]{4}$/.test(name));
    for (const name of aside) {
      const copy = await openCopy(join(this.#folder, name), passphraseOf(this.#passphrase), effectsFrom(this.#step));
      try {
        await checkCopy(copy, atOnce);
      } finally {
        copy.close();
      }
    }
    for (const name of readdirSync(this.#folder)) {
      if (name.startsWith('journal.')) rmSync(join(this.#folder, name));
    }
    return acknowledged.filter((name) => !aside.includes(name)).length;
  }
}

function contentOf(vault: Vault): Map<RecordId, StoredRecord> {
  return new Map([...vault.readSmall(), ...vault.readLarge()].map((record) => [record.id, record]));
}

/** One save may be there without its acknowledgement having reached us; none may be missing. */
function missing(acknowledged: Acknowledged, content: ReadonlyMap<RecordId, StoredRecord>): number {
  return [...acknowledged].filter(([id, step]) => stepIn(content.get(id)) < step).length;
}

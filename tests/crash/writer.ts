// The process that is killed: does its deed without end and says each time that it is done, by a call that does not return
// before the pipe has the line.
import { readFileSync, writeSync } from 'node:fs';
import Database from 'better-sqlite3';
import { makeBackup } from '../../main/vault/backup.ts';
import { openCopy } from '../../main/vault/copy.ts';
import type { VaultEffects } from '../../main/vault/effects.ts';
import { openVault } from '../../main/vault/open.ts';
import { freshWords } from '../../main/vault/recoverySlot.ts';
import { restoreBackup } from '../../main/vault/restore.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { rewrapPassphrase, rotateVault } from '../../main/vault/waysIn.ts';
import { CHEAP } from '../unit/vault/effects.ts';
import { effectsFrom, passphraseOf, type Said, saveOf, type Task } from './story.ts';

const atOnce = () => Promise.resolve();
const say = (said: Said) => void writeSync(1, `${JSON.stringify(said)}\n`);

const task = JSON.parse(readFileSync(0, 'utf8')) as Task;
const effects: VaultEffects = effectsFrom(task.step);
let { step, passphrase } = task;
if (task.withoutSync) neverSync();

function neverSync(): void {
  const { pragma } = Database.prototype;
  Database.prototype.pragma = function (this: Database.Database, source, options) {
    return pragma.call(this, source === 'synchronous = FULL' ? 'synchronous = OFF' : source, options);
  };
}

const open = () => openVault(task.file, passphraseOf(passphrase), effects);

function save(vault: Vault): void {
  vault.commit([{ put: saveOf(step) }]);
  say({ said: 'saved', step });
  if (step % 7 === 0) vault.checkpoint();
  step++;
}

/** Once more; the answer is the journal to go on with. */
const once: Record<Task['deed'], (vault: Vault) => Promise<Vault>> = {
  save: async (vault) => vault,
  backup: async (vault) => {
    const { name, content } = await makeBackup(vault, task.backupFolder, effects, atOnce);
    say({ said: 'backed-up', name, sequence: content.sequence });
    return vault;
  },
  rewrap: async (vault) => {
    passphrase++;
    say({ said: 'changing', passphrase, words: null });
    await rewrapPassphrase(vault, passphraseOf(passphrase), effects, CHEAP);
    say({ said: 'changed' });
    return vault;
  },
  rotate: async (vault) => {
    passphrase++;
    const words = freshWords(effects.random);
    say({ said: 'changing', passphrase, words });
    await rotateVault(vault, { passphrase: passphraseOf(passphrase), words }, effects, CHEAP);
    say({ said: 'changed' });
    return vault;
  },
  upcast: async (vault) => {
    const records = [...vault.readSmall(), ...vault.readLarge()];
    vault.commit(records.map((record) => ({ put: { ...record, version: step } })));
    say({ said: 'upcast', version: step });
    return vault;
  },
  restore: async (vault) => {
    vault.close();
    say({ said: 'restoring' });
    const openRestored = (file: string) => openCopy(file, passphraseOf(passphrase), effects);
    const { setAside } = await restoreBackup(
      { backup: task.backup, journal: task.file },
      openRestored,
      effects,
      atOnce,
    );
    say({ said: 'restored', setAside });
    return open();
  },
};

let vault = await open();
say({ said: 'open' });
for (let times = 0; task.times === null || times < task.times; times++) {
  save(vault);
  vault = await once[task.deed](vault);
}
vault.close();

// The power goes at any moment of a recorded run: is everything there that had been acknowledged before? SIGKILL cannot
// show a missing sync, because the system keeps what a killed process wrote.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBackup } from '../../main/vault/backup.ts';
import { openCopy } from '../../main/vault/copy.ts';
import { checkCopy } from '../../main/vault/copyCheck.ts';
import { createVault } from '../../main/vault/create.ts';
import { openVault } from '../../main/vault/open.ts';
import type { RecordId } from '../../main/vault/records.ts';
import type { Vault } from '../../main/vault/vault.ts';
import { CHEAP } from '../unit/vault/effects.ts';
import { Disk } from './disk.ts';
import { areOfOneGeneration, type Deed, effectsFrom, idOf, passphraseOf, type Said, saveOf, stepIn } from './story.ts';
import { type Call, traced } from './systemCalls.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

export type PowerLosses = { readonly states: number; readonly lost: number; readonly unopenable: number };

type Recording = {
  readonly folder: string;
  readonly before: ReadonlyMap<string, Buffer>;
  readonly saved: ReadonlyMap<RecordId, number>;
  readonly calls: readonly Call[];
};

/** Records one run of `times` deeds, then lets the power go `states` times. */
export async function losePower(deed: Deed, times: number, states: number, withoutSync: boolean): Promise<PowerLosses> {
  const scratch = mkdtempSync(join(tmpdir(), 'balint-power-'));
  try {
    const recording = await record(scratch, deed, times, withoutSync);
    const result = { states, lost: 0, unopenable: 0 };
    for (let state = 0; state < states; state++) {
      const place = join(scratch, `state-${state}`);
      const outcome = await tryState(recording, place);
      if (outcome === 'lost') result.lost++;
      if (outcome === 'unopenable') result.unopenable++;
      rmSync(place, { recursive: true, force: true });
    }
    return result;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function record(scratch: string, deed: Deed, times: number, withoutSync: boolean): Promise<Recording> {
  const folder = join(scratch, 'recorded');
  mkdirSync(folder);
  const file = join(folder, 'journal');
  const effects = effectsFrom(0);
  const vault = await createVault(file, passphraseOf(1), effects, CHEAP);
  const saved = new Map<RecordId, number>();
  for (let step = 1; step <= 10; step++) {
    vault.commit([{ put: saveOf(step) }]);
    saved.set(idOf(step), step);
  }
  const { file: backup } = await makeBackup(vault, join(scratch, 'to restore'), effects, () => Promise.resolve());
  vault.close();
  const before = new Map([[file, readFileSync(file)]]);
  const task = {
    deed,
    file,
    passphrase: 1,
    step: 11,
    backupFolder: join(folder, 'backups'),
    backup,
    times,
    withoutSync,
  };
  return { folder, before, saved, calls: traced(WRITER, JSON.stringify(task), folder, scratch) };
}

async function tryState(
  { folder, before, saved, calls }: Recording,
  place: string,
): Promise<'whole' | 'lost' | 'unopenable'> {
  const until = Math.floor(Math.random() * (calls.length + 1));
  const disk = new Disk(before);
  const said: Said[] = [];
  for (const call of calls.slice(0, until)) {
    disk.do(call);
    if (call.call === 'say') said.push(JSON.parse(call.text) as Said);
  }
  mkdirSync(place);
  disk.loseAt(folder, place, Math.random);
  try {
    return await judge(join(place, 'journal'), said, saved);
  } catch {
    return 'unopenable';
  }
}

async function judge(
  file: string,
  said: readonly Said[],
  first: ReadonlyMap<RecordId, number>,
): Promise<'whole' | 'lost'> {
  const expected = new Map(first);
  const passphrases = new Set([1]);
  let restoring = false;
  for (const line of said) {
    if (line.said === 'saved') expected.set(idOf(line.step), line.step);
    if (line.said === 'changing') passphrases.add(line.passphrase);
    if (line.said === 'changed') for (const older of [...passphrases].slice(0, -1)) passphrases.delete(older);
    if (line.said === 'restoring') restoring = true;
    if (line.said === 'restored') {
      restoring = false;
      expected.clear();
      for (const [id, step] of first) expected.set(id, step);
    }
  }
  const vault = await openWithOneOf(file, [...passphrases]);
  try {
    vault.verify();
    const content = new Map([...vault.readSmall(), ...vault.readLarge()].map((found) => [found.id, found]));
    if (vault.readOnly || vault.unreadable.size > 0) throw new Error('it can only be read');
    if (!areOfOneGeneration(content.values(), said)) throw new Error('it is of two generations');
    const has = (all: ReadonlyMap<RecordId, number>) => [...all].every(([id, step]) => stepIn(content.get(id)) >= step);
    const backups = await areBackupsWhole(join(dirname(file), 'backups'), said);
    return backups && (has(expected) || (restoring && has(first))) ? 'whole' : 'lost';
  } finally {
    vault.close();
  }
}

/** Acknowledged backups are there and whole. */
async function areBackupsWhole(folder: string, said: readonly Said[]): Promise<boolean> {
  for (const line of said) {
    if (line.said !== 'backed-up') continue;
    const file = join(folder, line.name);
    if (!existsSync(file)) return false;
    const copy = await openCopy(file, passphraseOf(1), effectsFrom(1));
    try {
      await checkCopy(copy, () => Promise.resolve());
    } finally {
      copy.close();
    }
  }
  return true;
}

async function openWithOneOf(file: string, [number = 1, ...others]: readonly number[]): Promise<Vault> {
  try {
    return await openVault(file, passphraseOf(number), effectsFrom(1));
  } catch (error) {
    if (others.length === 0) throw error;
    return openWithOneOf(file, others);
  }
}

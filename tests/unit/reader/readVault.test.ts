// The independent reader, run as the program it is: over every journal that is kept, and over one of today.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { kinds } from '../../../main/journal/kinds.ts';
import { createVault } from '../../../main/vault/create.ts';
import { GENERATION_PASSPHRASE } from '../../fixtures/vaults/generation.ts';
import type { ReadRecord } from '../../reader/records.ts';
import {
  CHEAP,
  closedAfterTest,
  contentOf,
  fastEffects,
  freshId,
  note,
  PASSPHRASE,
  temporaryFolder,
} from '../vault/kit.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const READER = path('../../reader/readVault.ts');
const VAULTS = path('../../fixtures/vaults/');
const KDF_WORKER = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);

function read(file: string, option: '--passphrase-file' | '--words-file', typed: string) {
  const secret = join(temporaryFolder(), 'typed');
  writeFileSync(secret, `${typed}\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [READER, file, option, secret], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

function recordsIn(...reading: Parameters<typeof read>): ReadRecord[] {
  const { status, stdout, stderr } = read(...reading);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as ReadRecord[];
}

const expectedOf = (vault: string): unknown => JSON.parse(readFileSync(join(VAULTS, vault, 'expected.json'), 'utf8'));
const V1 = expectedOf('v1') as { passphrase: string; records: ReadRecord[] };
const WORDS = expectedOf('v1-words') as { passphrase: string; words: string; record: ReadRecord };

test('the journal of format 1 is read by its passphrase', () => {
  expect(recordsIn(join(VAULTS, 'v1/journal'), '--passphrase-file', V1.passphrase)).toEqual(V1.records);
});

test('the journal with words is read by either', () => {
  const file = join(VAULTS, 'v1-words/journal');
  expect(recordsIn(file, '--words-file', WORDS.words.toUpperCase())).toEqual([WORDS.record]);
  expect(recordsIn(file, '--passphrase-file', WORDS.passphrase)).toEqual([WORDS.record]);
});

test.each(readdirSync(join(VAULTS, 'generations')))('generation %s is read whole', (generation) => {
  const records = recordsIn(
    join(VAULTS, 'generations', generation, 'journal'),
    '--passphrase-file',
    GENERATION_PASSPHRASE,
  );
  expect(records.filter(({ kind }) => !Object.hasOwn(kinds, kind))).toEqual([]);
  const { groups } = expectedOf(`generations/${generation}`) as {
    groups: { name: string; sessions: { date: string; texts: { words: string[] }[] }[] }[];
  };
  const stored = JSON.stringify(records.map(({ value }) => value));
  const asked = groups.flatMap(({ name, sessions }) => [
    name,
    ...sessions.flatMap(({ date, texts }) => [date, ...texts.flatMap(({ words }) => words)]),
  ]);
  expect(asked.length).toBeGreaterThan(6);
  expect(asked.filter((words) => !stored.includes(JSON.stringify(words)))).toEqual([]);
});

test('a journal made today is read, with the log beside it', async () => {
  const file = join(temporaryFolder(), 'journal');
  const effects = { ...fastEffects(), deriveKey: createKdf({ workerUrl: KDF_WORKER }) };
  const vault = closedAfterTest(await createVault(file, PASSPHRASE, effects, CHEAP));
  vault.commit([{ put: note({ text: 'In the log.' }, freshId()) }, { put: note({ text: 'Long. '.repeat(20_000) }) }]);
  const written = [...contentOf(vault).values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(recordsIn(file, '--passphrase-file', PASSPHRASE)).toEqual(written);
  vault.close();
  expect(recordsIn(file, '--passphrase-file', PASSPHRASE)).toEqual(written);
});

test('a wrong passphrase, wrong words and another file are refused in one sentence', () => {
  const v1 = join(VAULTS, 'v1/journal');
  const refused = (sentence: string) => ({ status: 1, stdout: '', stderr: `${sentence}\n` });
  expect(read(v1, '--passphrase-file', `${V1.passphrase} `)).toEqual(refused('The passphrase does not open it.'));
  const swapped = WORDS.words.replace('buzz worth', 'worth buzz');
  expect(read(join(VAULTS, 'v1-words/journal'), '--words-file', swapped)).toEqual(
    refused('One of the words is wrong.'),
  );
  expect(read(READER, '--passphrase-file', V1.passphrase)).toEqual(refused('This is not a journal.'));
});

test('one changed byte in a box is refused', () => {
  const journal = readFileSync(join(VAULTS, 'v1/journal'));
  const file = join(temporaryFolder(), 'journal');
  // Past the schema: the middle of a page in the middle of the file lies in the largest box.
  const at = Math.floor(journal.length / 8192) * 4096 + 2048;
  journal[at] = (journal[at] ?? 0) ^ 1;
  writeFileSync(file, journal);
  const { status, stdout, stderr } = read(file, '--passphrase-file', V1.passphrase);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^The record [0-9a-f]{32} does not open\.\n$/);
});

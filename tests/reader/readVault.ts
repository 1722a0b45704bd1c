// Reads a journal without a line of the program, from docs/vault-format.md alone, and prints its records as JSON:
// `node tests/host/launch.mjs tests/reader/readVault.ts JOURNAL --passphrase-file FILE` (or `--words-file FILE`).
// The secret comes in a file, because every program on the machine can read the arguments of another.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readVault } from './records.ts';
import { Unreadable } from './unreadable.ts';

const KINDS = { '--passphrase-file': 'passphrase', '--words-file': 'recovery' } as const;

const isOption = (text: string): text is keyof typeof KINDS => Object.hasOwn(KINDS, text);

function read([file, option, secretFile]: readonly string[]): string {
  if (!file || !option || !isOption(option) || !secretFile) {
    throw new Unreadable('usage: readVault.ts JOURNAL --passphrase-file FILE | --words-file FILE');
  }
  const typed = readFileSync(secretFile, 'utf8').replace(/\r?\n$/, '');
  return JSON.stringify(readVault(file, { kind: KINDS[option], typed }), null, 2);
}

try {
  process.stdout.write(`${read(process.argv.slice(2))}\n`);
} catch (thrown) {
  process.stderr.write(`${thrown instanceof Unreadable ? thrown.message : 'The file cannot be read.'}\n`);
  process.exitCode = 1;
}

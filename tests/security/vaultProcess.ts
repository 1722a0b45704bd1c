// Run by vaultProcesses.test.ts in a process of its own: `hold` opens the journal and saves when told to, `try` says what
// opening is answered with, `write` saves without end and acknowledges each save after it returned. Only then is a line
// written, by a call that does not return before the pipe has it.
import { writeSync } from 'node:fs';
import process from 'node:process';
import { openVault } from '../../main/vault/open.ts';
import { fastEffects, PASSPHRASE } from '../unit/vault/effects.ts';

const [mode, file = ''] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

/** Ids of sixteen bytes, forty of them, so that records are replaced as often as made. */
const idOf = (save: number) => (save % 40).toString(16).padStart(32, '0');

async function main(): Promise<void> {
  const vault = await openVault(file, PASSPHRASE, fastEffects()).catch((error: Error) =>
    say(`refused ${error.message}`),
  );
  if (typeof vault === 'number') return;
  say('open');
  if (mode === 'try') vault.close();
  if (mode === 'hold') {
    process.stdin.once('data', () => {
      vault.commit([{ put: { id: idOf(1), kind: 'note', version: 1, value: 'by the holder' } }]);
      say('saved');
      vault.close();
      process.exit();
    });
  }
  if (mode === 'write') {
    for (let save = vault.sequence + 1; ; save++) {
      const id = idOf(save);
      vault.commit([{ put: { id, kind: 'note', version: 1, value: { save, text: 'x'.repeat((save * 37) % 9000) } } }]);
      say(`${id} ${save}`);
    }
  }
}

await main();

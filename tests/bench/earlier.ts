// A filled journal taken back to what the first program wrote. What is measured is the one time it is opened by this program, up to
// the moment from which it can be written in.
import { openVault } from '../../main/vault/open.ts';
import { asTheFirstProgram } from '../fixtures/firstProgram.ts';
import { effects, openForBench, PASSPHRASE } from './journal.ts';
import { timedAsync } from './measure.ts';

/** Milliseconds. The journal in `file` is closed before and after, and of today again. */
export async function measureMigration(file: string): Promise<number> {
  const vault = await openVault(file, PASSPHRASE, effects);
  const earlier = [...vault.readSmall()].flatMap(asTheFirstProgram);
  vault.commit(earlier.map((put) => ({ put })));
  vault.close();
  const { open } = await openForBench(file, () => undefined);
  const { ms } = await timedAsync(async () => {
    void open.checkAndIndex();
    await open.journal.writable();
  });
  await open.backups.end();
  open.close();
  return ms;
}

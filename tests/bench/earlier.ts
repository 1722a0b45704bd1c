// A filled journal taken back to what the first program wrote: groups and sessions in version 1, the co-leader a name. What is
// measured is the one time it is opened by this program, up to the moment from which it can be written in.
import { openVault } from '../../main/vault/open.ts';
import type { StoredRecord } from '../../main/vault/records.ts';
import { effects, openForBench, PASSPHRASE } from './journal.ts';
import { timedAsync } from './measure.ts';

type Fields = Readonly<Record<string, unknown>>;

const pick = (value: unknown, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, (value as Fields)[name]]));

const GROUP = ['revision', 'name', 'kind', 'usualMinutes', 'usualModality'];
const SESSION = ['revision', 'groupId', 'date', 'modality', 'minutes', 'attendance', 'notes', 'addedAt'];
const CASE = ['id', 'label', 'role', 'minutes'];

function asTheFirstProgram(record: StoredRecord): StoredRecord[] {
  const value = record.value as { readonly members?: Fields[]; readonly cases?: Fields[] };
  if (record.kind === 'group') {
    const members = value.members?.map((one) => pick(one, ['id', 'name', 'alsoAppearsAs']));
    return [{ ...record, version: 1, value: { ...pick(value, GROUP), coLeader: null, members } }];
  }
  if (record.kind !== 'session') return [];
  const cases = value.cases?.map((one) => pick(one, CASE));
  return [{ ...record, version: 1, value: { ...pick(value, SESSION), coLeader: 'R.', cases } }];
}

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

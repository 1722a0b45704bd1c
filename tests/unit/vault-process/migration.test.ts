// A journal of an earlier program, opened by this one over a real file: backed up first, then written anew as a whole, while
// it is read; whoever writes waits for it.
import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { kinds } from '../../../main/journal/kinds.ts';
import { openVault } from '../../../main/vault/open.ts';
import { GENERATION_PASSPHRASE } from '../../fixtures/vaults/generation.ts';
import { NEW_GROUP } from '../journal/journalInHand.ts';
import { closedAfterTest, contentOf, fastEffects, temporaryFolder } from '../vault/kit.ts';
import { until, VaultInHand } from './vaultInHand.ts';

const FIRST = fileURLToPath(new URL('../../fixtures/vaults/generations/1/journal', import.meta.url));
const deriveKey = createKdf({ workerUrl: new URL('../../../main/crypto/kdfWorker.ts', import.meta.url) });

function laidDown() {
  const file = join(temporaryFolder(), 'journal');
  copyFileSync(FIRST, file);
  const backups = join(dirname(file), 'backups');
  return { file, backups, vault: new VaultInHand(file, { deriveKey }).begin() };
}

/** The versions of the kinds that were raised, as they stand in a file that nobody has open. */
async function versionsIn(file: string): Promise<Record<string, number[]>> {
  const vault = closedAfterTest(await openVault(file, GENERATION_PASSPHRASE, { ...fastEffects(), deriveKey }));
  const records = [...contentOf(vault).values()];
  vault.close();
  const of = (kind: string) => [...new Set(records.filter((one) => one.kind === kind).map(({ version }) => version))];
  return { group: of('group'), session: of('session'), colleague: of('colleague') };
}

const OLD = { group: [1], session: [1], colleague: [] };
const NEW = { group: [kinds.group.version], session: [kinds.session.version], colleague: [kinds.colleague.version] };

describe('a journal of an earlier program', () => {
  test('is written anew after a backup of it as it was', async () => {
    const { file, backups, vault } = laidDown();
    await vault.unlock(GENERATION_PASSPHRASE);
    const { kept } = await vault.page.call('backup.list', {});
    expect(kept).toMatchObject([{ check: { outcome: 'good', passphrase: 'today' } }]);
    await vault.lock();
    expect(await versionsIn(file)).toEqual(NEW);
    const [backup] = readdirSync(backups);
    expect(await versionsIn(join(backups, backup ?? ''))).toEqual(OLD);

    const next = vault.next({ deriveKey });
    await next.unlock(GENERATION_PASSPHRASE);
    expect((await next.page.call('backup.list', {})).kept).toHaveLength(1);
  });

  test('lets a save wait for it', async () => {
    const { vault } = laidDown();
    await vault.page.call('vault.unlock', { passphrase: GENERATION_PASSPHRASE });
    const [line] = await vault.page.call('group.list', {});
    const group = await vault.page.call('group.read', { id: line?.id ?? '' });
    await vault.page.call('group.save', { ...group, name: 'Renamed' });
    expect(await vault.page.call('group.read', { id: group.id })).toMatchObject({
      name: 'Renamed',
      usualCoLeaders: group.usualCoLeaders,
    });
    expect((await vault.page.call('backup.list', {})).kept).toHaveLength(1);
  });

  test('stays as it is while no backup can be made: it is read, a save is refused with the reason and tried again', async () => {
    const { file, backups, vault } = laidDown();
    writeFileSync(backups, 'where the folder should be');
    await vault.unlock(GENERATION_PASSPHRASE);
    expect(await vault.page.call('colleague.list', {})).toMatchObject([{ name: 'Rowan' }]);
    expect(await vault.page.refusal('group.create', NEW_GROUP)).toEqual({ code: 'storage-failed' });
    rmSync(backups);
    expect((await vault.page.call('group.create', NEW_GROUP)).revision).toBe(1);
    await vault.lock();
    expect(await versionsIn(file)).toEqual(NEW);
  });

  test('stays as it is when the journal is locked meanwhile', async () => {
    const { file, backups } = laidDown();
    let held: (() => void) | undefined;
    const breathe = () => new Promise<void>((resolve) => (held = resolve));
    const vault = new VaultInHand(file, { deriveKey, breathe }).begin();
    await vault.page.call('vault.unlock', { passphrase: GENERATION_PASSPHRASE });
    await until(() => held !== undefined);
    const locked = vault.lock();
    const letGo = setInterval(() => held?.(), 1);
    await locked;
    clearInterval(letGo);
    expect([OLD, NEW]).toContainEqual(await versionsIn(file));
    const left = existsSync(backups) ? readdirSync(backups) : [];
    expect(left.filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  });
});

// A journal broken in every place there is: what is whole comes out as it was saved, what is broken comes from the backup,
// and the file is not touched.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/vault/backup.ts';
import { openCopy } from '../../../main/vault/copy.ts';
import type { StoredRecord } from '../../../main/vault/records.ts';
import { salvage, type Salvaged } from '../../../main/vault/salvage.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import { byPassphrase } from '../../../main/vault/wayIn.ts';
import { closedAfterTest, edited, filesIn, newVault, note, PASSPHRASE, temporaryFolder } from './kit.ts';
import { rejectionOf } from './refusal.ts';

const PAGE = 4096;
const WAY_IN_CODES = ['vault-damaged', 'slot-damaged', 'not-a-journal', 'wrong-passphrase', 'unsupported-parameters'];

const sorted = (records: Iterable<StoredRecord>) =>
  [...records].toSorted((left, right) => (left.id < right.id ? -1 : 1));

/** Thirty small and ten large records, a backup, then one changed, one new and one let go. */
async function prepared() {
  const made = await newVault();
  const records = Array.from({ length: 40 }, (_, index) => note({ index, text: index % 4 ? 'a' : 'b'.repeat(9000) }));
  made.vault.commit(records.map((put) => ({ put })));
  const backup = await makeBackup(made.vault, join(temporaryFolder(), 'backups'), made.effects, () =>
    Promise.resolve(),
  );
  const [changed, letGo] = [{ ...records[0], value: 'changed since' } as StoredRecord, records[1] as StoredRecord];
  const fresh = note('new since');
  made.vault.commit([{ put: changed }, { put: fresh }, { remove: letGo.id }]);
  made.vault.close();
  const content = sorted([changed, fresh, ...records.slice(2)]);
  const attempt = (copy?: Vault) => salvage(made.file, byPassphrase(PASSPHRASE, made.effects), made.effects, copy);
  const openBackup = async () => closedAfterTest(await openCopy(backup.file, PASSPHRASE, made.effects));
  return {
    ...made,
    content,
    older: records,
    changed,
    fresh,
    letGo,
    attempt,
    openBackup,
    whole: readFileSync(made.file),
  };
}

/** Nothing but what was saved, each record at most once. */
function isTrue(salvaged: Salvaged, content: StoredRecord[], older: StoredRecord[]): boolean {
  const ids = [...salvaged.records, ...salvaged.fromBackup].map(({ id }) => id);
  const among = (records: readonly StoredRecord[], all: StoredRecord[]) => {
    const texts = new Set(all.map((record) => JSON.stringify(record)));
    return records.every((record) => texts.has(JSON.stringify(record)));
  };
  return new Set(ids).size === ids.length && among(salvaged.records, content) && among(salvaged.fromBackup, older);
}

describe('salvaging', () => {
  it('a whole journal gives all of it and takes nothing from the backup', async () => {
    const { attempt, openBackup, content, file, folder, whole } = await prepared();
    const salvaged = await attempt(await openBackup());
    expect(sorted(salvaged.records)).toEqual(content);
    expect(salvaged).toMatchObject({ fromBackup: [], lost: [], gap: false, expected: 40 });
    expect(salvaged.lastSavedAt).toMatch(/^2026-01-05T18:30/);
    expect(readFileSync(file).equals(whole)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('a journal with any one page destroyed gives every record there is, from it or from the backup', async () => {
    const { attempt, openBackup, content, older, file, whole, fresh } = await prepared();
    const backup = await openBackup();
    const perPage: { page: number; own: number; missing: string[] }[] = [];
    for (let page = 1; page < whole.length / PAGE; page++) {
      const broken = Buffer.from(whole);
      broken.fill(0xa5, page * PAGE, (page + 1) * PAGE);
      writeFileSync(file, broken);
      const salvaged = await attempt(backup);
      expect(isTrue(salvaged, content, older)).toBe(true);
      const got = new Set([...salvaged.records, ...salvaged.fromBackup].map(({ id }) => id));
      const missing = content.filter(({ id }) => !got.has(id)).map(({ id }) => id);
      perPage.push({ page, own: salvaged.records.length, missing });
    }
    // Only what the backup cannot have may be missing: with the page it is on, or those that lead there.
    expect(perPage.flatMap(({ missing }) => missing).filter((id) => id !== fresh.id)).toEqual([]);
    expect(perPage.filter(({ missing }) => missing.length > 0).length).toBeLessThan(12);
    // Most pages belong to the text of one record and cost that one; how ids fall on pages is chance, so a few more may go.
    const most = perPage.map(({ own }) => own).toSorted((left, right) => left - right);
    expect(most[Math.floor(most.length / 2)]).toBeGreaterThanOrEqual(30);
    expect(most.at(-1)).toBe(40);
  });

  it('a journal cut off anywhere gives what is left and never another text', async () => {
    const { attempt, openBackup, content, older, file, whole } = await prepared();
    const backup = await openBackup();
    const own: number[] = [];
    for (let length = whole.length - 1000; length > 200; length -= 3 * PAGE + 77) {
      writeFileSync(file, whole.subarray(0, length));
      const outcome = await attempt(backup).catch((error: Error) => error.message);
      if (typeof outcome === 'string') {
        own.push(WAY_IN_CODES.includes(outcome) ? 0 : Number.NaN);
        continue;
      }
      own.push(isTrue(outcome, content, older) ? outcome.records.length : Number.NaN);
    }
    expect(own).not.toContain(Number.NaN);
    expect(own[0]).toBeGreaterThan(5);
  });

  it('one broken box costs one record; a record let go since the backup does not come back', async () => {
    const { attempt, openBackup, content, changed, letGo, fresh, file } = await prepared();
    edited(file, (db) =>
      db
        .prepare('UPDATE records SET box = zeroblob(552) WHERE id IN (?, ?)')
        .run(Buffer.from(changed.id, 'hex'), Buffer.from(fresh.id, 'hex')),
    );
    const alone = await attempt();
    expect(alone.records).toHaveLength(38);
    expect([...alone.lost].sort()).toEqual([changed.id, fresh.id].sort());
    const salvaged = await attempt(await openBackup());
    expect(sorted(salvaged.records)).toEqual(content.filter(({ id }) => id !== changed.id && id !== fresh.id));
    expect(salvaged.fromBackup.map(({ id }) => id)).toEqual([changed.id]);
    expect(salvaged.fromBackup[0]?.value).not.toBe('changed since');
    expect(salvaged.lost).toEqual([fresh.id]);
    expect([...salvaged.records, ...salvaged.fromBackup].some(({ id }) => id === letGo.id)).toBe(false);
  });

  it('works with the keys of a backup when the ways in are broken, and without a head', async () => {
    const { attempt, openBackup, content, file } = await prepared();
    edited(file, (db) => db.exec('DELETE FROM head; UPDATE slots SET wrapped = zeroblob(72)'));
    expect(await rejectionOf(attempt())).toEqual({ code: 'slot-damaged' });
    const salvaged = await attempt(await openBackup());
    expect(sorted(salvaged.records)).toEqual(content);
    expect(salvaged).toMatchObject({ expected: null, lastSavedAt: null });
  });

  it('is refused with a wrong passphrase, and for a file that brings its own schema', async () => {
    const { file, effects, attempt } = await prepared();
    const wrong = salvage(file, byPassphrase('another', effects), effects);
    expect(await rejectionOf(wrong)).toEqual({ code: 'wrong-passphrase' });
    edited(file, (db) => db.exec('CREATE VIEW records2 AS SELECT * FROM records'));
    expect(await rejectionOf(attempt())).toEqual({ code: 'not-a-journal' });
  });
});

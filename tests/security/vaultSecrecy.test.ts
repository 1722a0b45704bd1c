// What the disk shows: no word, no key, no length. Searched in the files themselves, while the journal is open and after.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deriveSubkeys } from '../../main/crypto/keys.ts';
import { createVault } from '../../main/vault/create.ts';
import {
  CHEAP,
  closedAfterTest,
  edited,
  fastEffects,
  fastKdf,
  filesIn,
  newVault,
  note,
  temporaryFolder,
} from '../unit/vault/kit.ts';

const canary = () => Array.from(randomBytes(20), (byte) => String.fromCharCode(97 + (byte % 26))).join('');

/** Names of the files in `folder` in which one of `needles` stands, as bytes or as text in UTF-8 or UTF-16. */
function filesWith(folder: string, needles: readonly (string | Uint8Array)[]): string[] {
  const forms = needles.flatMap((needle) =>
    typeof needle === 'string'
      ? [Buffer.from(needle), Buffer.from(needle, 'utf16le'), Buffer.from(needle, 'utf16le').swap16()]
      : [Buffer.from(needle)],
  );
  return filesIn(folder).filter((name) => {
    const bytes = readFileSync(join(folder, name));
    return forms.some((form) => bytes.includes(form));
  });
}

describe('words', () => {
  it('stand in no file: not in values, kinds or keys of values, nor the passphrase, open or closed', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const [passphrase, kind, key, small, large, gone] = Array.from({ length: 6 }, canary);
    const words = [passphrase, kind, key, small, large, gone].map(String);
    const vault = closedAfterTest(await createVault(file, String(passphrase), fastEffects(), CHEAP));
    const removed = note({ text: gone });
    vault.commit([
      { put: { ...note({ [String(key)]: small }), kind: String(kind) } },
      { put: note(String(large).repeat(500)) },
      { put: removed },
    ]);
    expect(filesIn(folder)).toEqual(['journal', 'journal-wal']);
    expect(filesWith(folder, words)).toEqual([]);
    vault.commit([{ remove: removed.id }]);
    vault.checkpoint();
    expect(filesWith(folder, words)).toEqual([]);
    vault.close();
    expect(filesWith(folder, words)).toEqual([]);

    writeFileSync(join(folder, 'control-8'), `before ${small} after`);
    writeFileSync(join(folder, 'control-16'), Buffer.from(`before ${small} after`, 'utf16le'));
    expect(filesWith(folder, words)).toEqual(['control-16', 'control-8']);
  });
});

describe('keys', () => {
  it('stand in no file: neither the vault key, nor what it is wrapped under, nor a subkey', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const effects = fastEffects();
    const secrets: Uint8Array[] = [];
    const ids: Uint8Array[] = [];
    const random = (bytes: number) => {
      const drawn = effects.random(bytes);
      if (bytes === 32) secrets.push(drawn.slice());
      if (bytes === 16) ids.push(drawn.slice());
      return drawn;
    };
    const deriveKey: typeof fastKdf = async (...given) => {
      const key = await fastKdf(...given);
      secrets.push(key.slice());
      return key;
    };
    const vault = await createVault(file, 'a passphrase', { ...effects, random, deriveKey }, CHEAP);
    const [vaultKey, slotKey] = secrets;
    const [vaultId] = ids;
    if (!vaultKey || !slotKey || !vaultId) throw new Error('no keys were made');
    secrets.push(...Object.values(deriveSubkeys(vaultKey, vaultId)));
    expect(secrets).toHaveLength(5);
    vault.commit([{ put: note('a') }]);
    expect(filesWith(folder, secrets)).toEqual([]);
    vault.close();
    expect(filesWith(folder, secrets)).toEqual([]);
    expect(filesWith(folder, [vaultId])).toEqual(['journal']); // the control: what is public is found
  });
});

describe('lengths', () => {
  const KIB = 1024;
  const boxes = (file: string) =>
    edited(file, (db) => db.prepare<[], number>('SELECT octet_length(box) - 40 FROM records ORDER BY 1').pluck().all());

  it('are size classes', async () => {
    const { vault, file } = await newVault();
    const lengths = [0, 1, 300, 460, 480, 800, 1500, 2030, 3000, 5000, 40_000, 70_000, 200_000];
    vault.commit(lengths.map((length) => ({ put: note('x'.repeat(length)) })));
    vault.close();
    const small = [512, 512, 512, 512, 1024, 1024, 2048];
    expect(boxes(file)).toEqual([...small, 4 * KIB, 4 * KIB, 8 * KIB, 40 * KIB, 70 * KIB, 196 * KIB]);
  });

  it('and nothing else tell two vaults apart that hold different things', async () => {
    const shown = async (kind: string, filling: string, lengths: readonly number[]) => {
      const { vault, file, folder } = await newVault();
      for (const length of lengths) vault.commit([{ put: { ...note({ text: filling.repeat(length) }), kind } }]);
      vault.close();
      const tables = edited(file, (db) =>
        db.prepare('SELECT name, sum(ncell) AS cells, count(*) AS pages FROM dbstat GROUP BY name ORDER BY name').all(),
      );
      return { files: filesIn(folder), bytes: readFileSync(file).length, boxes: boxes(file), tables };
    };
    const one = await shown('session', 'a', [10, 600, 1200, 3000, 5000]);
    const other = await shown('reflection', 'b', [400, 900, 1900, 4000, 7000]);
    expect(other).toEqual(one);
  });
});

import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { createVault } from '../../../main/vault/create.ts';
import { openVault } from '../../../main/vault/open.ts';
import { CHEAP, contentOf, edited, fastEffects, filesIn, newVault, note, PASSPHRASE, temporaryFolder } from './kit.ts';
import { rejectionOf } from './refusal.ts';

describe('a new vault', () => {
  it('is open, empty, writable, and one file once it is closed', async () => {
    const { vault, folder } = await newVault();
    expect(vault).toMatchObject({
      sequence: 0,
      recordCount: 0,
      lastSavedAt: null,
      readOnly: false,
      leftOut: null,
    });
    expect(contentOf(vault).size).toBe(0);
    vault.verify();
    expect(vault.close()).toEqual({ oneFile: true });
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it.skipIf(process.platform === 'win32')('is for its owner only (file modes: not on Windows)', async () => {
    const { vault, file } = await newVault();
    vault.commit([{ put: note('a') }]);
    expect([file, `${file}-wal`].map((path) => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
  });

  it('opens with its passphrase through the real derivation, and with no other', async () => {
    const workerUrl = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);
    const effects = { ...fastEffects(), deriveKey: createKdf({ workerUrl }) };
    const file = join(temporaryFolder(), 'journal');
    (await createVault(file, PASSPHRASE, effects, CHEAP)).close();
    expect(await rejectionOf(openVault(file, `${PASSPHRASE} `, effects))).toEqual({ code: 'wrong-passphrase' });
    const vault = await openVault(file, PASSPHRASE, effects);
    vault.commit([{ put: note('kept') }]);
    vault.close();
  });

  it('has an id, a slot and a key of its own: no two are alike, whatever the passphrase', async () => {
    const rows = await Promise.all(
      [1, 2].map(async () => {
        const { vault, file } = await newVault();
        vault.close();
        return edited(file, (db) => [
          ...Object.values(db.prepare<[], object>('SELECT vault FROM header').get() ?? {}),
          ...Object.values(db.prepare<[], object>('SELECT id, wrapped, "check" FROM slots').get() ?? {}),
          ...Object.values(db.prepare<[], object>('SELECT box FROM head').get() ?? {}),
        ]);
      }),
    );
    const values = rows.flat().map((value) => Buffer.from(value).toString('hex'));
    expect(values).toHaveLength(10);
    expect(new Set(values).size).toBe(10);
  });
});

describe('creating where something is', () => {
  it.each(['journal', 'journal-wal', 'journal-shm', 'journal-journal'])(
    'is refused beside %s, which stays',
    async (name) => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, name), 'somebody else');
      const refused = await rejectionOf(createVault(join(folder, 'journal'), PASSPHRASE, fastEffects(), CHEAP));
      expect(refused).toEqual({ code: 'journal-exists' });
      expect(filesIn(folder)).toEqual([name]);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('somebody else');
    },
  );

  it('is refused on a folder, a link to nowhere and an empty file of that name', async () => {
    for (const place of [
      mkdirSync,
      (path: string) => symlinkSync('nowhere', path),
      (path: string) => writeFileSync(path, ''),
    ]) {
      const folder = temporaryFolder();
      place(join(folder, 'journal'));
      const refused = await rejectionOf(createVault(join(folder, 'journal'), PASSPHRASE, fastEffects(), CHEAP));
      expect(refused).toEqual({ code: 'journal-exists' });
      expect(filesIn(folder)).toEqual(['journal']);
    }
  });

  it('is refused when a journal appears while the key is derived, and that one stays', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const effects = fastEffects();
    const slow: typeof effects.deriveKey = async (...given) => {
      writeFileSync(file, 'was faster');
      return effects.deriveKey(...given);
    };
    const refused = await rejectionOf(createVault(file, PASSPHRASE, { ...effects, deriveKey: slow }, CHEAP));
    expect(refused).toEqual({ code: 'journal-exists' });
    expect(filesIn(folder)).toEqual(['journal']);
    expect(readFileSync(file, 'utf8')).toBe('was faster');
  });

  it('is refused without a trace for a passphrase or parameters that cannot be', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const create = (passphrase: string, parameters = CHEAP) =>
      rejectionOf(createVault(file, passphrase, fastEffects(), parameters));
    expect(await create('')).toMatchObject({ code: 'invalid-input' });
    expect(await create('x'.repeat(2000))).toMatchObject({ code: 'invalid-input' });
    expect(await create(PASSPHRASE, { ...CHEAP, passes: 1 })).toEqual({ code: 'unsupported-parameters' });
    expect(filesIn(folder)).toEqual([]);
  });

  it('says storage failed when its folder is not there', async () => {
    const file = join(temporaryFolder(), 'nowhere', 'journal');
    expect(await rejectionOf(createVault(file, PASSPHRASE, fastEffects(), CHEAP))).toEqual({ code: 'storage-failed' });
    expect(existsSync(file)).toBe(false);
  });

  it('lets a mistake of ours through as what it is, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const deriveKey = () => Promise.reject(new TypeError('a mistake'));
    const file = join(folder, 'journal');
    await expect(createVault(file, PASSPHRASE, { ...fastEffects(), deriveKey }, CHEAP)).rejects.toThrow(TypeError);
    expect(filesIn(folder)).toEqual([]);
  });
});

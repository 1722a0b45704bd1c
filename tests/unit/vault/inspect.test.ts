import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectVault } from '../../../main/vault/inspect.ts';
import { newVault, note, temporaryFolder } from './kit.ts';
import { refusalOf } from './refusal.ts';

const day = (date: string) => new Date(`2026-${date}T12:00:00.000Z`);

describe('looking at a journal without keys', () => {
  it('finds none', () => {
    expect(inspectVault(join(temporaryFolder(), 'journal'))).toEqual({ state: 'absent' });
    expect(inspectVault(join(temporaryFolder(), 'no', 'such', 'folder', 'journal'))).toEqual({ state: 'absent' });
  });

  it('says when it was last written, by its log if that is newer', async () => {
    const { vault, file } = await newVault();
    vault.close();
    utimesSync(file, day('03-01'), day('03-01'));
    expect(inspectVault(file)).toEqual({
      state: 'present',
      lastWrittenAt: '2026-03-01T12:00:00.000Z',
      notClosed: false,
    });
    writeFileSync(`${file}-wal`, '');
    utimesSync(`${file}-wal`, day('03-02'), day('03-02'));
    expect(inspectVault(file)).toEqual({
      state: 'present',
      lastWrittenAt: '2026-03-02T12:00:00.000Z',
      notClosed: true,
    });
  });

  it('works while the journal is open', async () => {
    const { vault, file } = await newVault();
    expect(inspectVault(file).state).toBe('present');
    vault.commit([{ put: note('a') }]);
  });

  it('says that a journal is missing when only its log is left, never that there is none', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'journal-wal'), 'x');
    expect(refusalOf(() => inspectVault(join(folder, 'journal')))).toMatchObject({ code: 'vault-damaged' });
  });

  it('knows a folder and a text for what they are', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a folder'));
    writeFileSync(join(folder, 'a text'), 'Dear diary, '.repeat(20));
    const refused = ['a folder', 'a text'].map((name) => refusalOf(() => inspectVault(join(folder, name))));
    expect(refused).toEqual([{ code: 'not-a-journal' }, { code: 'not-a-journal' }]);
  });
});

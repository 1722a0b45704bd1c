// The container's settings, as written and as SQLite understood them.
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONNECTION_PRAGMAS, connect } from '../../../main/vault/connection.ts';
import { journalFiles } from '../../../main/vault/journalFiles.ts';
import { newVault, note } from './kit.ts';

describe('a connection', () => {
  it('has the settings of the format, pinned', () => {
    expect(CONNECTION_PRAGMAS).toEqual([
      'locking_mode = EXCLUSIVE',
      'synchronous = FULL',
      'fullfsync = ON',
      'checkpoint_fullfsync = ON',
      'secure_delete = ON',
      'temp_store = MEMORY',
      'trusted_schema = OFF',
      'cell_size_check = ON',
      'mmap_size = 0',
    ]);
  });

  it('is understood so by SQLite', async () => {
    const { vault, file } = await newVault();
    vault.commit([{ put: note('a') }]);
    vault.close();
    const { db, close } = connect(journalFiles(file));
    onTestFinished(close);
    const names =
      'journal_mode locking_mode synchronous fullfsync checkpoint_fullfsync secure_delete temp_store trusted_schema ' +
      'cell_size_check page_size encoding application_id user_version';
    const settings = Object.fromEntries(names.split(' ').map((name) => [name, db.pragma(name, { simple: true })]));
    expect(settings).toEqual({
      journal_mode: 'wal',
      locking_mode: 'exclusive',
      synchronous: 2,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      secure_delete: 1,
      temp_store: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      page_size: 4096,
      encoding: 'UTF-8',
      application_id: Buffer.from('BJnl').readUInt32BE(),
      user_version: 1,
    });
    expect(db.pragma('mmap_size', { simple: true }) ?? 0).toBe(0);
  });
});

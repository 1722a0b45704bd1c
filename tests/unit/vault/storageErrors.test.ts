import { describe, expect, it } from 'vitest';
import { Refusal, refuse } from '../../../preload/contract/errors.ts';
import { onStorage, storageRefusal } from '../../../main/vault/storageErrors.ts';
import { refusalOf } from './refusal.ts';

const failing = (code: string) => Object.assign(new Error('/home/somebody/journal: it says'), { code });

describe('what storage says, in the contract\u2019s words', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['SQLITE_BUSY', 'in-use'],
    ['SQLITE_BUSY_RECOVERY', 'in-use'],
    ['EBUSY', 'in-use'],
    ['SQLITE_READONLY_DIRECTORY', 'read-only'],
    ['SQLITE_CANTOPEN', 'read-only'],
    ['EACCES', 'read-only'],
    ['EPERM', 'read-only'],
    ['EROFS', 'read-only'],
    ['SQLITE_CORRUPT_INDEX', 'vault-damaged'],
    ['SQLITE_NOTADB', 'not-a-journal'],
    ['SQLITE_NOMEM', 'not-enough-memory'],
    ['SQLITE_IOERR_FSYNC', 'storage-failed'],
    ['EIO', 'storage-failed'],
    ['ENOENT', 'storage-failed'],
  ])('%s is %s', (code, expected) => {
    const refusal = storageRefusal(failing(code));
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).error.code).toBe(expected);
    expect(JSON.stringify(refusal) + String(refusal)).not.toContain('somebody');
  });

  it('leaves a refusal and a mistake of ours as they are', () => {
    const refusal = refuse('locked');
    expect(storageRefusal(refusal)).toBe(refusal);
    for (const mistake of [new TypeError('x'), failing('ERR_INVALID_ARG_TYPE'), 'a string', undefined]) {
      expect(storageRefusal(mistake)).toBe(mistake);
    }
  });

  it('passes results through and throws refusals', () => {
    expect(onStorage(() => 7)).toBe(7);
    const fail = () => {
      throw failing('ENOSPC');
    };
    expect(refusalOf(() => onStorage(fail))).toEqual({ code: 'disk-full' });
  });
});

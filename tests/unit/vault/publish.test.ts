import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeExclusively } from '../../../main/vault/publish.ts';
import { filesIn, temporaryFolder } from './kit.ts';
import { refusalOf } from './refusal.ts';

const withoutLinks = (code: string) => () => {
  throw Object.assign(new Error('no links here'), { code });
};

function prepared() {
  const folder = temporaryFolder();
  const [temporary, place] = [join(folder, 'journal.new'), join(folder, 'journal')];
  writeFileSync(temporary, 'new');
  return { folder, temporary, place };
}

describe('putting a new file in its place', () => {
  it('keeps what stands there, with hard links and without', () => {
    for (const link of [undefined, withoutLinks('ENOTSUP')]) {
      const { folder, temporary, place } = prepared();
      writeFileSync(place, 'old');
      expect(refusalOf(() => placeExclusively(temporary, place, link))).toEqual({ code: 'journal-exists' });
      expect(readFileSync(place, 'utf8')).toBe('old');
      expect(filesIn(folder)).toEqual(['journal', 'journal.new']);
    }
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('works where links are answered with %s', (code) => {
    const { temporary, place } = prepared();
    placeExclusively(temporary, place, withoutLinks(code));
    expect(readFileSync(place, 'utf8')).toBe('new');
  });

  it('takes its claim back when the file cannot be moved there', () => {
    const { folder, place } = prepared();
    expect(() => placeExclusively(join(folder, 'gone'), place, withoutLinks('EPERM'))).toThrow('ENOENT');
    expect(filesIn(folder)).toEqual(['journal.new']);
  });

  it('does not try another way when the disk is full', () => {
    const { folder, temporary, place } = prepared();
    expect(() => placeExclusively(temporary, place, withoutLinks('ENOSPC'))).toThrow('no links here');
    expect(filesIn(folder)).toEqual(['journal.new']);
  });
});

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platformOf } from '../../../main/places/folders.ts';
import { nodePlaces } from '../../../main/places/nodePlaces.ts';
import { syncedFolder } from '../../../main/places/syncedFolder.ts';

let home: string;

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'balint-journal-places-')));
  mkdirSync(join(home, 'shared', '.stfolder'), { recursive: true });
  mkdirSync(join(home, 'plain'));
  writeFileSync(join(home, 'plain', 'file'), 'text');
  symlinkSync(join(home, 'shared'), join(home, 'plain', 'way'), 'junction');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const places = () => nodePlaces(platformOf(process.platform), {}, home);

describe('the real file system', () => {
  it('is looked at through links, for things that are there and things that will be', async () => {
    expect(await syncedFolder(join(home, 'shared', 'new.md'), places())).toBe('Syncthing');
    expect(await syncedFolder(join(home, 'plain', 'way', 'new', 'new.md'), places())).toBe('Syncthing');
    expect(await syncedFolder(join(home, 'plain', 'new.md'), places())).toBeNull();
  });

  it('says nothing where nothing can be read', async () => {
    const { realPath, list, readText } = places();
    const nowhere = join(home, 'nowhere');
    expect(await realPath(nowhere)).toBeNull();
    expect(await list(nowhere)).toEqual([]);
    expect(await readText(nowhere)).toBeNull();
    expect(await list(join(home, 'plain', 'file'))).toEqual([]);
    expect(await readText(home)).toBeNull();
  });
});

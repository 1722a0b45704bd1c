import { describe, expect, it } from 'vitest';
import { foldersOf, platformOf } from '../../../main/places/folders.ts';

describe('where the program keeps what it keeps', () => {
  it('on Linux', () => {
    expect(foldersOf('linux', {}, '/home/leader')).toEqual({
      userData: '/home/leader/.local/share/balint-journal',
      sessionData: '/home/leader/.local/share/balint-journal/session',
      journal: '/home/leader/.local/share/balint-journal/journal',
      file: '/home/leader/.local/share/balint-journal/journal/journal.balint',
    });
    expect(foldersOf('linux', { XDG_DATA_HOME: '/data' }, '/home/leader').userData).toBe('/data/balint-journal');
  });

  it('takes no relative XDG folder, as its specification says', () => {
    const { userData } = foldersOf('linux', { XDG_DATA_HOME: 'data' }, '/home/leader');
    expect(userData).toBe('/home/leader/.local/share/balint-journal');
  });

  it('on a Mac', () => {
    const { userData, file } = foldersOf('mac', { XDG_DATA_HOME: '/data' }, '/Users/leader');
    expect(userData).toBe('/Users/leader/Library/Application Support/Balint Journal');
    expect(file).toBe(`${userData}/journal/journal.balint`);
  });

  it('on Windows, in the local folder and never in the roaming one', () => {
    const home = 'C:\\Users\\leader';
    const roaming = { APPDATA: `${home}\\AppData\\Roaming` };
    expect(foldersOf('windows', { ...roaming, LOCALAPPDATA: 'D:\\Local' }, home).file).toBe(
      'D:\\Local\\Balint Journal\\journal\\journal.balint',
    );
    expect(foldersOf('windows', roaming, home).userData).toBe(`${home}\\AppData\\Local\\Balint Journal`);
  });

  it('where --user-data-dir says, when that is a whole path', () => {
    expect(foldersOf('linux', {}, '/home/leader', '/other/./place').file).toBe('/other/place/journal/journal.balint');
    expect(foldersOf('linux', {}, '/home/leader', 'other').userData).toBe('/home/leader/.local/share/balint-journal');
  });
});

it.each([
  ['darwin', 'mac'],
  ['win32', 'windows'],
  ['linux', 'linux'],
  ['freebsd', 'linux'],
])('%s is %s', (name, platform) => expect(platformOf(name)).toBe(platform));

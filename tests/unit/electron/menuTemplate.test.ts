import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../main/electron/menuTemplate.ts';
import { menuWords } from '../../../main/electron/menuWords.ts';
import type { Platform } from '../../../main/places/folders.ts';

const PLATFORMS: Platform[] = ['mac', 'windows', 'linux'];

function items(platform: Platform, language = 'en'): { all: MenuItemConstructorOptions[]; done: string[] } {
  const done: string[] = [];
  const menus = menuTemplate(platform, menuWords(language), {
    lock: () => done.push('lock'),
    command: (command) => done.push(command),
  });
  return { all: menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]), done };
}

describe.each(PLATFORMS)('the menu on %s', (platform) => {
  it('has the keys that a leader has learned', () => {
    const { all, done } = items(platform);
    const keys = all.filter(({ accelerator }) => accelerator);
    for (const item of keys) (item.click as () => void)();
    expect(keys.map(({ accelerator }, index) => [accelerator, done[index]])).toEqual([
      ['CmdOrCtrl+N', 'write'],
      ['CmdOrCtrl+F', 'search'],
      ['CmdOrCtrl+K', 'actions'],
      ['CmdOrCtrl+Shift+H', 'hide'],
      ['CmdOrCtrl+L', 'lock'],
      ['CmdOrCtrl+,', 'settings'],
      ['CmdOrCtrl+1', 'today'],
      ['CmdOrCtrl+2', 'groups'],
      ['CmdOrCtrl+3', 'supervision'],
      ['CmdOrCtrl+4', 'log'],
      ['CmdOrCtrl+5', 'search'],
      ['CmdOrCtrl+6', 'where'],
    ]);
  });

  it('has the roles that editing needs, and none that opens a door', () => {
    const roles = items(platform).all.flatMap(({ role }) => role ?? []);
    const allowed = ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'zoomOut', 'resetZoom'];
    expect(roles).toEqual(expect.arrayContaining([...allowed, 'quit', 'minimize', 'close']));
    expect(roles.filter((role) => /reload|devtools|services|recent|window$|help|share|speech/i.test(role))).toEqual([]);
  });
});

describe('the words', () => {
  it.each(['de', 'de-AT', 'DE-ch'])('are German for %s', (language) =>
    expect(menuWords(language).lock).toBe('Sperren'),
  );
  it.each(['en', 'en-GB', 'fr-FR', '', 'den'])('are English for "%s"', (language) => {
    expect(menuWords(language).lock).toBe('Lock');
  });

  it('leave nothing without a label', () => {
    for (const language of ['en', 'de']) {
      const silent = items('linux', language).all.filter(({ type, label }) => type !== 'separator' && !label);
      expect(silent).toEqual([]);
    }
  });
});

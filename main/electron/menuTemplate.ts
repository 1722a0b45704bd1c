// The menu: the keys that no page may take away, and what editing needs on a Mac. No reload, no developer
// tools, no services of the system, nothing that opens another window.
import type { MenuItemConstructorOptions } from 'electron';
import type { Events } from '../../preload/contract/events.ts';
import type { Platform } from '../places/folders.ts';
import type { MenuWords } from './menuWords.ts';

type Command = Events['command']['command'];

export type MenuDeeds = {
  readonly lock: () => void;
  readonly command: (command: Command) => void;
};

export function menuTemplate(platform: Platform, words: MenuWords, deeds: MenuDeeds): MenuItemConstructorOptions[] {
  const command = (name: Command & keyof MenuWords, accelerator: string): MenuItemConstructorOptions => ({
    label: words[name],
    accelerator,
    click: () => deeds.command(name),
  });
  const rule: MenuItemConstructorOptions = { type: 'separator' };
  const journal: MenuItemConstructorOptions[] = [
    command('write', 'CmdOrCtrl+N'),
    command('search', 'CmdOrCtrl+F'),
    command('actions', 'CmdOrCtrl+K'),
    rule,
    command('hide', 'CmdOrCtrl+Shift+H'),
    { label: words.lock, accelerator: 'CmdOrCtrl+L', click: deeds.lock },
    rule,
    command('settings', 'CmdOrCtrl+,'),
    ...(platform === 'mac' ? ([rule, { role: 'hide' }, { role: 'hideOthers' }, rule] as const) : []),
    { label: words.quit, role: 'quit' },
  ];
  const edit: MenuItemConstructorOptions[] = [
    { label: words.undo, role: 'undo' },
    { label: words.redo, role: 'redo' },
    rule,
    { label: words.cut, role: 'cut' },
    { label: words.copy, role: 'copy' },
    { label: words.paste, role: 'paste' },
    { label: words.selectAll, role: 'selectAll' },
  ];
  const places: MenuItemConstructorOptions[] = [
    command('today', 'CmdOrCtrl+1'),
    command('groups', 'CmdOrCtrl+2'),
    command('supervision', 'CmdOrCtrl+3'),
    command('log', 'CmdOrCtrl+4'),
    command('search', 'CmdOrCtrl+5'),
    command('where', 'CmdOrCtrl+6'),
  ];
  const view: MenuItemConstructorOptions[] = [
    { label: words.larger, role: 'zoomIn' },
    { label: words.smaller, role: 'zoomOut' },
    { label: words.usual, role: 'resetZoom' },
    rule,
    { label: words.minimize, role: 'minimize' },
    { label: words.close, role: 'close' },
  ];
  return [
    // A Mac names the first menu after the program, whatever its label says, and expects Cmd+H and Cmd+Q in it.
    { label: words.journal, submenu: journal },
    { label: words.edit, submenu: edit },
    { label: words.places, submenu: places },
    { label: words.view, submenu: view },
  ];
}

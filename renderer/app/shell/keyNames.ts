// How a key is written on this system and in this language.
import type { Messages } from '../../text/index.tsx';

export type Platform = 'mac' | 'windows' | 'linux';

/** "Ctrl+Shift+H", or "Cmd+Shift+H" on a Mac. `shortcut` names keys as a menu accelerator does, e.g. "CmdOrCtrl+Shift+H". */
export function writeKeys(shortcut: string, platform: Platform, words: Messages['app']['keys']): string {
  const named: Record<string, string> = {
    CmdOrCtrl: platform === 'mac' ? 'Cmd' : words.control,
    Shift: words.shift,
    Esc: words.escapeKey,
    Enter: words.enter,
    Tab: words.tab,
  };
  return shortcut
    .split('+')
    .map((key) => named[key] ?? key)
    .join('+');
}

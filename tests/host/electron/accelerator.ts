// Electron's accelerator strings, in the terms of a KeyboardEvent.
import process from 'node:process';
import type { Shortcut } from '../page/keyboard.ts';

const NAMED: Readonly<Record<string, readonly [key: string, code: string]>> = {
  plus: ['+', 'NumpadAdd'],
  space: [' ', 'Space'],
  tab: ['tab', 'Tab'],
  backspace: ['backspace', 'Backspace'],
  delete: ['delete', 'Delete'],
  insert: ['insert', 'Insert'],
  return: ['enter', 'Enter'],
  enter: ['enter', 'Enter'],
  escape: ['escape', 'Escape'],
  esc: ['escape', 'Escape'],
  up: ['arrowup', 'ArrowUp'],
  down: ['arrowdown', 'ArrowDown'],
  left: ['arrowleft', 'ArrowLeft'],
  right: ['arrowright', 'ArrowRight'],
  home: ['home', 'Home'],
  end: ['end', 'End'],
  pageup: ['pageup', 'PageUp'],
  pagedown: ['pagedown', 'PageDown'],
};

/** Throws for a word that Electron would not know either. */
export function shortcutOf(accelerator: string, item: number): Shortcut {
  // `Ctrl++` and `Ctrl+,` end with the key itself.
  const words = accelerator.replace(/\+\+$/, '+Plus').split('+');
  const last = (words.pop() ?? '').toLowerCase();
  const mac = process.platform === 'darwin';
  const held = { control: false, alt: false, shift: false, meta: false };
  for (const word of words.map((one) => one.toLowerCase())) {
    if (['cmdorctrl', 'commandorcontrol'].includes(word)) held[mac ? 'meta' : 'control'] = true;
    else if (['ctrl', 'control'].includes(word)) held.control = true;
    else if (['alt', 'option'].includes(word)) held.alt = true;
    else if (word === 'shift') held.shift = true;
    else if (['cmd', 'command', 'meta', 'super'].includes(word)) held.meta = true;
    else throw new Error(`Unknown modifier in accelerator: ${word}`);
  }
  const [key, code] = NAMED[last] ?? [last, codeOf(last)];
  return { item, key, code, ...held };
}

/** Where the key lies, for digits whose character changes with Shift. A letter goes by what is typed. */
const codeOf = (key: string): string =>
  /^\d$/.test(key) ? `Digit${key}` : /^f\d+$/.test(key) ? key.toUpperCase() : `host:${key}`;

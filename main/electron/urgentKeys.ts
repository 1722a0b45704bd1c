// Lock and hide must work whatever the page does with its keys. On Windows and Linux a page sees a key before the menu
// does and could swallow it, so these two are taken before the page gets them.
import type { Input } from 'electron';
import type { Platform } from '../places/folders.ts';

type Keys = Pick<Input, 'type' | 'key' | 'code' | 'control' | 'meta' | 'alt' | 'shift' | 'isAutoRepeat'>;

export function urgentKey(input: Keys, platform: Platform): 'lock' | 'hide' | null {
  const command = platform === 'mac' ? input.meta && !input.control : input.control && !input.meta;
  // Ctrl+Alt is AltGr, with which German and Polish type letters.
  if (input.type !== 'keyDown' || input.isAutoRepeat || !command || input.alt) return null;
  if (!input.shift && isLetter(input, 'l')) return 'lock';
  if (input.shift && isLetter(input, 'h')) return 'hide';
  return null;
}

/** By the letter; on a keyboard of another script by its place. */
function isLetter({ key, code }: Keys, letter: string): boolean {
  const typed = key.toLowerCase();
  return /^[a-z]$/.test(typed) ? typed === letter : code === `Key${letter.toUpperCase()}`;
}

// Letters belong to a field as long as one is typed in.
import type { KeyboardEvent } from 'react';

export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return true;
  return target.isContentEditable || target.matches('input, select, textarea');
}

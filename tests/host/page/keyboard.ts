// Menu accelerators: caught at the window before any script of the page sees the key, as Electron's menu does on macOS.
// Single keys are reported only while somebody listens for `before-input-event`.
// It is sent to the page as text: it must not refer to anything but its parameters.

/** One accelerator of the application menu, in the terms of a KeyboardEvent. */
export type Shortcut = {
  readonly item: number;
  readonly key: string;
  readonly code: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
};
export type Keyboard = { readonly shortcuts: readonly Shortcut[]; readonly reportKeys: boolean };
export type KeyReport = {
  readonly type: 'keyDown' | 'keyUp';
  readonly key: string;
  readonly code: string;
  readonly isAutoRepeat: boolean;
  readonly isComposing: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
  /** The menu item whose accelerator this was; the page has not seen the key then. */
  readonly item: number | undefined;
};

export function pageKeyboard(initial: Keyboard, report: (key: KeyReport) => void): (next: Keyboard) => void {
  let keyboard = initial;

  function matches(event: KeyboardEvent, shortcut: Shortcut): boolean {
    const { key, code, control, alt, shift, meta } = shortcut;
    if (event.ctrlKey !== control || event.altKey !== alt || event.shiftKey !== shift || event.metaKey !== meta)
      return false;
    return event.key.toLowerCase() === key || event.code === code;
  }

  function hear(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const { key, code, repeat: isAutoRepeat, isComposing } = event;
    const { ctrlKey: control, altKey: alt, shiftKey: shift, metaKey: meta } = event;
    const type = event.type === 'keydown' ? 'keyDown' : 'keyUp';
    const shortcut = type === 'keyDown' ? keyboard.shortcuts.find((one) => matches(event, one)) : undefined;
    if (shortcut) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (shortcut || keyboard.reportKeys)
      report({ type, key, code, isAutoRepeat, isComposing, control, alt, shift, meta, item: shortcut?.item });
  }

  window.addEventListener('keydown', hear, true);
  window.addEventListener('keyup', hear, true);
  return (next) => {
    keyboard = next;
  };
}

// Ctrl/Cmd+Enter does the page's main deed, from any of its fields; not from a dialog in front of it, nor while the
// window is covered.
import { useEffect } from 'react';

export function useMainDeed(run: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // An editor marks every Enter as its own, so that is no reason to hold back.
      if (document.querySelector('dialog[open], [role="dialog"], [role="listbox"]')) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [run]);
}

// Marks what is copied out of the journal, so that the shell can take it from the clipboard again without reading it
// (docs/leaks.md, row 5): a private format beside the words says that they are ours.
import { call } from '../api/client.ts';

/** Chromium keeps formats with names of their own in one format of the system's; see main/electron/copyMark.ts. */
const MARK = 'application/x-balint-journal';

type Target = Pick<Document, 'addEventListener'>;

/** After the editors, which put their own words on the clipboard. `copied` tells the shell. */
export function markCopies(target: Target, copied: () => void = tellShell): void {
  for (const kind of ['copy', 'cut'] as const) {
    target.addEventListener(kind, (event) => {
      const { clipboardData } = event;
      if (!clipboardData) return;
      if (!event.defaultPrevented) takeOver(event, clipboardData);
      // Whoever refuses a copy (the recovery words) has put nothing there.
      if (clipboardData.types.length === 0) return;
      clipboardData.setData(MARK, '1');
      copied();
    });
  }
}

/** A mark beside what the browser itself would copy is not kept: the words are put there by hand. */
function takeOver(event: ClipboardEvent, data: DataTransfer): void {
  const { target } = event;
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null;
  const words = field ? selectedIn(field) : String(getSelection());
  if (words === '') return;
  event.preventDefault();
  data.setData('text/plain', words);
  // Not by changing the value: the field would not know, and could not undo it.
  if (event.type === 'cut' && field) document.execCommand('delete');
}

/** A passphrase is not copied; nor does a browser copy it. */
function selectedIn(field: HTMLInputElement | HTMLTextAreaElement): string {
  if (field.type === 'password') return '';
  return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
}

// If the shell cannot be told there is nothing left to lock either.
const tellShell = (): void => void call('shell.copied', {}).catch(() => {});

// The caret as one number: the characters before it in a field, or in the text of an editor.

type Line = HTMLInputElement | HTMLTextAreaElement;
const isLine = (element: HTMLElement): element is Line =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Null where there is none, e.g. in a field for a date. */
export function caretOf(element: HTMLElement): number | null {
  if (isLine(element)) return element.selectionStart;
  const selection = getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(selection.focusNode, selection.focusOffset);
  return before.toString().length;
}

/** Focuses the element with the caret there, or at its end when it has become shorter. */
export function setCaret(element: HTMLElement, caret: number): void {
  element.focus({ preventScroll: true });
  if (isLine(element)) {
    // Fields for dates and numbers have no caret to set.
    if (element.selectionStart !== null) element.setSelectionRange(caret, caret);
    return;
  }
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = caret;
  let node = texts.nextNode();
  while (node) {
    const length = node.textContent?.length ?? 0;
    const next = texts.nextNode();
    if (left <= length || !next) {
      getSelection()?.collapse(node, Math.min(left, length));
      return;
    }
    left -= length;
    node = next;
  }
}

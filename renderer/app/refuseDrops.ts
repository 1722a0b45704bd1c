// Dropped files and links are refused, and nothing can be dragged out (docs/leaks.md, row 28): a drop could navigate or bring
// in a file, a drag would hand text to another program.
const REFUSED = ['dragstart', 'dragover', 'drop'] as const;

export function refuseDrops(target: Pick<Window, 'addEventListener'>): void {
  for (const kind of REFUSED) target.addEventListener(kind, (event) => event.preventDefault(), { capture: true });
}

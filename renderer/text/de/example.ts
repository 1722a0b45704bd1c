import type { example as english } from '../en/example.ts';
import type { Shape } from '../shape.ts';

export const example: Shape<typeof english> = {
  open: 'Im Beispieljournal umsehen',
  opening: 'Das Beispieljournal wird geöffnet.',
  word: 'Beispiel',
  sentence: 'Nichts hier ist echt, und nichts, was Sie hier schreiben, wird behalten.',
  delete: 'Dieses Beispieljournal löschen',
  ask: 'Dieses Beispieljournal löschen? Nichts darin ist echt.',
  keep: 'Behalten',
  deleteIt: 'Löschen',
};

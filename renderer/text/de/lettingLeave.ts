import type { lettingLeave as english } from '../en/lettingLeave.ts';
import type { Shape } from '../shape.ts';

export const lettingLeave: Shape<typeof english> = {
  lead: 'Das ist, was Sie gelesen haben. Sobald es gespeichert ist, schützt dieses Journal es nicht mehr.',
  form: 'Form',
  forms: { pdf: 'PDF', docx: 'Word', text: 'reiner Text', markdown: 'Markdown' },
  file: 'Dateiname',
  size: 'Größe',
  bytes: (bytes) => `${bytes} Bytes`,
  bytesInside: (bytes) => `${bytes} Bytes, versiegelt etwas mehr`,
  measuring: 'Wird hergestellt',
  reader: 'Für wen es ist',
  kept: 'Was hier vermerkt bleibt',
  keptWhat:
    'Der Tag, die Form, welche Absätze fortgingen, wie oft jede Bezeichnung darin steht, wer es liest, und ein Fingerabdruck der Datei. Kein Wort und kein Name daraus.',
  replaced: 'Was ersetzt wurde',
  times: (label, times) => (times === 1 ? `${label}: einmal` : `${label}: ${times}-mal`),
  nothingReplaced: 'Es wurde nichts ersetzt.',
  after:
    'Ihr System führt die Datei vielleicht unter den zuletzt benutzten, nimmt sie in seinen Index oder in seine eigene Sicherung auf.',
  checked:
    'Auf wahrscheinliche Erkennungsmerkmale geprüft. Wer die Gruppe kennt, kann trotzdem jemanden wiedererkennen.',
  save: {
    pdf: 'Dieses PDF speichern',
    docx: 'Diese Word-Datei speichern',
    text: 'Diesen Text speichern',
    markdown: 'Diese Markdown-Datei speichern',
  },
  sealAndSave: 'Versiegeln und speichern',
  sealing: 'Wird versiegelt. Das dauert ein bis zwei Sekunden, mit Absicht.',
  notSaved: 'Es wurde nichts gespeichert.',
  saved: (bytes) => `Es ist gespeichert, ${bytes} Bytes. Dieses Journal schützt es nun nicht mehr.`,
};

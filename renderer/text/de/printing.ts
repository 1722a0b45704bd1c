import type { printing as english } from '../en/printing.ts';
import type { Shape } from '../shape.ts';

export const printing: Shape<typeof english> = {
  queue: 'Die Druckerwarteschlange behält eine Kopie dessen, was gedruckt wird, und manche Drucker auch.',
  waiting: 'Der Druckdialog des Systems ist offen.',
  handedOver: 'Dem Drucker übergeben.',
  cancelled: 'Nichts wurde gedruckt.',
  saveAsPdf: 'Als PDF speichern',
  notSaved: 'Es wurde nichts gespeichert.',
  saved: (bytes) =>
    `Gespeichert, ${bytes} Bytes. Es ist eine gewöhnliche Datei: Dieses Journal schützt sie nicht mehr.`,
};

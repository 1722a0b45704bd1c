import type { ui as english } from '../en/ui.ts';
import type { Shape } from '../shape.ts';

export const ui: Shape<typeof english> = {
  show: 'Zeigen',
  hide: 'Verbergen',
  showTyped: 'Zeigen, was eingegeben ist',
  hideTyped: 'Verbergen, was eingegeben ist',
  capsLock: 'Die Feststelltaste ist an.',
  noSuchDate: 'Dieses Datum gibt es im Kalender nicht.',
  close: 'Schließen',
  back: 'Zurück',
};

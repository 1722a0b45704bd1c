import type { today as english } from '../en/today.ts';
import type { Shape } from '../shape.ts';

export const today: Shape<typeof english> = {
  groups: 'Gruppen',
  last: (date) => `zuletzt am ${date}`,
  next: (date) => `wahrscheinlich wieder am ${date}`,
  noSession: 'noch kein Treffen',
  empty: 'Noch nichts hier. Geben Sie Ihrer ersten Gruppe einen Namen.',
  nameGroup: 'Erste Gruppe benennen',
  lastTime: {
    title: (count) => `Vom letzten Mal (${count})`,
    nothing: 'Nichts, worauf zurückzukommen wäre. Das darf sein.',
    of: { thread: 'darauf zurückkommen', try: 'zu versuchen', case: 'ein früherer Fall' },
    open: 'Treffen öffnen',
    openOf: (group, date) => `Treffen öffnen: ${group}, ${date}`,
    markOff: 'Abhaken',
    markOffOf: (words) => `Abhaken: ${words}`,
    markedOff: 'Abgehakt. Die Worte bleiben beim Treffen.',
  },
  recovery: {
    none: 'Noch keine Wiederherstellungswörter',
    'not-checked': 'Wiederherstellungswörter noch nicht geprüft',
  },
};

import type { today as english } from '../en/today.ts';
import type { Shape } from '../shape.ts';

export const today: Shape<typeof english> = {
  groups: 'Gruppen',
  last: (date) => `zuletzt am ${date}`,
  next: (date) => `wahrscheinlich wieder am ${date}`,
  noSession: 'noch kein Treffen',
  empty: 'Noch nichts hier. Geben Sie Ihrer ersten Gruppe einen Namen.',
  nameGroup: 'Erste Gruppe benennen',
  recovery: {
    none: 'Noch keine Wiederherstellungswörter',
    'not-checked': 'Wiederherstellungswörter noch nicht geprüft',
  },
};

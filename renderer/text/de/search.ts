import type { search as english } from '../en/search.ts';
import type { Shape } from '../shape.ts';

export const search: Shape<typeof english> = {
  title: 'Suche',
  field: 'Das Journal durchsuchen',
  alsoPrivate: 'Auch meine privaten Seiten',
  results: 'Fundstellen',
  found: (count) => (count === 1 ? '1 Stelle gefunden.' : `${count} Stellen gefunden.`),
  nothing: 'Nichts gefunden. Private Seiten wurden nicht durchsucht.',
  nothingAtAll: 'Nichts gefunden, auch nicht auf den privaten Seiten.',
  incomplete: 'Das Journal wird noch gelesen; es kann noch mehr zu finden sein.',
  private: 'privat',
  caseLabel: 'Fallname',
};

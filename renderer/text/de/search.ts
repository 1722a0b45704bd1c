import type { search as english } from '../en/search.ts';
import type { Shape } from '../shape.ts';

export const search: Shape<typeof english> = {
  title: 'Suche',
  field: 'Das Journal durchsuchen',
  alsoPrivate: 'Auch meine privaten Seiten',
  results: 'Fundstellen',
  found: (count) => (count === 1 ? '1 Stelle gefunden.' : `${count} Stellen gefunden.`),
  first: (count) => `Die ersten ${count} Stellen. Es gibt mehr: Ein anderes Wort oder eine engere Frage findet sie.`,
  filters: {
    title: 'Wo gesucht wird',
    group: 'Gruppe',
    everyGroup: 'in jeder Gruppe',
    inGroup: (name) => `in ${name}`,
    layer: 'Ebene',
    everyLayer: 'Fallnamen und Notizen',
    layers: { case: 'nur Fallnamen', debrief: 'nur Nachbesprechungen', private: 'nur private Seiten' },
    role: 'Meine Rolle',
    everyRole: 'in jeder Rolle',
    asRole: (role) => `meine Rolle: ${role}`,
    tag: 'Stichwort',
    anyTag: 'mit beliebigem Stichwort',
    withTag: (tag) => `mit „${tag}“`,
    period: 'Zeitraum',
    periods: {
      always: 'zu jeder Zeit',
      quarter: 'in den letzten drei Monaten',
      year: 'in den letzten zwölf Monaten',
      days: 'zwischen zwei Tagen',
    },
    backwards: 'Das liegt vor dem ersten Tag und wurde deshalb ausgelassen.',
  },
  nothing: 'Nichts gefunden. Private Seiten wurden nicht durchsucht.',
  nothingAtAll: 'Nichts gefunden, auch nicht auf den privaten Seiten.',
  incomplete: 'Das Journal wird noch gelesen; es kann noch mehr zu finden sein.',
  private: 'privat',
  caseLabel: 'Fallname',
};

import type { practiceTable as english } from '../en/practiceTable.ts';
import type { Shape } from '../shape.ts';

export const practiceTable: Shape<typeof english> = {
  title: 'Frühere Praxis als Tabelle',
  lead: 'Eine Zeile für ein Treffen oder für so viele zwischen zwei Tagen. Nichts steht im Journal, bevor Sie es übernehmen.',
  typed: 'Eintippen',
  columns: {
    from: 'Datum',
    to: 'Bis',
    count: 'Wie viele',
    unit: 'Gezählt in',
    minutes: 'Minuten je Treffen',
    cases: 'Fälle je Treffen',
    role: 'Meine Rolle',
    kind: 'Art der Gruppe',
    modality: 'Form',
    source: 'Quelle',
  },
  cell: (column, row) => `${column}, Zeile ${row}`,
  moreRows: 'Mehr Zeilen',
  pasted: 'Oder aus einer Tabellenkalkulation einfügen',
  pastedHint: (columns) =>
    `Nennen Sie die Spalten in der ersten Zeile. Bekannt sind hier: ${columns}. Kommas, Semikolons und Tabulatoren gehen alle; statt eines Tages darf ein Monat oder Jahr stehen.`,
  pastedBelow: 'Was Sie eingefügt haben, hat mehrere Zellen; es steht im Feld darunter.',
  file: 'Oder eine Datei lesen',
  fileButton: 'Eine Tabelle wählen',
  notChosen: 'Es wurde keine Datei gewählt.',
  role: 'Wo eine Zeile keine Rolle nennt',
  source: 'Wo eine Zeile keine Quelle nennt',
  order: 'Daten wie 3/4/2024',
  orders: { day: 'Tag zuerst', month: 'Monat zuerst' },
  look: 'Ansehen',
  nothing: 'Noch steht nichts in der Tabelle.',
  tooLong: 'Das ist mehr, als sich auf einmal einfügen lässt. Speichern Sie es als Datei und wählen Sie diese.',

  ready: (ready, rows) => `${ready} von ${rows} Zeilen lassen sich übernehmen. Noch wurde nichts übernommen.`,
  none: (rows) => `Von ${rows} Zeilen lässt sich keine übernehmen. Es wurde nichts übernommen.`,
  other: (count) =>
    count === 1
      ? 'Eine Spalte hat einen Namen, der hier nichts sagt; sie wird nicht gelesen.'
      : `${count} Spalten haben Namen, die hier nichts sagen; sie werden nicht gelesen.`,
  leftOut: 'Ausgelassen',
  moreLeftOut: (count) => `${count} weitere Zeilen sind ausgelassen.`,
  firstLines: 'Die ersten Zeilen, wie sie wären',
  line: 'Zeile',
  problem: {
    'no-date': (line) => `Zeile ${line} hat kein Datum und wurde ausgelassen.`,
    'impossible-date': (line) => `Zeile ${line} hat ein Datum, das in keinem Kalender steht, und wurde ausgelassen.`,
    'ends-before': (line) => `Zeile ${line} endet, bevor sie beginnt, und wurde ausgelassen.`,
    future: (line) => `Zeile ${line} liegt in der Zukunft und wurde ausgelassen.`,
    count: (line) => `Zeile ${line} hat unter „Wie viele“ keine ganze Zahl von 1 bis 9999 und wurde ausgelassen.`,
    minutes: (line) => `Zeile ${line} hat ein Treffen, das nicht 1 bis 1440 Minuten dauert, und wurde ausgelassen.`,
    cases: (line) => `Zeile ${line} hat unter „Fälle“ keine Zahl von 0 bis 20 und wurde ausgelassen.`,
    word: (line, column) => `Zeile ${line} hat unter „${column}“ ein unbekanntes Wort und wurde ausgelassen.`,
    twice: (line, first) => `Zeile ${line} ist gleich wie Zeile ${first} und wurde ausgelassen.`,
    known: (line) => `Zeile ${line} steht schon im Journal und wurde ausgelassen.`,
  },
  refused: {
    empty: 'Unter den Namen der Spalten steht keine Zeile. Es wurde nichts übernommen.',
    'no-date-column':
      'Keine Spalte heißt Datum. Nennen Sie die Spalten in der ersten Zeile: Datum, Anzahl, Minuten. Es wurde nichts übernommen.',
    'too-many-rows': (rows, most) =>
      `Diese Tabelle hat ${rows} Zeilen; bis zu ${most} lassen sich auf einmal übernehmen. Es wurde nichts übernommen.`,
    'too-large': 'Diese Datei ist größer als 16 MB. Es wurde nichts übernommen.',
  },
  take: (count, written) => (count === 1 ? '1 Zeile übernehmen' : `${written} Zeilen übernehmen`),
  change: 'Die Tabelle ändern',
  taken: (count, written) =>
    count === 1
      ? '1 Zeile wurde übernommen. Bis das Journal gesperrt wird, lässt es sich rückgängig machen.'
      : `${written} Zeilen wurden übernommen. Bis das Journal gesperrt wird, lässt es sich rückgängig machen.`,
  undo: 'Dies rückgängig machen',
  undone: 'Es ist wieder, wie es war.',
};

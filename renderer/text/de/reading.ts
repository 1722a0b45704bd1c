import type { reading as english } from '../en/reading.ts';
import type { Shape } from '../shape.ts';
import { numberWord } from './numberWord.ts';

export const reading: Shape<typeof english> = {
  title: 'Lesen',
  question: 'Würde jemand, der sie kennt, hier einen Menschen wiedererkennen?',
  hint: 'Leertaste oder Gelesen geht weiter, Z geht zurück. Eine gehaltene Taste zählt einmal.',
  progress: (read, all) => `${read} von ${all} gelesen`,
  read: 'Gelesen',
  readKey: 'Leertaste',
  back: 'Zurück',
  backKey: 'Z',
  edit: 'Diesen Absatz ändern',
  editLabel: 'Dieser Absatz, in Ihren eigenen Worten',
  editDone: 'Diese Worte nehmen',
  editCancel: 'Lassen, wie er war',
  asChecked: 'Wieder die Worte der Prüfung nehmen',
  edited: 'Er ist wieder ungelesen und wurde erneut geprüft.',
  all: 'Jeder Absatz ist gelesen.',
  second: 'Zweites Paar Augen',
  secondOn: 'Jetzt liest Ihre Co-Leitung, vom ersten Absatz an.',
  secondDone: 'Von zweien gelesen.',
  goOn: 'Weiter zum Fortgeben',
  blocked: (unread) =>
    unread === 1
      ? 'Ein Absatz ist nicht gelesen. Vorher kann nichts fortgehen.'
      : `${numberWord(unread)} Absätze sind nicht gelesen. Vorher kann nichts fortgehen.`,
  left: 'Was noch dasteht',
  again: (words, place) =>
    `„${words}“ steht wieder in Absatz ${place}. Es war vorher ersetzt. Ersetzen Sie es, oder sagen Sie, warum es bleiben darf.`,
  stands: (words, place) =>
    `„${words}“ steht in Absatz ${place}. Es sieht aus wie etwas, das zu jemandem führt. Ersetzen Sie es, oder sagen Sie, warum es bleiben darf.`,
  replace: 'Ersetzen',
  reasons: {
    'not-a-name': 'Es führt zu niemandem',
    agreed: 'Die Person ist einverstanden',
    'known-to-reader': 'Wer es liest, weiß es',
  },
  replaced: 'Ersetzt.',
  stays: 'Es bleibt. Das ist vermerkt.',
  blockedLeft: (count) =>
    count === 1
      ? 'Noch steht etwas da, das zu jemandem führen könnte. Vorher kann nichts fortgehen.'
      : `Noch stehen ${count} Dinge da, die zu jemandem führen könnten. Vorher kann nichts fortgehen.`,
};

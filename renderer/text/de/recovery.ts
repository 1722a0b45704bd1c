import type { recovery as english } from '../en/recovery.ts';
import type { Shape } from '../shape.ts';

export const recovery: Shape<typeof english> = {
  title: 'Wiederherstellungswörter',
  words: {
    lead: 'Diese 24 englischen Wörter öffnen das Journal, wenn die Passphrase verloren ist. Schreiben Sie sie in dieser Reihenfolge auf Papier, und bewahren Sie es nicht bei diesem Computer auf.',
    onlyNow:
      'Sie werden nur jetzt gezeigt und nirgends aufbewahrt. Wer das Papier und die Datei hat, kann alles lesen.',
    written: 'Ich habe sie aufgeschrieben',
    later: 'Später erledigen',
  },
  print: {
    button: 'Wörter drucken',
    warning: 'Von Hand geschrieben stehen die Wörter nur auf Ihrem Papier.',
    what: (product, day) => `Für ein ${product}, angelegt am ${day}.`,
    keep: 'In dieser Reihenfolge öffnen sie das Journal ohne die Passphrase. Wer dieses Papier und die Datei hat, kann alles lesen. Wurden später neue Wörter angelegt, öffnet dieses Papier nur ältere Kopien der Datei.',
  },
  ask: {
    lead: 'Schreiben Sie diese drei von Ihrem Papier ab.',
    word: (place) => `Wort ${place}`,
    wrong: (place) => `Das ist nicht Wort ${place}.`,
    button: 'Diese drei prüfen',
    back: 'Zurück zu den Wörtern',
    done: 'Ihre Wiederherstellungswörter sind geprüft.',
  },
  type: {
    label: 'Die 24 Wörter',
    hint: 'In ihrer Reihenfolge, mit Leerzeichen oder Zeilenumbrüchen dazwischen.',
    nothing: 'Hier steht noch nichts.',
    doNotFit: 'Diese Wiederherstellungswörter passen nicht.',
    unknown: (place, typed) => `Wort ${place}, „${typed}“, steht nicht auf der Liste.`,
    unknownNear: (place, typed, nearest) =>
      `Wort ${place}, „${typed}“, steht nicht auf der Liste; meinten Sie „${nearest}“?`,
    moreUnknown: (count) =>
      count === 1 ? 'Ein weiteres steht nicht auf der Liste.' : `${count} weitere stehen nicht auf der Liste.`,
    wrongNumber: (found) => `Es müssen 24 Wörter sein; dies sind ${found}.`,
    wrong: 'Alle stehen auf der Liste; vielleicht sind es frühere Wörter oder die eines anderen Journals.',
    none: 'Für dieses Journal wurden keine Wiederherstellungswörter angelegt.',
    misread: (place, word) => `Ein Wort war falsch: Wort ${place} heißt „${word}“. Berichtigen Sie es auf dem Papier.`,
    swapped: (one, other) =>
      `Zwei Wörter waren vertauscht: ${one} und ${other}. Berichtigen Sie die beiden auf dem Papier.`,
  },
  unlock: {
    lead: 'Schreiben Sie die 24 Wörter von Ihrem Papier ab. Ein Versuch ändert nichts.',
    button: 'Öffnen',
    opening: 'Wird geöffnet.',
    newTitle: 'Eine neue Passphrase',
    newLead:
      'Die Wörter haben das Journal geöffnet. Wählen Sie die Passphrase, die es von jetzt an öffnet. Die Wörter bleiben, wie sie sind; ältere Kopien der Datei öffnen sich wie bisher.',
    set: 'Diese Passphrase setzen',
    setting: 'Die Passphrase wird gesetzt. Das dauert mit Absicht etwa eine Sekunde.',
    keep: 'Alte Passphrase behalten',
  },
  settings: {
    state: {
      none: 'Es gibt noch keine. Ohne sie ist mit der Passphrase auch das Journal verloren.',
      'not-checked': 'Sie öffnen das Journal. Ob Ihr Papier stimmt, haben Sie noch nicht geprüft.',
      checked: 'Sie öffnen das Journal, und Sie haben Ihr Papier geprüft.',
    },
    check: 'Vorhandene Wörter prüfen',
    checkLead: 'Das Programm bewahrt die Wörter nirgends auf; zum Vergleichen braucht es alle von Ihrem Papier.',
    checkButton: 'Prüfen',
    again: 'Prüfen Sie danach noch einmal.',
    make: 'Wiederherstellungswörter anlegen',
    makeNew: 'Neue Wörter anlegen',
    replaces:
      'Die vorhandenen Wörter öffnen das Journal, bis drei der neuen zurückgekommen sind. Danach gelten sie nicht mehr; ältere Kopien der Datei öffnen sie weiterhin.',
    show: 'Wörter zeigen',
    keepEarlier: 'Vorhandene Wörter behalten',
    kept: 'Die vorhandenen Wörter bleiben, wie sie sind. Die neuen öffnen nichts.',
  },
};

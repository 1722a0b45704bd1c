import type { passphrase as english } from '../en/passphrase.ts';
import type { Shape } from '../shape.ts';

export const passphrase: Shape<typeof english> = {
  lead: 'Welcher der beiden Wege richtig ist, hängt davon ab, wer die jetzige Passphrase kennen könnte.',
  present: 'Die jetzige Passphrase',
  question: 'Könnte sie jemand kennen?',
  answers: { yes: 'Ja, oder ich kann es nicht ausschließen', no: 'Nein, niemand' },
  means: {
    yes: 'Alles wird mit neuen Schlüsseln neu versiegelt, mit neuen Wiederherstellungswörtern. Dieses Gerät öffnet das Journal nicht mehr von selbst. Die jetzige Passphrase und die jetzigen Wörter öffnen weiterhin ältere Kopien der Datei und Sicherungskopien, die Sie danach vernichten können.',
    no: 'Nur der Zugang wird geändert. Ältere Kopien der Datei und Sicherungskopien öffnen sich weiterhin mit der jetzigen Passphrase. Ihre Wiederherstellungswörter bleiben, wie sie sind.',
  },
  next: 'Die neue Passphrase',
  same: 'Das ist die jetzige Passphrase. Wählen Sie eine andere.',
  goOn: 'Weiter zu den neuen Wörtern',
  change: 'Passphrase ändern',
  checking: 'Die Passphrase wird geprüft. Das dauert mit Absicht etwa zwei Sekunden.',
  changed:
    'Die neue Passphrase öffnet jetzt dieses Journal. Ältere Kopien der Datei öffnen sich weiterhin mit der alten.',
  words:
    'Das sind Ihre neuen Wiederherstellungswörter. Schreiben Sie sie in dieser Reihenfolge auf Papier. Nichts wird geändert, bis drei davon zurückgekommen sind.',
  cancel: 'Abbrechen',
  cancelled: 'Nichts wurde geändert. Die alte Passphrase und die alten Wörter öffnen das Journal wie bisher.',
  working: (done, of) => `Alles wird neu versiegelt: ${done} von ${of} Einträgen.`,
  workingUncounted: 'Alles wird neu versiegelt.',
  workingWhy: 'Sie können weiterschreiben, und Sie können abbrechen; bis zum letzten Eintrag ist nichts geändert.',
  renewed: 'Alles ist neu versiegelt. Nur die neue Passphrase und die neuen Wörter öffnen dieses Journal.',
  oldNotGone:
    'Der Datenträger war zu voll, um wegzuräumen, was die alten Schlüssel öffnen. Es verschwindet beim Sperren, sobald Platz ist.',
  failed: {
    'disk-full':
      'Nichts wurde geändert: Der Datenträger ist voll. Die alte Passphrase und die alten Wörter öffnen das Journal wie bisher. Schaffen Sie Platz und versuchen Sie es dann noch einmal.',
    'read-only':
      'Nichts wurde geändert: In den Ordner des Journals kann nicht geschrieben werden. Die alte Passphrase und die alten Wörter öffnen das Journal wie bisher. Erlauben Sie dort das Schreiben und versuchen Sie es dann noch einmal.',
    'storage-failed':
      'Nichts wurde geändert: Auf dem Weg zum Datenträger ist etwas fehlgeschlagen. Die alte Passphrase und die alten Wörter öffnen das Journal wie bisher. Versuchen Sie es noch einmal.',
    'vault-damaged':
      'Nichts wurde geändert, weil dieses Journal beschädigt ist. Die alte Passphrase und die alten Wörter öffnen, was sich lesen lässt.',
  },
  again: 'Noch einmal versuchen',
  backToSettings: 'Zurück zu den Einstellungen',
  backup: {
    making: 'Eine neue Sicherungskopie entsteht.',
    made: 'Eine neue Sicherungskopie ist entstanden, geöffnet und geprüft.',
  },
  older: {
    title: 'Sicherungskopien von vorher',
    lead: 'Sie öffnen sich mit der Passphrase und den Wörtern ihres Tages, für alle, die diese kennen.',
    none: 'Beim Journal liegt keine Sicherungskopie von vorher mehr. Kopien, die Sie anderswo angelegt haben, öffnen sich weiterhin mit der alten Passphrase.',
    delete: 'Vernichten',
    deleteOf: (when) => `Vernichten: Sicherungskopie vom ${when}`,
    deleteAll: (count) =>
      count === 1 ? 'Diese Sicherungskopie vernichten' : `Alle ${count} Sicherungskopien vernichten`,
    ask: (count) => (count === 1 ? 'Diese Sicherungskopie vernichten?' : `${count} Sicherungskopien vernichten?`),
    gone: 'Das lässt sich nicht rückgängig machen. Was Sie seither losgelassen haben, steht nur noch dort.',
    first:
      'Hat jemand Einsicht verlangt, oder ist eine Beschwerde, ein Anspruch oder eine Gerichtssache offen oder wahrscheinlich: Behalten Sie sie und holen Sie zuerst Rat ein.',
    keep: 'Behalten',
    deleted: (count) =>
      count === 1 ? 'Eine Sicherungskopie wurde vernichtet.' : `${count} Sicherungskopien wurden vernichtet.`,
  },
  first: {
    label: 'Passphrase',
    hint: 'Zuerst wird nach der Passphrase gefragt.',
    checking: 'Die Passphrase wird geprüft. Das dauert mit Absicht etwa eine Sekunde.',
  },
};

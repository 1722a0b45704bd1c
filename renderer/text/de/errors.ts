import type { errors as english } from '../en/errors.ts';
import type { Shape } from '../shape.ts';
import { numberWord } from './numberWord.ts';

const BEFORE = 'Vorher kann nichts fortgehen.';

export const errors: Shape<typeof english> = {
  wrongPassphrase: 'Diese Passphrase öffnet dieses Journal nicht. Nichts wurde geändert.',
  slotDamaged:
    'Der Teil der Datei, den eine Passphrase öffnet, ist beschädigt. Nichts wurde geändert. Legen Sie eine Kopie der Datei von einem früheren Tag an ihre Stelle.',
  slotsChanged:
    'Ein Zugang zu dieser Datei (Passphrase, Wörter oder Gerät) wurde von außen geändert und gehört nicht zu ihren Notizen. Dieses Programm hat nichts geändert. Legen Sie eine Kopie der Datei von einem früheren Tag an ihre Stelle.',
  damagedUnreadable: (unreadable, expected) =>
    `Ein Teil dieses Journals ist beschädigt: ${unreadable} von ${expected} Einträgen sind nicht lesbar.`,
  damagedMissing: (missing, expected) =>
    `Ein Teil dieses Journals ist beschädigt: ${missing} von ${expected} Einträgen fehlen.`,
  damaged: 'Ein Teil dieses Journals ist beschädigt: Seine Einträge sind nicht die, die zuletzt gespeichert wurden.',
  damagedAdvice:
    'Nichts wurde geändert. Behalten Sie diese Datei und suchen Sie nach einer Kopie von einem früheren Tag.',
  notAJournal:
    'Die Datei an der Stelle des Journals ist kein Journal. Sie wurde nicht angerührt. Verschieben Sie sie oder legen Sie die richtige Datei zurück, und starten Sie neu.',
  newerFormat:
    'Dieses Journal wurde mit einer neueren Version geschrieben. Es wurde nicht angerührt. Installieren Sie diese Version, um es zu öffnen.',
  unsupportedParameters:
    'Diese Datei verlangt eine Art der Schlüsselbildung, die dieses Programm nicht annimmt; vielleicht wurde sie von außen geändert. Sie wurde nicht angerührt.',
  notEnoughMemory:
    'Es ist nicht genug Arbeitsspeicher frei, um aus der Passphrase den Schlüssel zu bilden. Nichts wurde geändert. Schließen Sie ein anderes Programm und versuchen Sie es erneut.',
  journalExists:
    'Hier gibt es schon ein Journal. Es wurde nicht angerührt. Schließen Sie dieses Fenster, starten Sie neu und öffnen Sie es mit seiner Passphrase.',
  noJournal: 'Hier ist kein Journal mehr. Wenn seine Datei verschoben wurde, legen Sie sie zurück und starten Sie neu.',
  inUse:
    'Ein anderes Programm hält dieses Journal offen. Nichts wurde geändert. Schließen Sie es dort und versuchen Sie es erneut.',
  locked: 'Das Journal ist gesperrt. Öffnen Sie es mit Ihrer Passphrase.',
  together: 'Nicht, solange „Wir schreiben zusammen“ an ist.',
  alreadyOpen: 'Das Journal ist bereits offen. Schließen Sie dieses Fenster und starten Sie neu.',
  invalidInput: 'Etwas hier passt nicht, deshalb wurde nichts gespeichert.',
  notFound: 'Das steht nicht mehr im Journal.',
  conflict:
    'Inzwischen wurde eine neuere Fassung gespeichert. Nichts wurde überschrieben. Öffnen Sie die Seite erneut, um sie zu sehen.',
  diskFull:
    'Der Datenträger ist voll, deshalb wurde nichts geschrieben. Was vorher gespeichert war, bleibt erhalten. Schaffen Sie Platz und versuchen Sie es erneut.',
  readOnly:
    'In den Ordner des Journals kann nicht geschrieben werden, deshalb wurde nichts geschrieben. Was vorher gespeichert war, bleibt erhalten. Erlauben Sie dort das Schreiben und versuchen Sie es erneut.',
  syncedFolder: (service) =>
    `Dieser Ordner wird zu ${service} kopiert. Die Datei würde diesen Computer verlassen. Wählen Sie einen anderen Ort.`,
  storageFailed:
    'Auf dem Weg zum Datenträger ist etwas fehlgeschlagen. Was vorher gespeichert war, bleibt erhalten. Versuchen Sie es erneut.',
  noKeychain:
    'Dieses System hat keinen Schlüsselbund, den das Journal nutzen könnte. Nichts wurde geändert. Nehmen Sie Ihre Passphrase.',
  weakKeychain:
    'Der Schlüsselbund dieses Systems würde den Schlüssel dort ablegen, wo jedes Programm ihn lesen kann; er wurde nicht benutzt. Nichts wurde geändert. Nehmen Sie Ihre Passphrase.',
  keychainRefused:
    'Der Schlüsselbund dieses Systems hat den Schlüssel nicht herausgegeben. Nichts wurde geändert. Nehmen Sie Ihre Passphrase.',
  notPrinted:
    'Nichts wurde gedruckt: Das System konnte es keinem Drucker übergeben. Sehen Sie nach dem Drucker und versuchen Sie es dann noch einmal.',
  noPdf:
    'Das PDF konnte nicht erstellt werden, deshalb wurde nichts gespeichert. Ihr Text ist im Journal sicher. Versuchen Sie es noch einmal, oder wählen Sie Word oder Text.',
  wrongSeal: 'Dieser Schlüssel oder diese Passphrase öffnet die Datei nicht. Es wurde nichts daraus übernommen.',
  sealBroken:
    'Diese Datei lässt sich nicht öffnen: Sie ist nicht mit age versiegelt, oder sie wurde unterwegs gekürzt oder verändert. Es wurde nichts daraus übernommen. Lassen Sie sich die Datei noch einmal geben.',
  notAPassage:
    'Diese Datei lässt sich öffnen, enthält aber keine Passage aus diesem Programm oder eine aus einer neueren Version. Es wurde nichts daraus übernommen.',
  fileTooLarge: 'Diese Datei ist zu groß für das, was hier erwartet wird. Sie wurde nicht geöffnet.',
  notReady: ({ doubts, unread, left, unconfirmed }) => {
    if (doubts > 0)
      return doubts === 1
        ? `Ein Zweifel ist nicht entschieden. ${BEFORE}`
        : `${numberWord(doubts)} Zweifel sind nicht entschieden. ${BEFORE}`;
    if (unread > 0)
      return unread === 1
        ? `Ein Absatz ist nicht gelesen. ${BEFORE}`
        : `${numberWord(unread)} Absätze sind nicht gelesen. ${BEFORE}`;
    if (unconfirmed > 0)
      return 'An dem, was erzählt wird, könnte jemand erkannt werden. Bestätigen Sie es, oder ändern Sie es.';
    return left === 0
      ? 'Es gibt nichts fortzugeben.'
      : 'Noch steht etwas da, das zu jemandem führen könnte. Vorher kann nichts fortgehen.';
  },
  refused: 'Dieses Fenster darf das nicht verlangen. Nichts wurde geändert. Schließen Sie es und starten Sie neu.',
  stopped:
    'Das Journal wurde unerwartet beendet. Was gespeichert war, bleibt erhalten. Öffnen Sie es erneut mit Ihrer Passphrase.',
  internal: (reference) =>
    `In diesem Programm ist etwas schiefgegangen. Was gespeichert war, bleibt erhalten. Versuchen Sie es erneut; wenn es wiederkommt, melden Sie es mit der Nummer ${reference}, die kein Wort von Ihnen enthält.`,
  example:
    'Das Beispieljournal gibt es nur im Arbeitsspeicher, deshalb wird nichts davon auf den Datenträger geschrieben. Ihr eigenes Journal kann das.',
};

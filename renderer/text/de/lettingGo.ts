import type { lettingGo as english } from '../en/lettingGo.ts';
import type { Shape } from '../shape.ts';

export const lettingGo: Shape<typeof english> = {
  open: 'Diesen Text loslassen',
  openGroup: 'Alte Texte loslassen',

  question: {
    title: 'Bevor etwas vernichtet wird',
    sentence:
      'Hat jemand verlangt zu sehen, was Sie aufbewahren, oder ist eine Beschwerde, ein Anspruch oder ein Gerichtsverfahren anhängig oder wahrscheinlich? Dann vernichten Sie jetzt nichts. Holen Sie zuerst Rat ein.',
    yes: 'Ja, oder es kann sein',
    no: 'Nein',
    back: 'Zurück',
    stoppedTitle: 'Nichts wird vernichtet',
    stopped:
      'Vernichten Sie jetzt nichts. Fragen Sie zuerst Ihre Gesellschaft, Ihre Berufshaftpflichtversicherung oder eine Anwältin oder einen Anwalt.',
    noAdvice: 'Dieses Journal gibt keinen Rechtsrat. Nichts wurde verändert.',
  },

  texts: {
    ask: {
      debrief: 'Diese Nachbesprechung vernichten?',
      private: 'Diese private Reflexion vernichten?',
      session: 'Den Text dieses Treffens vernichten?',
      group: (sessions) =>
        sessions === 1 ? 'Den Text von 1 Treffen vernichten?' : `Die Texte von ${sessions} Treffen vernichten?`,
    },
    which: 'Welche Texte',
    all: 'alle Texte dieser Gruppe',
    before: (date) => `Texte der Treffen vor dem ${date}`,
    olderThan: (months) =>
      months === 12
        ? 'Texte, die älter sind als ein Jahr'
        : `Texte, die älter sind als ${months % 12 === 0 ? `${months / 12} Jahre` : `${months} Monate`}`,
    goes: (what, many) => `${what} ${many ? 'werden' : 'wird'} vernichtet. Datum, Teilnahme und Zahlen bleiben.`,
    backups: (count) =>
      count === 1
        ? '1 Sicherungskopie enthält den Text noch; Sie können sie danach erneuern.'
        : `${count} Sicherungskopien enthalten den Text noch; Sie können sie danach erneuern.`,
    backupsUnknown:
      'Der Ordner der Sicherungskopien war nicht zu lesen; was darin liegt, enthält den Text vielleicht noch.',
    noUndo: 'Das lässt sich nicht rückgängig machen.',
    nothing: 'Hier gibt es keinen Text zu vernichten.',
    keep: 'Behalten',
    destroy: 'Den Text vernichten',
    destroyMany: 'Diese Texte vernichten',
    unsaved: 'Nichts wurde vernichtet, weil Worte in diesem Fenster vorher nicht gespeichert werden konnten.',
  },

  reason: 'Warum, in Ihren eigenen Worten',
  reasonHint: 'Freiwillig. Es steht in der Liste dessen, was losgelassen wurde.',
  reasonTooLong: (limit) => `Das ist länger als ${limit} Zeichen.`,

  parts: {
    debriefs: (count) => (count === 1 ? 'Nachbesprechung' : `${count} Nachbesprechungen`),
    privatePages: (count) => (count === 1 ? 'private Reflexion' : `${count} private Reflexionen`),
    versions: (count) => (count === 1 ? '1 frühere Fassung' : `${count} frühere Fassungen`),
    passages: (count) => (count === 1 ? '1 Stelle' : `${count} Stellen`),
    names: (count) => (count === 1 ? '1 Name' : `${count} Namen und Formen`),
  },

  deed: {
    text: 'ein Text',
    session: 'der Text eines Treffens',
    group: 'Texte einer Gruppe',
    person: 'was über jemanden geschrieben stand',
    deleted: 'was gelöscht wurde',
  },

  sheet: {
    title: 'Was losgelassen wurde',
    when: (moment, what) => `${moment}: ${what}.`,
    why: (reason) => `Warum: ${reason}`,
    destroyed: 'Vernichtet',
    ofSessions: (count) => `von ${count} Treffen`,
    remains: 'Was bleibt',
    remainsTexts: 'Daten, Teilnahme, Fallnamen und Zahlen der Treffen.',
    remainsEntry: 'Dieser Eintrag: Art, Datum und Zahlen, und der Grund, wenn Sie einen angegeben haben.',
    outOfReach: 'Was dieses Journal nicht erreicht',
    files: 'Dateien, die dieses Journal verlassen haben, und Gedrucktes.',
    backups: (count) =>
      count === 1
        ? '1 Sicherungskopie, die es an dem Tag enthielt.'
        : `${count} Sicherungskopien, die es an dem Tag enthielten.`,
    backupsUnknown: 'Sicherungskopien: Ihr Ordner war an dem Tag nicht zu lesen.',
    backupsElsewhere: 'Sicherungen und Kopien des Journals an anderen Orten.',
    coLeader: 'Was Ihre Co-Leitung aufbewahrt.',
    system: 'Was das System vom Datenträger behält: Schnappschüsse, Kopien des ganzen Datenträgers, Blöcke einer SSD.',
    sealed:
      'Sicherungen und Kopien sind versiegelt; sie lassen sich mit der Passphrase oder den Wiederherstellungswörtern ihres Tages öffnen.',
    print: 'Dieses Blatt drucken',
    done: 'Fertig',
    gone: 'Dieser Eintrag steht nicht im Journal.',
  },

  destroyed: 'Vernichtet. Es steht in keiner Datei dieses Journals mehr.',
  destroyedLater:
    'Vernichtet. Der Datenträger war zu voll, um die versiegelten Reste aus der Datei zu nehmen; sie verschwinden, sobald wieder Platz ist.',

  where: {
    title: 'Was losgelassen wurde',
    none: 'Nichts wurde losgelassen.',
    count: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  },
};

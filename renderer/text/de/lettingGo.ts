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
        sessions === 0
          ? 'Kein Text zu vernichten'
          : sessions === 1
            ? 'Den Text von 1 Treffen vernichten?'
            : `Die Texte von ${sessions} Treffen vernichten?`,
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

  person: {
    open: (name) => `Loslassen, was über ${name} geschrieben steht`,
    title: (name) => `Was über ${name} geschrieben steht`,
    passphraseFirst:
      'Auch private Seiten und frühere Fassungen werden durchsucht; deshalb kommt zuerst die Passphrase.',
    search: 'Das ganze Journal durchsuchen',
    searching: 'Jeder Text wird durchsucht, auch private Seiten und frühere Fassungen.',
    found: (count) => (count === 1 ? '1 Stelle wurde gefunden.' : `${count} Stellen wurden gefunden.`),
    none: 'Keine Stelle wurde gefunden. Nur der Name in der Liste der Teilnehmenden würde verschwinden.',
    honest:
      'Die Suche kennt den Decknamen, die Namen unter „kommt auch vor als“ und daraus gebildete Formen. Wer nur beschrieben ist, wird nicht gefunden.',
    in: {
      debrief: 'Nachbesprechung',
      private: 'private Reflexion',
      line: 'ein Name, Fallname oder eine Zeile',
      elsewhere: 'anderswo',
    },
    version: (moment) => `wie es am ${moment} dastand`,
    mayBeOther: 'Das kann jemand anderes sein oder ein alltägliches Wort.',
    deedOf: (place) => `Was mit Stelle ${place} geschieht`,
    deeds: {
      replace: 'den Namen ersetzen',
      remove: 'die Stelle vernichten',
      'destroy-text': 'den ganzen Text vernichten',
      leave: 'so lassen',
    },
    forAll: 'Für alle',
    each: 'wie einzeln gewählt',
    more: (count) => `${count} weitere zeigen`,
    inText: { member: 'eine Teilnehmerin oder ein Teilnehmer', colleague: 'die Co-Leitung' },
    passages: 'Stellen',
    changes: (passages, texts) =>
      `${passages === 1 ? '1 Stelle ändert sich' : `${passages} Stellen ändern sich`}${texts === 0 ? '' : texts === 1 ? ', 1 Text wird mit allen Fassungen vernichtet' : `, ${texts} Texte werden mit allen Fassungen vernichtet`}.`,
    roster: {
      member:
        'In der Liste der Teilnehmenden verschwinden der Name und seine Formen; dort steht dann „Ehemals in der Gruppe“. Teilnahme und Zahlen bleiben.',
      colleague: 'Bei den Kolleginnen und Kollegen verschwinden der Name und seine Formen. Treffen und Zahlen bleiben.',
    },
    destroy: 'Vernichten, was hier entschieden ist',
    keep: 'Alles behalten',
    changed: 'Seit der Suche wurde etwas gespeichert. Suchen Sie noch einmal.',
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

  due: {
    sentence: (group, sessions) =>
      sessions === 1
        ? `${group}: Der Text von 1 Treffen ist älter, als Sie ihn aufbewahren wollten.`
        : `${group}: Die Texte von ${sessions} Treffen sind älter, als Sie sie aufbewahren wollten.`,
    open: 'Ansehen',
    openOf: (group) => `Ansehen: ${group}`,
  },

  renew: {
    sentence: (count) =>
      count === 1
        ? 'Eine hier aufbewahrte Sicherungskopie ist älter als dies. Sie enthält noch, was fort ist.'
        : `${count} hier aufbewahrte Sicherungskopien sind älter als dies. Sie enthalten noch, was fort ist.`,
    deed: 'Eine neue Sicherungskopie machen und die älteren vernichten',
    done: 'Eine neue Sicherungskopie ist gemacht und geprüft, und die älteren sind vernichtet.',
    notAll: 'Eine neue Sicherungskopie ist gemacht und geprüft. Eine ältere ließ sich nicht vernichten.',
  },

  forGroup: {
    open: 'Für meine Gruppe drucken',
    which: 'Für',
    title: 'Was ich über unsere Gruppe aufbewahre',
    what: 'Was aufbewahrt wird',
    whatLines: [
      'Von jeder und jedem ein Deckname oder Name, seit wann Sie dabei sind, und ob Sie da waren.',
      'Was die Leitung nachher über ein Treffen schreibt: über die Gruppe und das Leiten. Ein Fall hat einen erfundenen Namen.',
      'Keine Aufnahme, und nichts, was absichtlich eine Patientin oder einen Patienten erkennbar macht.',
    ],
    where: 'Wo',
    whereLines: [
      'In einer verschlüsselten Datei auf einem Computer. Das Programm schickt nichts irgendwohin.',
      'Auch Sicherungskopien dieser Datei sind verschlüsselt.',
      'Wer die Gruppe mit mir leitet, hat vielleicht eigene Notizen.',
    ],
    long: 'Wie lange',
    longNone: 'Dafür gibt es noch keine feste Zeit. Fragen Sie mich.',
    longMonths: (months) =>
      months % 12 === 0
        ? `Texte sollen ${months === 12 ? 'ein Jahr' : `${months / 12} Jahre`} aufbewahrt und dann losgelassen werden. Daten und Zahlen bleiben.`
        : `Texte sollen ${months} Monate aufbewahrt und dann losgelassen werden. Daten und Zahlen bleiben.`,
    ask: 'Wie Sie fragen',
    askLines: [
      'Sagen Sie mir, jederzeit und ohne Grund, dass Sie sehen wollen, was über Sie geschrieben steht, oder dass es fort soll.',
      'Ich kann die Stellen finden, an denen Ihr Name steht, ihn herausnehmen oder die Stellen vernichten, und Ihnen sagen, was ich nicht erreiche: Seiten, die fort sind, und Kopien anderswo.',
      'Solange eine Beschwerde oder ein Gerichtsverfahren offen ist oder jemand sehen will, was aufbewahrt wird, darf ich nichts vernichten.',
    ],
  },

  where: {
    title: 'Was losgelassen wurde',
    none: 'Nichts wurde losgelassen.',
    count: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  },
};

import type { choosing as english } from '../en/choosing.ts';
import type { Shape } from '../shape.ts';

export const choosing: Shape<typeof english> = {
  choose: {
    title: 'Auswählen',
    lead: 'Treffen seit der letzten Stunde, das neueste zuerst. Öffnen Sie eines und nehmen Sie, was Sie mitbringen möchten.',
    sinceLast: (day) => `Zuletzt mitgebracht am ${day}.`,
    earlier: 'Frühere Treffen',
    noneSince: 'Keine Treffen seit der letzten Stunde. Frühere stehen darunter.',
    noSessions: 'Noch keine Treffen. Das erste kann eine Zeile sein.',
    noLabel: 'kein Fall',
    nothingWritten: 'In der Nachbesprechung steht nichts.',
    open: (session) => `${session} öffnen`,
    private: 'Auch meine private Reflexion öffnen',
    privateShown: 'Private Reflexion. Nur Sie. Was Sie hier nehmen, wird mit dem Übrigen gelesen.',
    nothingPrivate: 'Dort steht nichts.',
    take: 'Nehmen',
    takeKey: 'X',
    taken: 'Genommen',
    keys: 'X nimmt den Absatz, der den Fokus hat, oder gibt ihn zurück. Die Pfeiltasten gehen von einem zum nächsten.',
    takenNow: 'Genommen.',
    givenBack: 'Nicht genommen.',
    broughtOn: (day) => `mitgebracht am ${day}`,
    section: 'Wohin er gehört',
    sections: { moments: 'ein Moment', relationship: 'wir beide', question: 'meine Frage' },
    own: 'In Ihren eigenen Worten, für diese Stunde',
    relationship: 'Wir beide',
    question: 'Meine Frage',
    ownHint: 'Bleibt nur in dieser Vorbereitung.',
    areas: 'Dreizehn Bereiche zum Auswählen',
    areasHint:
      'Bereiche, zu denen sich Supervidierende in Australien und Neuseeland äußern (2017). Sie helfen nur beim Auswählen; keiner davon wird je gedruckt.',
    areaList: [
      'Grenzen',
      'ein geschützter Raum',
      'die Beziehung zwischen behandelnder und behandelter Person verstehen',
      'Teilnehmenden helfen mitzuwirken',
      'die Beziehung in der Co-Leitung',
      'der Gruppe helfen, Lösungen und Belehrung zu vermeiden',
      'Schutz der vorstellenden Person',
      'Prozess und Entwicklung der Gruppe',
      'den Rahmen halten',
      'Vertraulichkeit',
      'die Arbeit ermöglichen',
      'über das eigene Leiten nachdenken',
      'neue Teilnehmende einführen',
    ],
    count: (paragraphs) =>
      paragraphs === 0
        ? 'Noch nichts genommen'
        : paragraphs === 1
          ? '1 Absatz genommen'
          : `${paragraphs} Absätze genommen`,
    lost: (count) =>
      count === 1
        ? 'Ein Absatz, den Sie genommen hatten, wurde seither in seiner Notiz geändert. Nehmen Sie ihn erneut, wenn Sie ihn möchten.'
        : `${count} Absätze, die Sie genommen hatten, wurden seither in ihren Notizen geändert. Nehmen Sie sie erneut, wenn Sie sie möchten.`,
  },

  how: {
    title: 'Wie bringen Sie es mit?',
    ways: {
      screen: 'von diesem Bildschirm lesen (nichts geht fort)',
      pdf: 'PDF',
      docx: 'Word',
      text: 'reiner Text',
      markdown: 'Markdown',
      sealed: 'versiegelt für jemanden, der age benutzt',
    },
    noPrinting: 'Notizen werden von hier nicht gedruckt: Die Warteschlangen der Drucker behalten sie.',
    reader: 'Wer wird es lesen?',
    readers: {
      'knows-group': 'kennt die Gruppe',
      'knows-programme': 'kennt das Weiterbildungsprogramm',
      neither: 'weder noch',
    },
    choose: 'Wählen Sie zuerst, wie Sie es mitbringen.',
    chooseReader: 'Sagen Sie zuerst, wer es lesen wird.',
    openHere: 'Von diesem Bildschirm lesen',
    goOn: 'Weiter',
  },

  screen: {
    title: 'Für diese Stunde',
    nothingLeaves: 'Nichts geht fort. Es gibt keine Datei und keinen Beleg.',
    moment: (place) => `Moment ${place}`,
    brought: 'Wir haben darüber gesprochen',
    broughtHint: 'Die Absätze bekommen das heutige Datum, und diese Vorbereitung geht.',
    back: 'Zurück zum Auswählen',
    done: 'Als heute mitgebracht vermerkt.',
  },
};

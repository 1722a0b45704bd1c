import type { session as english } from '../en/session.ts';
import type { Shape } from '../shape.ts';

export const session: Shape<typeof english> = {
  title: 'Nach dem Treffen',
  private: 'privat',
  notBegun: 'Hier steht nichts. Dieses Treffen wurde nicht behalten, weil nichts darin geschrieben wurde.',
  toToday: 'Zu Heute',

  facts: {
    title: 'Angaben zum Treffen',
    group: 'Gruppe',
    date: 'Datum',
    modality: 'Vor Ort oder online',
    minutes: 'Minuten',
    coLeaders: 'Mit wem',
    length: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
    noLength: 'Dauer nicht vermerkt',
    alone: 'allein geleitet',
    ledBy: 'Geleitet von',
    nobodyNamed: 'Leitung nicht vermerkt',
  },

  more: {
    title: 'Weitere Angaben',
    notNoted: 'nicht vermerkt',
    held: 'Das Treffen',
    wasHeld: 'fand statt',
    wasCancelled: 'fiel aus',
    iWasThere: 'Ich',
    wasThere: 'war da',
    wasNotThere: 'war nicht da',
    plannedMinutes: 'Geplante Minuten',
    debrief: 'Gemeinsame Nachbesprechung der Leitung',
    debriefHeld: 'gehalten',
    debriefNotHeld: 'nicht gehalten',
    debriefMinutes: 'Minuten der Nachbesprechung',
    recording: 'Aufnahme für die Supervision',
    noRecording: 'keine',
    consent: {
      yes: 'alle haben zugestimmt',
      no: 'ohne Zustimmung aller',
      withdrawn: 'Zustimmung zurückgezogen',
    },
    destroyedOn: 'Aufnahme vernichtet am',
    recordingNote: 'Die Aufnahme selbst wird hier nie aufbewahrt.',
  },

  cases: {
    more: {
      title: 'mehr',
      of: (place) => `mehr zu Fall ${place}`,
      presenter: 'Vorgestellt von',
      followUpOf: 'Kommt zurück auf',
      noFollowUp: 'keinen früheren Fall',
      caseGone: 'einen Fall, der nicht mehr hier ist',
      earlierCase: (label, date) => `${label}, ${date}`,
      with: 'Geleitet mit',
      asInSession: 'wie beim Treffen',
      themes: 'Themen',
      feelings: 'Gefühle',
      tagsHint: 'Einzelne Wörter, mit Kommas getrennt.',
      usedBefore: 'Schon verwendet:',
      tagTooLong: (limit) => `Eines davon ist länger als ${limit} Zeichen.`,
      tooManyTags: (limit) => `Bis zu ${limit} passen hierher.`,
    },

    title: 'Fälle',
    label: (place) => `Fall ${place}`,
    hint: 'Wie wollen Sie ihn nennen? Ein Bild oder ein Gefühl, niemandes Name.',
    mayIdentify: 'Das könnte ein Name oder ein Alter sein. Ein Bild ist sicherer.',
    role: (place) => `Meine Rolle bei Fall ${place}`,
    minutes: (place) => `Minuten von Fall ${place}`,
    noMinutes: 'Minuten',
    next: 'Nächster Fall',
    roles: {
      'led-alone': 'allein geleitet',
      'co-led': 'gemeinsam geleitet',
      member: 'teilgenommen',
      presented: 'vorgestellt',
      observer: 'beobachtet',
      'led-talk': 'das Gespräch über die Leitung geleitet',
    },
  },

  debrief: {
    title: 'Gemeinsame Nachbesprechung der Leitung',
    forWhom: 'für Sie beide',
    alone: 'Notizen zum Leiten',
    cannotBeRead:
      'Was hier zuvor geschrieben wurde, lässt sich nicht lesen; deshalb kann nichts hinzugefügt werden. Es wurde nicht angerührt.',
  },

  comeBack: 'Darauf zurückkommen',

  prompts: {
    other: 'Andere Fragen',
    swap: 'Wählen Sie eine Frage. Sie tritt an die Stelle einer leeren.',
    add: 'Wählen Sie eine Frage, die dazukommt.',
  },

  attendance: {
    title: 'Wer da war',
    here: '&Da',
    late: '&Später',
    'left-early': '&Früher gegangen',
    away: '&Nicht da',
    notNoted: 'Nicht vermerkt',
    keys: 'D, S, F oder N vermerkt eine Person und geht weiter. Die Leertaste lässt sie unvermerkt und geht weiter. Umschalt+D: Alle noch nicht Vermerkten waren da.',
    everyone: 'Alle da',
    count: {
      here: (count) => `${count} da`,
      late: (count) => `${count} später gekommen`,
      'left-early': (count) => `${count} früher gegangen`,
      away: (count) => `${count} nicht da`,
      notNoted: (count) => `${count} nicht vermerkt`,
    },
    marked: (mark) => `${mark}.`,
  },

  foot: {
    goOnAlone: 'Allein weiter',
    stopHere: 'Hier aufhören',
    backToSession: 'Zurück zum Treffen',
  },

  nothingKept: 'Es wurde nichts geschrieben, also wurde nichts behalten.',

  sign: {
    new: 'Noch nichts geschrieben',
    saving: 'Wird gespeichert',
    saved: 'Gespeichert',
    savedAt: (time) => `Gespeichert, ${time}`,
    savedOn: (moment) => `Gespeichert am ${moment}`,
  },

  trouble: {
    word: 'Noch nicht gespeichert:',
    said: 'Noch nicht gespeichert. Ihre Worte stehen noch in diesem Fenster.',
    diskFull: (save) =>
      `Der Datenträger ist voll. Ihre Worte stehen noch in diesem Fenster. Schaffen Sie Platz, dann drücken Sie ${save}.`,
    readOnly: (save) =>
      `Der Ordner des Journals ist schreibgeschützt. Ihre Worte stehen noch in diesem Fenster. Erlauben Sie dort das Schreiben, dann drücken Sie ${save}.`,
    tooLong:
      'Das ist mehr, als eine Seite des Journals fasst. Ihre Worte stehen noch in diesem Fenster. Verschieben Sie einen Teil auf eine andere Seite.',
    failed: (save) =>
      `Etwas auf dem Weg zum Datenträger ist misslungen. Ihre Worte stehen noch in diesem Fenster. Alle drei Sekunden wird es erneut versucht, und wenn Sie ${save} drücken.`,
    elsewhere:
      'Worte einer früheren Seite stehen noch immer nur in diesem Fenster. Alle drei Sekunden wird es erneut versucht.',
  },

  otherVersion: 'Eine andere Fassung wurde inzwischen gespeichert:',

  versions: {
    title: 'Frühere Fassungen',
    hint: 'Eine Fassung wird aufgehoben, wenn Sie zu einem Text zurückkommen und ihn ändern.',
    asItStood: (moment) => `Wie es am ${moment} stand`,
    onlyThen: 'nur damals',
    onlyNow: 'nur jetzt',
    same: 'Es sind dieselben Worte wie jetzt.',
    putBackHint: 'Wird sie zurückgeholt, so wird das, was jetzt dort steht, eine frühere Fassung.',
    putBack: 'Diesen Text zurückholen',
    done: 'Der frühere Text ist wieder da. Was dort stand, ist unter den früheren Fassungen.',
    notDone: 'Es wurde nichts zurückgeholt, weil das, was jetzt dort steht, nicht gespeichert werden konnte.',
  },

  privatePage: {
    title: 'Private Reflexion',
    sentence: 'Nur Sie. Von dieser Seite geht nur etwas fort, was Sie Stück für Stück selbst mitnehmen.',
  },
};

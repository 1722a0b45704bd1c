import type { overTime as english } from '../en/overTime.ts';
import type { Shape } from '../shape.ts';

export const overTime: Shape<typeof english> = {
  allSessions: (count) => `Alle ${count} Treffen im Verlauf`,
  group: 'Gruppe',
  everyGroup: 'in jeder Gruppe',
  inGroup: (name) => `in ${name}`,
  asList: 'Als Liste',
  asCalendar: 'Als Kalender',
  none: 'Noch keine Treffen.',
  sessions: (count) => (count === 1 ? '1 Treffen' : `${count} Treffen`),
  months: 'Monate mit Treffen',

  calendar: {
    previous: 'Monat davor',
    next: 'Monat danach',
    thisMonth: 'Dieser Monat',
    noSessions: 'Keine Treffen in diesem Monat.',
    ofMonth: (month) => `Treffen im ${month}`,
    ofDay: (date) => `Treffen am ${date}`,
    dayNames: (date, count) => (count === 0 ? date : `${date}, ${count} Treffen`),
    count: (count) => `${count}`,
    moreGroups: (count) => `und ${count} weitere`,
    keys: 'Die Pfeiltasten gehen von Tag zu Tag, Bild auf und Bild ab von Monat zu Monat, die Eingabetaste öffnet den Tag.',
    noneOnDay: 'Kein Treffen an diesem Tag.',
    today: 'heute',
  },

  pictures: {
    title: 'Im Verlauf',
    year: 'Jahr',
    none: 'Noch keine Treffen, also gibt es nichts zu zeichnen.',
    table: 'Dasselbe als Tabelle',
    tableOf: (what) => `${what}, als Tabelle`,
    drawing: (what, year) => `${what} im Jahr ${year}, gezeichnet. Dieselben Zahlen stehen in der Tabelle.`,
    month: 'Monat',
    noSession: 'kein Treffen',
    cancelled: (count) => `${count} ausgefallen`,
    sessions: 'Treffen',
    cancelledHead: 'Ausgefallen',
    attendance: {
      title: 'Anwesenheit',
      what: 'Gezählt wird jede teilnehmende Person bei jedem Treffen. Nicht vermerkt ist nicht da.',
      key: 'Was die Muster bedeuten',
      here: 'da',
      lateOrEarly: 'später oder früher gegangen',
      away: 'nicht da',
      notNoted: 'nicht vermerkt',
      hereHead: 'Da',
      lateHead: 'Später',
      leftEarlyHead: 'Früher gegangen',
      awayHead: 'Nicht da',
      notNotedHead: 'Nicht vermerkt',
    },
    cases: {
      title: 'Fälle',
      what: 'Fallbesprechungen in jedem Monat.',
      count: (count) => (count === 1 ? '1 Fall' : `${count} Fälle`),
    },
    hours: {
      title: 'Stunden',
      what: 'Stunden zu 60 Minuten in jedem Monat.',
      count: (hours) => `${hours} Std.`,
      withoutLength: (count) => `${count} Treffen ohne Dauer`,
      withoutLengthHead: 'Ohne Dauer',
    },
    themes: { title: 'Themen', what: 'In wie vielen Fällen jedes Quartals ein Thema steht.', head: 'Thema' },
    feelings: { title: 'Gefühle', what: 'In wie vielen Fällen jedes Quartals ein Gefühl steht.', head: 'Gefühl' },
    quarters: ['Januar bis März', 'April bis Juni', 'Juli bis September', 'Oktober bis Dezember'],
    quarterLetters: ['Jan–Mär', 'Apr–Jun', 'Jul–Sep', 'Okt–Dez'],
    noTags: 'In diesem Jahr keine vermerkt.',
    presenting: {
      title: 'Wie sich das Vorstellen verteilt',
      what: 'Wie viele Teilnehmende in diesem Jahr wie oft vorgestellt haben. Ohne Namen und nie auf Papier.',
      tooFew: 'Bei weniger als vier Teilnehmenden wäre das ein Bild von Personen; deshalb gibt es keines.',
      share: (times, orMore) =>
        times === 0 ? 'gar nicht' : times === 1 ? 'einmal' : `${times}-mal${orMore ? ' oder öfter' : ''}`,
      members: (count) => (count === 1 ? '1 Person' : `${count} Personen`),
      notNoted: (count) =>
        count === 1
          ? 'Bei 1 Fall ist nicht vermerkt, wer vorgestellt hat.'
          : `Bei ${count} Fällen ist nicht vermerkt, wer vorgestellt hat.`,
      often: 'Vorgestellt',
      membersHead: 'Teilnehmende',
    },
  },
};

import type { group as english } from '../en/group.ts';
import type { Shape } from '../shape.ts';

export const group: Shape<typeof english> = {
  newGroup: {
    title: 'Neue Gruppe',
    lead: 'Eine Gruppe braucht nur einen Namen, den Sie erfinden.',
    create: 'Diese Gruppe beginnen',
    cancel: 'Abbrechen',
  },

  fields: {
    name: 'Name der Gruppe',
    nameHint: 'Ein erfundener Name, nicht der eines Ortes oder einer Person.',
    kind: 'Art',
    minutes: 'Übliche Minuten',
    modality: 'Gewöhnlich',
    iAm: 'Hier bin ich',
    ledBy: 'Geleitet von',
    ledByHint: 'Ein Deckname genügt, mehrere werden mit Kommas getrennt.',
    coLeader: 'Übliche Co-Leitung',
    coLeaderHint: 'Ein Deckname genügt, mehrere werden mit Kommas getrennt. Leer lassen, wenn Sie allein leiten.',
    members: 'Teilnehmende, eine Person je Zeile',
    membersHint: 'Lieber Decknamen als Namen.',
    howMany: 'Wie viele',
    suggest: 'Neutrale Namen vorschlagen',
    formsWhy:
      'Wenn in Ihren Notizen wirkliche Namen stehen, tragen Sie sie unter „kommt auch vor als“ ein: Sie sind so geschützt wie die Notizen, und die Prüfung kann nur nach Namen suchen, die sie kennt.',
    formsOpen: 'Kommt auch vor als',
    formsOf: (name) => `${name} kommt auch vor als`,
    formsHint: 'Mehrere werden durch Kommas getrennt.',
    noMembersYet: 'Schreiben Sie zuerst die Teilnehmenden, eine Person je Zeile.',
  },

  more: {
    unsaid: 'nicht angegeben',
    facts: 'Mehr über diese Gruppe',
    setting: 'Umfeld',
    settingHint: 'Zum Beispiel Weiterbildung, Klinik, Praxis, offene Gruppe.',
    membersAre: 'Teilnehmende sind',
    membersAreHint: 'Zum Beispiel aus der Hausarztmedizin, Psychologie, im Studium.',
    cadence: 'Wie oft',
    cadences: { weekly: 'wöchentlich', fortnightly: 'alle zwei Wochen', monthly: 'monatlich', other: 'anders' },
    startedOn: 'Erstes Treffen',
    endedOn: 'Letztes Treffen',
    keepTextsMonths: 'Texte so viele Monate aufbewahren',
    keepTextsHint: 'Dann werden Sie erinnert. Von selbst wird nie etwas vernichtet.',
    traditions: 'Gepflogenheiten',
    presenterDuring: 'In der Gruppenarbeit: vorstellende Person',
    presenterPlaces: {
      'stays-in': 'bleibt im Kreis',
      'moves-back': 'rückt zurück',
      'sits-outside': 'sitzt außerhalb',
      'camera-off': 'schaltet die Kamera aus',
    },
    checkIn: 'Eingangsrunde',
    followUp: 'Rückblick auf frühere Fälle',
    used: { yes: 'ja', no: 'nein' },
    usualCases: 'Übliche Fälle je Treffen',
    words: 'In unseren eigenen Worten',
    wordsHint: 'Wie Ihre Gruppe diese Dinge nennt.',
  },

  modalities: {
    'in-person': 'vor Ort',
    online: 'online',
    hybrid: 'hybrid',
  },

  problem: {
    nameMissing: 'Die Gruppe hat noch keinen Namen. Jedes Wort ist recht.',
    nameTooLong: (limit) => `Dieser Name ist länger als ${limit} Zeichen.`,
    endBeforeStart: 'Das liegt vor dem ersten Treffen.',
    leftBeforeJoining: 'Das liegt vor dem Tag des Eintritts.',
    number: (most) => `Eine Zahl von 1 bis ${most}, oder nichts.`,
    minutes: 'Ein Treffen dauert 1 bis 1440 Minuten.',
    howMany: (limit) => `Eine Gruppe hat hier 1 bis ${limit} Teilnehmende.`,
    personMissing: 'Diese Person hat noch keinen Namen.',
    personTooLong: (limit) => `Das ist länger als ${limit} Zeichen.`,
    coLeaders: 'Einer dieser Namen ist zu lang, oder es sind mehr als zehn.',
    taken: 'Jemand in dieser Gruppe heißt schon so.',
    lineTooLong: (line, limit) => `Zeile ${line} ist länger als ${limit} Zeichen.`,
    lineTwice: (line, first) => `Zeile ${line} ist derselbe Name wie Zeile ${first}.`,
    tooManyMembers: (limit) => `Eine Gruppe fasst bis zu ${limit} Teilnehmende.`,
    formTooLong: (limit) => `Einer dieser Namen ist länger als ${limit} Zeichen.`,
    tooManyForms: (limit) => `Hier passen bis zu ${limit} Namen hin.`,
  },

  page: {
    write: 'Nach einem Treffen schreiben',
    sessions: 'Treffen',
    noSessions: 'Noch keine Treffen. Das erste kann eine Zeile sein.',
    noLabel: 'kein Fall',
    private: 'privat',
    members: 'Teilnehmende',
    noMembers: 'Noch keine Teilnehmenden.',
    cancelled: 'ausgefallen',
    notThere: 'ohne mich',
    onlyMember: 'In dieser Gruppe nehmen Sie nur teil; darum werden hier weder Teilnehmende noch Anwesenheit geführt.',
    joinedOn: 'Dabei seit',
    leftOn: 'Ausgeschieden am',
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
    edit: 'Ändern',
    editName: (name) => `Ändern: ${name}`,
    alias: 'Deckname',
    done: 'Fertig',
    add: 'Jemanden hinzufügen',
    newMember: 'Neue Person',
    formerMember: 'Ehemals in der Gruppe',
    settings: 'Einstellungen der Gruppe',
    withoutForms: (count) =>
      count === 1
        ? 'Bei einer Person steht nichts unter „kommt auch vor als“.'
        : `Bei ${count} Personen steht nichts unter „kommt auch vor als“.`,
    gone: 'Diese Gruppe steht nicht im Journal.',
  },

  neutralNames: (
    'Ahorn Birke Eibe Eiche Erle Esche Espe Fichte Hainbuche Kastanie Kiefer Lärche Pappel Platane ' +
    'Tanne Ulme Walnuss Weißdorn Amsel Bachstelze Blaumeise Buchfink Buntspecht Dohle Eisvogel ' +
    'Elster Fasan Gimpel Girlitz Graureiher Habicht Kiebitz Kleiber Kranich Kuckuck Lerche ' +
    'Mauersegler Pirol Rotkehlchen Schwalbe Seeschwalbe Sperling Stieglitz Storch Uhu Wiedehopf ' +
    'Zaunkönig Zeisig'
  ).split(' '),
};

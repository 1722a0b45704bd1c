import type { supervision as english } from '../en/supervision.ts';
import type { Shape } from '../shape.ts';

export const supervision: Shape<typeof english> = {
  title: 'Supervision',
  lead: 'Wählen Sie Treffen und lesen Sie, was eine Zusammenfassung ihrer Nachbesprechungen sagen würde. Private Seiten gehören nie dazu.',
  choose: 'Treffen für die Zusammenfassung',
  noSessions: 'Noch keine Treffen. Das erste kann eine Zeile sein.',
  noLabel: 'kein Fall',
  show: 'Zusammenfassung zeigen',
  showNothingChosen: 'Wählen Sie zuerst mindestens ein Treffen.',
  tooMany: (limit) => `Eine Zusammenfassung fasst bis zu ${limit} Treffen.`,
  chosen: (count) => (count === 1 ? '1 Treffen gewählt' : `${count} Treffen gewählt`),
  chooseOthers: 'Andere Treffen wählen',
  preparing: 'Die Notizen werden gelesen',

  summary: 'Die Zusammenfassung, wie sie fortginge',
  replaced: 'Was ersetzt wurde',
  times: (label, times) => (times === 1 ? `${label}: einmal` : `${label}: ${times}-mal`),
  nothingReplaced: 'Kein Name von der Liste der Gruppe stand in diesen Notizen.',
  withoutForms: (count) =>
    count === 1
      ? 'Bei einer Person steht nichts unter „kommt auch vor als“: Die Prüfung kann nur nach Namen suchen, die sie kennt.'
      : `Bei ${count} Personen steht nichts unter „kommt auch vor als“: Die Prüfung kann nur nach Namen suchen, die sie kennt.`,
  checked:
    'Auf wahrscheinliche Erkennungsmerkmale geprüft. Wer die Gruppe kennt, kann trotzdem jemanden wiedererkennen.',
  readFirst: 'Lesen Sie sie einmal, wie ein fremder Mensch es täte. Noch hat nichts dieses Journal verlassen.',
  save: 'Als Markdown speichern',
  notSaved: 'Es wurde nichts gespeichert.',
  saved: (bytes) => `Die Zusammenfassung ist gespeichert, ${bytes} Bytes. Dieses Journal schützt sie nun nicht mehr.`,

  document: {
    title: 'Zusammenfassung für die Supervision',
    meeting: 'Treffen {n}',
    cases: 'Fälle',
    member: 'Person {letter}',
    coLeader: 'die Co-Leitung',
    group: 'die Gruppe',
    someMember: 'eine Person aus der Gruppe',
    footer:
      'Auf wahrscheinliche Erkennungsmerkmale geprüft; für Menschen, die die Gruppe kennen, vielleicht trotzdem erkennbar.',
  },
};

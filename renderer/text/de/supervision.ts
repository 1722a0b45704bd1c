import type { supervision as english } from '../en/supervision.ts';
import type { Shape } from '../shape.ts';
import { choosing } from './choosing.ts';
import { deciding } from './deciding.ts';
import { lettingLeave } from './lettingLeave.ts';
import { reading } from './reading.ts';
import { smallGroup } from './smallGroup.ts';
import { whyFound } from './whyFound.ts';

export const supervision: Shape<typeof english> = {
  ...choosing,
  leave: lettingLeave,
  smallGroup,
  whyFound,
  decide: deciding,
  read: reading,
  title: 'Supervision',
  lead: 'Wählen Sie Momente aus Ihren Notizen, entscheiden Sie, was darin bleibt, lesen Sie das Ergebnis wie ein fremder Mensch. Oder öffnen Sie sie hier und sprechen Sie.',
  prepare: 'Eine Stunde vorbereiten',
  empty: 'Bereiten Sie eine Stunde vor: Wählen Sie Momente, oder öffnen Sie sie einfach hier und sprechen Sie.',
  underway: 'In Vorbereitung',
  begunOn: (day) => `Begonnen am ${day}`,
  paragraphs: (count) => (count === 1 ? '1 Absatz' : `${count} Absätze`),
  sessions: (count) => (count === 1 ? 'aus 1 Treffen' : `aus ${count} Treffen`),
  past: 'Frühere Stunden',
  noHours: 'Noch keine.',
  noteHour: 'Eine Stunde vermerken',
  withSupervisor: (name) => `mit ${name}`,
  sessionsCovered: (count) => (count === 1 ? '1 Treffen besprochen' : `${count} Treffen besprochen`),
  tookAway: 'Was ich mitgenommen habe',
  writeTookAway: 'Aufschreiben, was ich mitgenommen habe',
  tookAwayOn: (deed, day) => `${deed}, ${day}`,

  steps: { label: 'Schritte', choose: 'Auswählen', decide: 'Entscheiden', read: 'Lesen', leave: 'Fortgeben' },
  notYet: 'Nehmen Sie zuerst einen Absatz.',

  document: {
    title: 'Für die Supervision',
    period: 'Zeitraum',
    periodLine: (sessions, weeks, cases) => {
      const span = weeks === 0 ? '' : weeks === 1 ? ' innerhalb einer Woche' : ` innerhalb von ${weeks} Wochen`;
      const heard = cases === 0 ? '' : cases === 1 ? ', 1 Fallbesprechung' : `, ${cases} Fallbesprechungen`;
      return sessions === 0 ? 'Kein Treffen.' : `${sessions} Treffen${span}${heard}.`;
    },
    moment: 'Moment {n}',
    relationship: 'Wir beide',
    question: 'Meine Frage',
    footer:
      'Auf wahrscheinliche Erkennungsmerkmale geprüft; für Menschen, die die Gruppe kennen, vielleicht trotzdem erkennbar.',
  },

  discard: 'Diese Vorbereitung aufgeben',
  discardAsk: 'Was Sie für sie entschieden und geschrieben haben, wird vernichtet. Ihre Notizen bleiben, wie sie sind.',
  discardDo: 'Aufgeben',
  discardKeep: 'Behalten',
  discarded: 'Die Vorbereitung ist fort. Ihre Notizen sind, wie sie waren.',
  back: 'Zurück zur Supervision',
};

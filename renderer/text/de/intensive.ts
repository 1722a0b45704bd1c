import type { intensive as english } from '../en/intensive.ts';
import type { Shape } from '../shape.ts';

export const intensive: Shape<typeof english> = {
  lead: 'Eine Zeile für jede Gruppe. Darunter drei Zeilen, die nur Sie lesen.',
  leadTogether: 'Eine Zeile für jede Gruppe.',
  open: 'Über seine Gruppen schreiben',
  groups: 'Gruppen',
  group: (number) => `Gruppe ${number}`,
  linesOf: (group) => `${group}, drei Zeilen`,
  label: (group) => `Wie ${group} heißen soll`,
  role: (group) => `Meine Rolle in ${group}`,
  letters: { 'led-alone': 'L', 'co-led': 'M', member: 'T', presented: 'V', observer: 'B', 'led-talk': 'G' },
  keys: { talk: 'S', recorded: 'A', with: 'W', next: 'N' },
  hint: 'Die Eingabetaste nach dem Namen geht zur Zeile. Dort: L allein geleitet, M gemeinsam geleitet, T teilgenommen, V vorgestellt, B beobachtet, G das Gespräch über die Leitung geleitet; W mit wem (noch einmal: die nächste Person), S Gespräch über die Leitung, A aufgenommen; die Eingabetaste öffnet die drei Zeilen; N fügt die nächste Gruppe hinzu.',
  hintTogether:
    'Die Eingabetaste nach dem Namen geht zur Zeile. Dort: L allein geleitet, M gemeinsam geleitet, T teilgenommen, V vorgestellt, B beobachtet, G das Gespräch über die Leitung geleitet; W mit wem (noch einmal: die nächste Person), S Gespräch über die Leitung, A aufgenommen; N fügt die nächste Gruppe hinzu.',
  talk: (group) => `45 Minuten Gespräch über die Leitung von ${group}`,
  talks: { unsaid: 'Gespräch nicht vermerkt', yes: '45 Minuten besprochen', no: 'nicht besprochen' },
  recorded: (group) => `Ob ${group} aufgenommen wurde`,
  recordings: { unsaid: 'Aufnahme nicht vermerkt', yes: 'aufgenommen', no: 'nicht aufgenommen' },
  with: (group) => `Mit wem ${group} geleitet wurde`,
  asUsual: (partners) => `wie üblich: ${partners}`,
  unnamed: 'mit wem nicht vermerkt',
  date: (group) => `Datum von ${group}`,
  openSession: 'Seite öffnen',
  openSessionOf: (group) => `Seite öffnen: ${group}`,
  next: 'Nächste Gruppe',
  noted: (group, what) => `${group}: ${what}.`,
  back: 'Zur Gruppe',
  derived: (groups, led) =>
    `${groups === 1 ? '1 Gruppe' : `${groups} Gruppen`}, davon ${led === 0 ? 'keine' : led} allein oder gemeinsam geleitet. Der Praxisnachweis zählt sie aus diesen Zeilen.`,
  event: {
    note: 'Als Fortbildung vermerken',
    show: 'Ihren Eintrag zeigen',
    noted: 'Es steht im Praxisnachweis. Seine Zahlen kommen aus diesen Zeilen.',
  },
};

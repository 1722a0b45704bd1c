import type { smallGroup as english } from '../en/smallGroup.ts';
import type { Shape } from '../shape.ts';

export const smallGroup: Shape<typeof english> = {
  title: 'In einer kleinen Gruppe',
  lead: 'Eine Bezeichnung verbirgt einen Namen, nicht einen Menschen. Das erzählt der Text über die, die dahinterstehen.',
  fits: (label, people) =>
    people <= 1
      ? `${label}: Was erzählt wird, passt nur auf eine Person der Gruppe.`
      : people === 2
        ? `${label}: Was erzählt wird, passt auf zwei Personen der Gruppe.`
        : `${label}: Was erzählt wird, kann auf ${people} Personen der Gruppe passen.`,
  told: (details) => `Erzählt: ${details}.`,
  mustConfirm: 'So viel über einen Menschen muss bestätigt werden, bevor etwas fortgehen kann.',
  confirm: (label) => `Ich will das über ${label} erzählen`,
  confirmed: 'Sie haben das bestätigt. Was hinzukommt, muss neu bestätigt werden.',
  saidConfirmed: 'Bestätigt.',
  proposals: {
    'drop-role': (words) => `„${words}“ weglassen`,
    'decade-of-age': (words) => `„${words}“ schreiben`,
    'neutral-pronouns': () => 'Englisch „they“ schreiben',
    'merge-labels': () => 'Ohne Buchstaben schreiben',
  },
  followed: 'Geändert. Lesen Sie es noch einmal.',
  blocked: (count) =>
    count === 1
      ? 'Über einen Menschen wird so viel erzählt, dass es bestätigt werden muss. Vorher kann nichts fortgehen.'
      : `Über ${count} Menschen wird so viel erzählt, dass es bestätigt werden muss. Vorher kann nichts fortgehen.`,
};

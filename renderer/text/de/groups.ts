import type { groups as english } from '../en/groups.ts';
import type { Shape } from '../shape.ts';

export const groups: Shape<typeof english> = {
  newGroup: 'Neue Gruppe',
  empty: 'Eine Gruppe braucht nur einen Namen, den Sie erfinden.',
  kind: {
    ongoing: 'fortlaufend',
    intensive: 'Intensivseminar',
    weekend: 'Wochenende',
    course: 'Kurs',
    'large-group': 'Großgruppe',
    demonstration: 'Demonstration',
  },
  sessions: (count, written) => (count === 1 ? '1 Treffen' : `${written} Treffen`),
  noSession: 'noch kein Treffen',
  asMember: 'als teilnehmende Person',
  iAm: {
    leader: 'die Leitung oder Teil von ihr',
    member: 'nur teilnehmend',
  },
  since: (date) => `seit ${date}`,
  endedOn: (date) => `bis ${date}`,
  ended: 'Beendet',
  last: (date) => `zuletzt am ${date}`,
};

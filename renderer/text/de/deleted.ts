import type { deleted as english } from '../en/deleted.ts';
import type { Shape } from '../shape.ts';

export const deleted: Shape<typeof english> = {
  session: 'Dieses Treffen löschen',
  group: 'Diese Gruppe löschen',
  member: 'Aus der Gruppe nehmen',
  done: {
    session: 'Das Treffen ist gelöscht. Bis das Journal gesperrt wird, kann es zurückkommen.',
    group: 'Die Gruppe und ihre Treffen sind gelöscht. Bis das Journal gesperrt wird, können sie zurückkommen.',
    member: 'Herausgenommen, mit der Teilnahme. Bis das Journal gesperrt wird, kann beides zurückkommen.',
    entry: 'Der Eintrag ist gelöscht. Bis das Journal gesperrt wird, kann er zurückkommen.',
    profile: 'Das Profil ist gelöscht. Bis das Journal gesperrt wird, kann es zurückkommen.',
  },
  undo: 'Rückgängig',
  undone: 'Es ist wieder da.',
  list: 'Gelöscht seit der letzten Sperre',
  hint: 'Wenn das Journal gesperrt wird, wird dies vernichtet.',
  what: {
    session: 'Treffen',
    group: 'Gruppe',
    case: 'Fall',
    member: 'Person',
    'supervision-session': 'Supervisionssitzung',
    observation: 'Beobachtung',
    'training-event': 'Fortbildung',
    'earlier-practice': 'Frühere Praxis',
    profile: 'Profil',
  },
  undoOf: (what) => `Rückgängig: ${what}`,
};

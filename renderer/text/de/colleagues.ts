import type { colleagues as english } from '../en/colleagues.ts';
import type { Shape } from '../shape.ts';

export const colleagues: Shape<typeof english> = {
  title: 'Menschen, mit denen Sie leiten',
  lead: 'Co-Leitung, Supervision, Lehrende, Beobachtende: ein Deckname oder ein Name. Was hier steht, danach kann die Prüfung suchen.',
  nobody: 'Noch niemand. Nennen Sie jemanden hier, oder dort, wo ein Treffen sagt, mit wem.',
  name: 'Name oder Deckname',
  nameHint: 'Ein Deckname genügt.',
  newName: 'Jemand anderes',
  add: 'Hinzufügen',
  someone: 'Diese Person',
  taken: 'So heißt hier schon jemand.',
  as: 'Mir bekannt als',
  parts: { 'co-leader': 'Co-Leitung', supervisor: 'Supervision', faculty: 'lehrend', observer: 'beobachtend' },
  accreditedBy: 'Anerkannt durch',
  accreditedHint: 'Eine Gesellschaft. Leer lassen, wenn Sie es nicht wissen.',
  accreditedSince: 'Seit',
  accredited: (society) => `anerkannt durch ${society}`,
  since: (date) => `seit ${date}`,
  former: 'N. N.',

  choice: {
    with: (names) => `mit ${names}`,
    somebodyElse: 'mit jemand anderem …',
    field: (label) => `${label}: ein Name, oder mehrere mit Kommas dazwischen`,
    doesNotFit: 'Einer dieser Namen ist zu lang, oder es sind mehr als zehn. Nichts wurde geändert.',
  },
};

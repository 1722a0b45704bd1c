import type { colleagues as english } from '../en/colleagues.ts';
import type { Shape } from '../shape.ts';

export const colleagues: Shape<typeof english> = {
  former: 'N. N.',

  choice: {
    with: (names) => `mit ${names}`,
    somebodyElse: 'mit jemand anderem …',
    field: (label) => `${label}: ein Name, oder mehrere mit Kommas dazwischen`,
    doesNotFit: 'Einer dieser Namen ist zu lang, oder es sind mehr als zehn. Nichts wurde geändert.',
  },
};

import type { damage as english } from '../en/damage.ts';
import type { Shape } from '../shape.ts';

export const damage: Shape<typeof english> = {
  leftOut: {
    log: 'Neben diesem Journal liegt ein Protokoll, das nicht zu ihm gehört oder beschädigt ist. Sie lesen das Journal ohne es; die neuesten Worte können deshalb hier fehlen. Nichts wurde verändert.',
    'rollback-file':
      'Neben diesem Journal liegt eine Datei, die ein anderes Programm dort gelassen hat und die es verändern würde. Sie lesen das Journal ohne sie. Nichts wurde verändert.',
  },
  setAside: 'Beiseitelegen',
  wasSetAside: (name) =>
    `Sie liegt jetzt im Ordner des Journals, mit einer Kopie des Journals, wie es ist, unter dem Namen ${name}. Sperren Sie das Journal und öffnen Sie es neu, um zu schreiben.`,
  lockNow: 'Jetzt sperren',
};

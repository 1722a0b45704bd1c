import type { promptSettings as english } from '../en/promptSettings.ts';
import type { Shape } from '../shape.ts';

export const promptSettings: Shape<typeof english> = {
  title: 'Fragen',
  lead: 'Drei werden zugleich gezeigt, und jede darf leer bleiben. Was Sie schrieben, behält die Frage, auf die es antwortet.',
  places: {
    debrief: 'Gemeinsame Nachbesprechung der Leitung und Notizen zum Leiten',
    private: 'Private Reflexion',
    intensive: 'Bei einem Intensivseminar',
    supervision: 'Nach der Supervision',
  },
  offered: 'Angeboten werden',
  ours: 'unsere',
  begin: 'Daraus eine eigene Sammlung machen',
  begun: 'Jetzt wird eine eigene Sammlung angeboten. Unsere bleibt, wie sie ist.',
  newName: (number) => `Meine Sammlung ${number}`,
  name: 'Name dieser Sammlung',
  firstThree: (count) => `Die ersten ${count} werden zuerst gezeigt; die übrigen warten unter „Andere Fragen“.`,
  prompt: (number) => `Frage ${number}`,
  up: 'Nach oben',
  down: 'Nach unten',
  leaveOut: 'Weglassen',
  own: 'Eine eigene Frage',
  add: 'Hinzufügen',
  remove: 'Diese Sammlung entfernen',
  toTry: 'Auf „Heute“, vom letzten Mal: Was Sie versuchen wollten, ist die Antwort auf',
  noneToTry: 'keine davon',
  saved: 'Die Fragen sind geändert.',
  removed: 'Die Sammlung ist weg. Unsere wird angeboten.',
  doesNotFit: (limit) =>
    `Eine Frage hat eine Zeile mit bis zu ${limit} Zeichen und steht nur einmal in einer Sammlung.`,
};

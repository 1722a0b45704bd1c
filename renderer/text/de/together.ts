import type { together as english } from '../en/together.ts';
import type { Shape } from '../shape.ts';

export const together: Shape<typeof english> = {
  on: 'Wir schreiben zusammen',
  begun: 'Sie schreiben zusammen. Das endet erst, wenn die Passphrase eingegeben wird: hier oder beim nächsten Öffnen.',
  goesOn: 'Sie schreiben noch zusammen.',
  waits:
    'In dieser Gruppe schreiben zwei zusammen, und in diesem Fenster stehen Worte, die nicht auf dem Datenträger sind. Die Seite öffnet sich, sobald sie gespeichert sind.',
  again: 'Noch einmal versuchen',
  unsaved:
    'Noch nicht: In diesem Fenster stehen Worte, die nicht auf dem Datenträger sind. Versuchen Sie es wieder, sobald sie gespeichert sind.',
  end: 'Zusammen schreiben beenden',
  goOnAlone: 'Allein weiter',
  hint: 'Wer von hier aus weitermacht, tut es allein; deshalb kommt die Passphrase zuerst.',
  stay: 'Zusammen bleiben',
  underway: 'Die Passphrase wird geprüft. Das dauert mit Absicht etwa eine Sekunde.',
  ended: 'Sie schreiben allein.',
};

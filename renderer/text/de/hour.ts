import type { hour as english } from '../en/hour.ts';
import type { Shape } from '../shape.ts';

export const hour: Shape<typeof english> = {
  stayOpen: 'Diese Stunde offen bleiben',
  stayOpenWhat:
    'Für die Supervision: Das Journal sperrt sich nicht, auch wenn niemand eine Taste drückt. Zuklappen, der Sperrbildschirm des Systems und der Ruhezustand sperren wie immer.',
  staysOpen: (time) => `Das Journal bleibt bis ${time} offen.`,
  asUsual: 'Wieder wie gewohnt sperren',
  nobodyThere: 'Nichts wurde geändert. Drücken Sie eine Taste und versuchen Sie es noch einmal.',
  sharing: 'Geteilter Bildschirm',
  sharingWhat:
    'Das Fenster fehlt auf Bildschirmfotos und geteilten Bildschirmen, wo das System das kann; neuere macOS-Versionen beachten es nicht, und Linux kennt nichts dergleichen.',
  allow: 'Für eine Stunde erlauben',
  allowed: (time) =>
    `Bildschirmfotos und geteilte Bildschirme dürfen dieses Fenster bis ${time} zeigen, oder bis gesperrt wird.`,
  disallow: 'Nicht mehr erlauben',
  off: 'Das Fenster fehlt dort wieder.',
};

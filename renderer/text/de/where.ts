import type { where as english } from '../en/where.ts';
import type { Shape } from '../shape.ts';

export const where: Shape<typeof english> = {
  place: 'Der Ort',
  local:
    'Ihre Notizen liegen in einer Datei auf diesem Computer. Sie liegt nicht in einem Ordner, von dem wir wissen, dass er ins Internet kopiert wird.',
  synced: (service) =>
    `Dieser Ordner wird zu ${service} kopiert. Die Datei verlässt diesen Computer. Schließen Sie das Journal und verschieben Sie den Ordner an einen anderen Ort.`,
  folder: 'Ordner:',
  network: 'Das Netz',
  attempts: (count) =>
    `Versuche dieses Programms, das Netz zu erreichen, seit es geöffnet wurde: ${count}. Jeder würde abgewiesen und hier gezählt. Was andere Programme tun, kann es nicht sehen.`,
  written: 'Die Datei',
  lastWritten: (when) => `Zuletzt geschrieben am ${when}.`,
  neverWritten: 'Es wurde noch nichts geschrieben.',
  limits: 'Was niemand schützen kann',
  limitsSentence:
    'Wovor Sie dies nicht schützen kann: vor jemandem, der Ihre Passphrase kennt oder diesen Computer beherrscht, vor einer Kamera, vor einem Gericht.',
  lookedAt: (time) => `Nachgesehen um ${time}.`,
  lookAgain: 'Erneut nachsehen',
};

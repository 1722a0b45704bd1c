import type { lock as english } from '../en/lock.ts';
import type { Shape } from '../shape.ts';

const NUMBERS = 'null einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

export const lock: Shape<typeof english> = {
  reason: {
    asked: 'Gesperrt.',
    idle: (minutes) =>
      `Gesperrt nach ${NUMBERS[minutes] ?? minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} ohne Tastendruck. Alles, was Sie geschrieben haben, ist gespeichert.`,
    suspend: 'Gesperrt, weil der Computer in den Ruhezustand ging.',
    screenLocked: 'Zusammen mit dem Bildschirm gesperrt.',
    givenUp: 'Gesperrt. Was nicht geschrieben werden konnte, wurde aufgegeben; was vorher gespeichert war, ist da.',
    givenUpSince: (when) =>
      `Gesperrt. Was nicht geschrieben werden konnte, wurde aufgegeben. Alles bis ${when} ist gespeichert.`,
    stopped: (when) =>
      `Das Journal wurde unerwartet beendet. Alles bis ${when} ist gespeichert. Öffnen Sie es erneut mit Ihrer Passphrase.`,
    notClosed: (when) =>
      `Beim letzten Mal ließ sich das Journal nicht ordnungsgemäß schließen: Das Programm wurde beendet, oder der Datenträger war voll. Alles bis ${when} ist gespeichert. Öffnen Sie es erneut mit Ihrer Passphrase.`,
    stoppedBeforeSaving:
      'Das Journal wurde unerwartet beendet. Was gespeichert war, bleibt erhalten. Öffnen Sie es erneut mit Ihrer Passphrase.',
  },
  passphrase: 'Passphrase',
  open: 'Öffnen',
  useWords: 'Mit Wiederherstellungswörtern öffnen',
  openWithDevice: 'Mit diesem Gerät öffnen',
  askingKeychain: 'Wird mit dem Schlüsselbund dieses Systems geöffnet.',
  opening: 'Wird geöffnet. Das dauert mit Absicht etwa eine Sekunde.',
  lastWritten: (when) => `Zuletzt geschrieben am ${when}`,
  lookAgain: 'Erneut nachsehen',
};

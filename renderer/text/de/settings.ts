import type { settings as english } from '../en/settings.ts';
import type { Shape } from '../shape.ts';

export const settings: Shape<typeof english> = {
  lead: 'Alles hier wirkt sofort und wird im Journal aufbewahrt.',
  passphrase: 'Passphrase',
  passphraseWhat: 'Sie öffnet das Journal und wird nirgends aufbewahrt.',
  changePassphrase: 'Passphrase ändern',
  face: 'Schrift',
  faces: { usual: 'Source Serif und Source Sans', hyperlegible: 'Atkinson Hyperlegible, schwer zu verwechseln' },
  reading: 'Lesen und Schreiben',
  locking: 'Sperren',
  theme: 'Darstellung',
  themes: {
    system: 'wie das System',
    light: 'hell',
    dark: 'dunkel',
    'contrast-light': 'hoher Kontrast, hell',
    'contrast-dark': 'hoher Kontrast, dunkel',
  },
  language: 'Sprache',
  languages: { system: 'wie das System', en: 'English', de: 'Deutsch' },
  writingSize: 'Schriftgröße beim Schreiben',
  writingSizes: { small: 'klein', medium: 'mittel', large: 'groß', largest: 'sehr groß' },
  sample: 'Geblieben ist mir das Schweigen, bevor jemand sprach.',
  motion: 'Bewegung',
  motions: { system: 'wie das System', none: 'keine' },
  idle: 'Ohne Tastendruck sperren nach',
  minutes: (count) => (count === 1 ? '1 Minute' : `${count} Minuten`),
  saved: 'Gespeichert.',
};

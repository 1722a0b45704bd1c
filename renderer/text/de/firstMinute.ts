import type { firstMinute as english } from '../en/firstMinute.ts';
import type { Shape } from '../shape.ts';

export const firstMinute: Shape<typeof english> = {
  begin: {
    lead: 'Ein Journal für die Leitung von Balintgruppen. Es bleibt auf diesem Computer.',
    button: 'Ein Journal beginnen',
  },
  before: {
    title: 'Bevor Sie schreiben',
    protectedTitle: 'Was geschützt ist',
    protected: [
      'Jedes Wort wird verschlüsselt, bevor es den Datenträger erreicht, in einer Datei auf diesem Computer.',
      'Nichts wird irgendwohin gesendet: kein Konto, keine Cloud, kein Netz.',
      'Das Journal sperrt sich selbst, wenn Sie nicht mehr schreiben.',
    ],
    openTitle: 'Was nicht geschützt ist',
    open: [
      'Ein Gericht, eine Beschwerde oder ein Auskunftsersuchen kann den Text erreichen.',
      'Den Computer eines Arbeitgebers kann der Arbeitgeber lesen.',
      'Niemand kann eine verlorene Passphrase wiederherstellen.',
    ],
    notTitle: 'Was dies nicht ist',
    not: ['Keine Akte über Patientinnen und Patienten.', 'Nicht der Ort für ein Ereignis, das gemeldet werden muss.'],
    button: 'Ich habe das gelesen',
  },
  passphrase: {
    title: 'Passphrase',
    lead: 'Sie öffnet das Journal und wird nirgends aufbewahrt. Gut sind mehrere Wörter, die nur Sie zusammenstellen würden.',
    label: 'Passphrase',
    hint: (least) => `Mindestens ${least} Zeichen. Leerzeichen zählen.`,
    tooShort: (least, typed) => `Es müssen mindestens ${least} Zeichen sein; dies sind ${typed}.`,
    tooLong: 'Das ist länger, als eine Passphrase sein kann. Wählen Sie eine kürzere.',
    button: 'Journal anlegen',
    making: 'Das Journal wird angelegt. Das dauert mit Absicht etwa zwei Sekunden.',
    strength: {
      guesses: (amount) => `Fremde, die es darauf anlegen, bräuchten ${amount} Versuche.`,
      help: 'Am meisten helfen ein, zwei weitere Wörter ohne Zusammenhang.',
      knows:
        'Die Schätzung kennt viel benutzte Passwörter, deutsche und englische Wörter; die anderer Sprachen sind leichter zu erraten, als sie meint.',
    },
    words: {
      suggest: 'Sechs Wörter vorschlagen',
      use: 'Diese Wörter nehmen',
      title: 'Sechs zufällig gezogene Wörter, auf Englisch',
      heard: (words) => `Sechs Wörter: ${words}.`,
      possibilities: (bits, amount) => `${bits} Bit: ${amount} Möglichkeiten.`,
      used: 'Sie stehen jetzt im Feld. Schreiben Sie sie auf Papier, bevor Sie weitergehen.',
    },
  },
  group: {
    title: 'Ihre erste Gruppe',
    lead: 'Eine Gruppe braucht nur einen Namen, den Sie erfinden.',
    later: 'Später benennen',
  },
};

import type { restore as english } from '../en/restore.ts';
import type { Shape } from '../shape.ts';

export const restore: Shape<typeof english> = {
  open: 'Eine Sicherungskopie verwenden',
  openFile: 'Eine Journaldatei öffnen',
  title: 'Eine Sicherungskopie verwenden',
  titleFile: 'Eine Journaldatei öffnen',
  lead: 'Wählen Sie eine. Sie sehen, was sie enthält, bevor etwas geändert wird, und das Journal, das jetzt hier steht, bleibt erhalten.',
  leadFile:
    'Ein Journal oder eine Sicherungskopie von einem anderen Computer oder einem Stick. Sie sehen, was die Datei enthält, bevor sie hierher kopiert wird.',
  copies: 'Sicherungskopien und beiseitegelegte Journale',
  none: 'Neben dem Journal liegen keine Sicherungskopien.',
  what: {
    backup: (when) => `Sicherungskopie vom ${when}`,
    'set-aside': (when) => `Beiseitegelegt am ${when}`,
    'chosen-file': (when) => `Die gewählte Datei, zuletzt geschrieben am ${when}`,
  },
  another: 'von einem anderen Journal',
  anotherLead:
    'Dies ist von einem anderen Journal als dem, das hier steht. Das hiesige würde ganz beiseitegelegt; nichts davon geht verloren.',
  chooseFile: 'Eine Datei wählen',
  wayIn: {
    lead: 'Sie öffnet sich mit der Passphrase oder den Wiederherstellungswörtern des Tages, an dem sie entstand.',
    passphrase: 'Passphrase jenes Tages',
    look: 'Hineinsehen',
    looking: 'Wird geöffnet und Eintrag für Eintrag gelesen. Nichts wird geändert.',
    useWords: 'Die Wiederherstellungswörter jenes Tages verwenden',
    usePassphrase: 'Die Passphrase verwenden',
    type: 'Geben Sie die Passphrase jenes Tages ein.',
  },
  inside: {
    title: 'Was sie enthält',
    lead: 'Sie lässt sich öffnen, und jeder Eintrag darin ist lesbar.',
    copy: 'Die gewählte',
    here: 'Das Journal, das jetzt hier steht',
    hereUnknown:
      'Das Journal, das jetzt hier steht, öffnet sich nicht mit derselben Passphrase oder denselben Wörtern; was es enthält, ist deshalb nicht bekannt.',
    counts: (groups, sessions, texts) => `Gruppen ${groups}, Treffen ${sessions}, Texte ${texts}.`,
    lastSaved: (when) => `Zuletzt gespeichert am ${when}.`,
    neverSaved: 'Es wurde nichts darin gespeichert.',
    kept: 'Das Journal, das jetzt hier steht, wird in seinem Ordner ganz beiseitegelegt und lässt sich auf dieselbe Weise wieder verwenden.',
    put: 'An die Stelle des Journals setzen',
    putFirst: 'Hierher kopieren',
    putting: 'Wird an die Stelle des Journals gesetzt.',
  },
  done: 'Sie steht jetzt an der Stelle des Journals. Öffnen Sie sie mit der Passphrase jenes Tages.',
  doneAside: (name) =>
    `Sie steht jetzt an der Stelle des Journals. Öffnen Sie sie mit der Passphrase jenes Tages. Was hier stand, heißt ${name} und liegt im selben Ordner.`,
  trouble: {
    'wrong-passphrase':
      'Diese Passphrase öffnet sie nicht. Sie verlangt die des Tages, an dem sie entstand. Nichts wurde geändert.',
    'vault-damaged':
      'Sie ist beschädigt oder wurde beim Kopieren abgeschnitten und ist nicht zu gebrauchen. Das hiesige Journal ist, wie es war. Wählen Sie eine andere.',
    'slots-changed':
      'Ein Zugang zu ihr (Passphrase, Wörter oder Gerät) wurde von außen geändert und gehört nicht zu ihren Notizen. Das hiesige Journal ist, wie es war. Wählen Sie eine andere.',
    'slot-damaged':
      'Der Teil, den eine Passphrase öffnet, ist beschädigt. Das hiesige Journal ist, wie es war. Versuchen Sie es mit den Wiederherstellungswörtern oder wählen Sie eine andere.',
    'not-a-journal': 'Diese Datei ist weder ein Journal noch eine Sicherungskopie. Nichts wurde geändert.',
    'disk-full':
      'Der Datenträger hat neben dem Journal keinen Platz dafür. Das hiesige Journal ist, wie es war. Schaffen Sie Platz und versuchen Sie es dann noch einmal.',
    'read-only':
      'In den Ordner des Journals kann nicht geschrieben werden. Das hiesige Journal ist, wie es war. Erlauben Sie dort das Schreiben und versuchen Sie es dann noch einmal.',
    'no-journal':
      'Die Datei ist nicht mehr da. Das hiesige Journal ist, wie es war. Liegt sie auf einem Stick, stecken Sie ihn wieder ein und versuchen Sie es noch einmal.',
    'storage-failed':
      'Sie ließ sich nicht zu Ende lesen. Das hiesige Journal ist, wie es war. Liegt sie auf einem Stick, stecken Sie ihn wieder ein und versuchen Sie es noch einmal.',
    'not-found': 'Sie wurde nach fünf Minuten wieder geschlossen. Nichts wurde geändert. Sehen Sie noch einmal hinein.',
  },
};

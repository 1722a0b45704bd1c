import type { backups as english } from '../en/backups.ts';
import type { Shape } from '../shape.ts';

export const backups: Shape<typeof english> = {
  title: 'Sicherungskopien',
  none: 'Es gibt noch keine Sicherungskopie.',
  noneGood: 'Es gibt noch keine Sicherungskopie, die sich öffnen lässt.',
  last: (when) =>
    `Letzte Sicherungskopie: ${when}, geöffnet und geprüft. Sie enthält, was Sie an dem Tag hatten, auch Notizen, die Sie seither losgelassen haben.`,
  byItself:
    'Nach einem Tag mit Änderungen entsteht von selbst eine Sicherungskopie, während das Journal offen ist. Sie liegt auf demselben Datenträger wie das Journal: Geht er verloren, sind beide fort, es sei denn, es gibt einen zweiten Ort.',
  make: 'Jetzt sichern',
  work: {
    making: (done, of) => `Eine Sicherungskopie entsteht: ${done} von ${of} Einträgen gelesen.`,
    checking: (done, of) => `Die Sicherungskopie wird geprüft: ${done} von ${of} Einträgen gelesen.`,
    copying: (done, of) => `Eine Kopie entsteht: ${done} von ${of} Einträgen gelesen.`,
  },
  workUncounted: {
    making: 'Eine Sicherungskopie entsteht.',
    checking: 'Die Sicherungskopie wird geprüft.',
    copying: 'Eine Kopie entsteht.',
  },
  copy: 'Jetzt irgendwo eine Kopie aufbewahren',
  copied:
    'Eine Kopie liegt im gewählten Ordner, geöffnet und geprüft. Dieses Programm kümmert sich nicht weiter um sie.',
  cancel: 'Abbrechen',
  cancelled: 'Angehalten. Nichts wurde verändert.',
  made: 'Eine Sicherungskopie ist gemacht, geöffnet und geprüft.',
  checkedGood: 'Die Sicherungskopie lässt sich öffnen, und jeder Eintrag darin ist lesbar.',
  trouble: {
    'disk-full':
      'Es wurde keine Sicherungskopie gemacht: Der Datenträger ist voll. Nichts davon blieb zurück, und frühere Sicherungskopien sind, wie sie waren. Schaffen Sie Platz und versuchen Sie es dann noch einmal.',
    'read-only':
      'Es wurde keine Sicherungskopie gemacht: In ihren Ordner kann nicht geschrieben werden. Frühere Sicherungskopien sind, wie sie waren. Ändern Sie die Rechte des Ordners und versuchen Sie es dann noch einmal.',
    'storage-failed':
      'Es wurde keine Sicherungskopie gemacht: Der Datenträger tat nicht, was er sollte. Frühere Sicherungskopien sind, wie sie waren. Versuchen Sie es noch einmal.',
    'vault-damaged':
      'Es wurde keine Sicherungskopie gemacht, weil dieses Journal beschädigt ist. Frühere Sicherungskopien sind, wie sie waren: Behalten Sie sie.',
  },
  copyTrouble: {
    'disk-full':
      'Es wurde keine Kopie aufbewahrt: In diesem Ordner ist kein Platz dafür. Nichts davon blieb dort zurück. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.',
    'read-only':
      'Es wurde keine Kopie aufbewahrt: In diesen Ordner kann nicht geschrieben werden. Wählen Sie einen anderen.',
    'storage-failed':
      'Es wurde keine Kopie aufbewahrt: Der Ordner nahm sie nicht bis zum Ende auf. Das Journal und seine Sicherungskopien sind, wie sie waren. Liegt er auf einem Stick, stecken Sie ihn wieder ein und versuchen Sie es dann noch einmal.',
    'vault-damaged':
      'Es wurde keine Kopie aufbewahrt, weil dieses Journal beschädigt ist. Frühere Sicherungskopien sind, wie sie waren: Behalten Sie sie.',
  },
  kept: (count) => `Aufbewahrte Sicherungskopien (${count})`,
  folder: 'Ordner:',
  kibibytes: (kibibytes) => `${kibibytes} KB`,
  check: 'Prüfen',
  checkOf: (when) => `Prüfen: Sicherungskopie vom ${when}`,
  checkedWhenMade: 'Beim Entstehen geöffnet und geprüft.',
  good: (time) => `Geöffnet und geprüft um ${time}: Jeder Eintrag darin ist lesbar.`,
  counts: (groups, sessions, texts) =>
    `Gruppen ${groups}, Treffen ${sessions}${texts === null ? '' : `, Texte ${texts}`}`,
  holds: (counts) => `Sie enthält: ${counts}.`,
  today: (counts) => `Das Journal heute: ${counts}.`,
  opensWith: {
    today: 'Sie lässt sich mit der heutigen Passphrase öffnen.',
    'of-its-day': 'Sie lässt sich mit der Passphrase ihres Tages öffnen, die eine andere sein kann als die heutige.',
  },
  bad: {
    damaged:
      'Diese Sicherungskopie ist beschädigt und nicht zu gebrauchen. Sie wurde nicht angerührt. Machen Sie eine neue.',
    'other-keys':
      'Die heutigen Schlüssel öffnen diese Sicherungskopie nicht. Sie stammt aus der Zeit vor dem Wechsel der Schlüssel und lässt sich mit der Passphrase ihres Tages öffnen, oder sie ist beschädigt.',
    'other-journal': 'Diese Datei ist die Sicherungskopie eines anderen Journals.',
    'not-read': 'Diese Sicherungskopie konnte nicht vom Datenträger gelesen werden. Versuchen Sie es noch einmal.',
  },
  place: { beside: 'neben dem Journal', second: 'am zweiten Ort' },
  destroy: 'Vernichten',
  destroyOf: (when) => `Vernichten: Sicherungskopie vom ${when}`,
  destroyAsk: (when) => `Die Sicherungskopie vom ${when} vernichten?`,
  destroyMeans:
    'Sie enthält, was Sie an dem Tag hatten, und lässt sich nicht zurückholen. Das Journal und die anderen Sicherungskopien bleiben.',
  destroyIt: 'Vernichten',
  keepIt: 'Behalten',
  destroyed: 'Die Sicherungskopie wurde vernichtet.',
  second: {
    none: 'Es gibt keinen zweiten Ort. Ein Ordner auf einem Stick oder einem anderen Datenträger bewahrt Ihre Notizen, wenn dieser verloren geht.',
    choose: 'Einen zweiten Ort wählen',
    another: 'Einen anderen Ordner wählen',
    leave: 'Dort nicht mehr schreiben',
    left: 'Dort wird nichts mehr geschrieben. Was dort liegt, bleibt.',
    folder: 'Zweiter Ort:',
    away: 'Er ist jetzt nicht da. Die nächste Sicherungskopie wird dort geschrieben, wenn er wieder da ist.',
    empty: 'Dort liegt noch keine Sicherungskopie dieses Journals.',
    last: (when) => `Die neueste Sicherungskopie dort ist vom ${when}.`,
    same: 'In diesen Ordner werden Sicherungskopien schon geschrieben. Wählen Sie einen anderen.',
    trouble: {
      'disk-full':
        'Er ist voll; die letzte Sicherungskopie liegt deshalb nur neben dem Journal. Schaffen Sie dort Platz und sichern Sie noch einmal.',
      'read-only':
        'Dort kann nicht geschrieben werden; die letzte Sicherungskopie liegt deshalb nur neben dem Journal.',
      'storage-failed':
        'Die letzte Sicherungskopie konnte dort nicht geschrieben werden und liegt nur neben dem Journal.',
      'vault-damaged': 'Dort wurde keine Sicherungskopie geschrieben, weil dieses Journal beschädigt ist.',
    },
  },
  passphrase:
    'Eine Sicherungskopie lässt sich mit der Passphrase des Tages öffnen, an dem sie entstand, auch wenn Sie seither eine andere gewählt haben. Aufbewahrt werden sieben tägliche, vier wöchentliche und zwölf monatliche.',
  useOne: 'Sperren und eine davon verwenden',
  old: (when) => `Die letzte Sicherungskopie ist älter als 14 Tage: ${when}.`,
  noneYetOld: 'Von diesem Journal gibt es noch keine Sicherungskopie.',
  toBackups: 'Zu den Sicherungskopien',
};

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
  sessions: (affected, total) =>
    `Ein Teil dieses Journals ist beschädigt. Nicht lesbar: ${affected} von ${total} Treffen.`,
  newestBackup: (when) => `Ihre neueste gute Sicherungskopie ist vom ${when}.`,
  noBackup: 'Es gibt keine Sicherungskopie davon.',
  toRescue: 'Sperren und sehen, was zu tun ist',
  rescue: {
    open: 'Sehen, was noch lesbar ist',
    title: 'Was noch lesbar ist',
    lead: 'Das Journal wird gelesen, wie es daliegt, und nicht verändert. Was darin zerstört ist, kommt aus der neuesten guten Sicherungskopie, wenn es eine gibt.',
    passphrase: 'Passphrase',
    look: 'Lesen, was da ist',
    looking: 'Was noch da ist, wird gelesen. Nichts wird verändert.',
    sessions: (whole, total) => `Mit allen Texten lesbar: ${whole} von ${total} Treffen.`,
    fromBackup: (count, written, when) =>
      `${count === 1 ? 'Ein Eintrag kommt' : `${written} Einträge kommen`} aus der Sicherungskopie vom ${when}.`,
    noBackup: 'Es gibt keine Sicherungskopie, die sich mit derselben Passphrase oder denselben Wörtern öffnet.',
    nothingLost: 'Nichts ist verloren.',
    lost: (count, written) => `${count === 1 ? 'Ein Eintrag ist' : `${written} Einträge sind`} nirgends mehr lesbar.`,
    uncounted: 'Es kann mehr fehlen, das sich nicht einmal zählen ließ.',
    lastSaved: (when) => `Das Journal wurde zuletzt gespeichert am ${when}.`,
    lostTexts: (count) => `Verlorene Texte (${count})`,
    layer: { debrief: 'Nachbesprechung', private: 'private Reflexion' },
    rebuild: 'Das Journal neu aufbauen',
    rebuildMeans:
      'Aus alldem entsteht ein neues Journal an der Stelle des beschädigten, mit derselben Passphrase. Das beschädigte wird ganz beiseitegelegt.',
    rebuilding: 'Das Journal wird neu aufgebaut.',
    rebuilt: (name) =>
      `Das Journal ist neu aufgebaut. Öffnen Sie es mit Ihrer Passphrase, und sehen Sie in den Einstellungen nach Ihren Wiederherstellungswörtern. Das beschädigte heißt ${name} und liegt im selben Ordner.`,
    export: 'Eine lesbare Kopie schreiben',
    exportAsk: 'Eine Kopie schreiben, die jeder lesen kann?',
    exportMeans:
      'Eine Textdatei mit allem, auch den privaten Reflexionen, ohne jeden Schutz. Wer die Datei hat, liest sie. Behalten Sie sie nur so lange, wie Sie sie brauchen.',
    exportIt: 'Einen Ordner wählen und schreiben',
    keepClosed: 'Nicht schreiben',
    exported: (name) => `Alles Lesbare steht in ${name}, im gewählten Ordner. Jeder kann es lesen.`,
    expired:
      'Das Gelesene wurde nach fünf Minuten wieder geschlossen. Nichts wurde verändert. Lesen Sie es noch einmal.',
    words: {
      title: 'Was von einem beschädigten Journal lesbar war. Jeder kann diese Datei lesen.',
      debrief: 'Nachbesprechung',
      private: 'Private Reflexion',
      earlier: 'wie es stand am',
      tookAway: 'Was ich aus der Supervision mitgenommen habe',
      withoutPlace: 'Texte, deren Treffen oder Gruppe verloren ist',
    },
  },
};

import type { spelling as english } from '../en/spelling.ts';
import type { Shape } from '../shape.ts';

export const spelling: Shape<typeof english> = {
  title: 'Rechtschreibung',
  language: 'Wörter nachschlagen in',
  choices: {
    system: 'dem Wörterbuch der Systemsprache, wenn wir es haben',
    off: 'keinem Wörterbuch',
    'en-us': 'amerikanischem Englisch',
    'en-gb': 'britischem Englisch',
    own: 'meinem eigenen Wörterbuch',
  },
  saved: 'Gespeichert.',
  keys: 'Ein Wort, das nicht im Wörterbuch steht, ist gepunktet unterstrichen. F7 geht zum nächsten und zeigt, was gemeint sein könnte.',
  notKnown: (word) => `„${word}“ steht nicht im Wörterbuch`,
  noSuggestion: 'Kein ähnliches Wort steht darin.',
  add: 'Zu meinen Wörtern',
  added: (word) => `„${word}“ gehört jetzt zu Ihren Wörtern. Es bleibt im Journal.`,
  words: 'Meine Wörter',
  noWords: 'Noch keine. Sie fügen ein Wort dort hinzu, wo es im Text steht.',
  wordsHint: 'Drücken Sie auf ein Wort, um es aus der Liste zu nehmen.',
  removeWord: (word) => `${word}: aus meinen Wörtern nehmen`,
  wordRemoved: 'Das Wort gehört nicht mehr zu Ihren Wörtern.',
  ownDictionary: 'Ein eigenes Wörterbuch',
  ownHint:
    'Für Deutsch und jede andere Sprache: ein Hunspell-Wörterbuch, zwei Dateien mit den Endungen .aff und .dic, wie LibreOffice und viele Systeme sie haben. Es wird ins Journal kopiert. Nichts wird abgerufen.',
  chooseFiles: 'Beide Dateien wählen',
  needsBoth: 'Wählen Sie beide Dateien zusammen: eine mit der Endung .aff und eine mit .dic. Nichts wurde geändert.',
  unfit: 'Diese beiden Dateien sind kein Hunspell-Wörterbuch. Nichts wurde geändert.',
  tooLarge: 'Dieses Wörterbuch ist größer, als das Journal aufnimmt. Nichts wurde geändert.',
  dictionaryKept: 'Das Wörterbuch ist im Journal und in Gebrauch.',
  removeDictionary: 'Mein Wörterbuch aus dem Journal nehmen',
  dictionaryRemoved: 'Das Wörterbuch ist nicht mehr im Journal.',
};

// The 24 recovery words: shown, asked back, checked, used.
export const recovery = {
  title: 'Recovery words',
  words: {
    lead: 'These 24 words open the journal when the passphrase is lost. Write them on paper, in this order, and keep the paper away from this computer.',
    onlyNow: 'They are shown only now and kept nowhere. Whoever has the paper and the file can read everything.',
    written: 'I have written them down',
    later: 'Do this later',
  },
  print: {
    button: 'Print the words',
    warning: 'Written by hand, the words are on your paper only.',
    what: (product: string, day: string) => `For a ${product}, made on ${day}.`,
    keep: 'In this order they open the journal without the passphrase. Whoever has this paper and the file can read everything. When newer words were made, this paper opens only older copies of the file.',
  },
  ask: {
    lead: 'Type these three from your paper.',
    word: (place: number) => `Word ${place}`,
    wrong: (place: number) => `This is not word ${place}.`,
    button: 'Check these three',
    back: 'Back to the words',
    done: 'Your recovery words are checked.',
  },
  type: {
    label: 'The 24 words',
    hint: 'In their order, with spaces or line breaks between them.',
    nothing: 'Nothing is typed yet.',
    doNotFit: 'These recovery words do not fit.',
    unknown: (place: number, typed: string) => `Word ${place}, “${typed}”, is not on the list.`,
    unknownNear: (place: number, typed: string, nearest: string) =>
      `Word ${place}, “${typed}”, is not on the list; did you mean “${nearest}”?`,
    moreUnknown: (count: number) =>
      count === 1 ? 'One more is not on the list.' : `${count} more are not on the list.`,
    wrongNumber: (found: number) => `There have to be 24 words; here are ${found}.`,
    wrong: 'All of them are on the list; perhaps they are earlier words, or those of another journal.',
    none: 'No recovery words were made for this journal.',
    misread: (place: number, word: string) =>
      `One word was wrong: word ${place} is “${word}”. Correct it on the paper.`,
    swapped: (one: number, other: number) =>
      `Two words had changed places: ${one} and ${other}. Correct them on the paper.`,
  },
  unlock: {
    lead: 'Type the 24 words from your paper. Nothing is changed by trying.',
    button: 'Open',
    opening: 'Opening.',
    newTitle: 'A new passphrase',
    newLead:
      'The words have opened the journal. Choose the passphrase that opens it from now on. The words stay as they are; older copies of the file open as before.',
    set: 'Set this passphrase',
    setting: 'Setting the passphrase. This takes about a second, on purpose.',
    keep: 'Leave the old passphrase',
  },
  settings: {
    state: {
      none: 'There are none yet. Without them, a lost passphrase is a lost journal.',
      'not-checked': 'They open the journal. You have not checked yet that your paper is right.',
      checked: 'They open the journal, and you have checked your paper.',
    },
    check: 'Check the words you have',
    checkLead: 'The program keeps the words nowhere, so it needs all of them from your paper to compare.',
    checkButton: 'Check',
    again: 'Then check once more.',
    make: 'Make recovery words',
    makeNew: 'Make new words',
    replaces:
      'The words you have go on opening the journal until three of the new ones have come back. Then they stop working; older copies of the file still open with them.',
    show: 'Show the words',
    keepEarlier: 'Keep the words I have',
    kept: 'The words you have stay as they are. The new ones open nothing.',
  },
};

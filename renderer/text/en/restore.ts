// Putting a backup in the journal's place, from the lock screen or the first minute.
export const restore = {
  open: 'Use a backup',
  openFile: 'Open a journal file',
  title: 'Use a backup',
  titleFile: 'Open a journal file',
  lead: 'Choose one. You see what it holds before anything is changed, and the journal that stands here now is kept.',
  leadFile: 'A journal or a backup from another computer or a stick. You see what it holds before it is copied here.',
  copies: 'Backups and journals set aside',
  none: 'There are no backups beside the journal.',
  what: {
    backup: (when: string) => `Backup of ${when}`,
    'set-aside': (when: string) => `Set aside on ${when}`,
    'chosen-file': (when: string) => `The file you chose, last written on ${when}`,
  },
  another: 'of another journal',
  anotherLead:
    'This is of another journal than the one that stands here. The one here would be set aside whole; nothing of it is lost.',
  chooseFile: 'Choose a file',
  wayIn: {
    lead: 'It opens with the passphrase, or the recovery words, of the day it was made.',
    passphrase: 'Passphrase of that day',
    look: 'Look inside',
    looking: 'Opening it and reading every entry. Nothing is changed.',
    useWords: 'Use the recovery words of that day',
    usePassphrase: 'Use the passphrase',
    type: 'Type the passphrase of that day.',
  },
  inside: {
    title: 'What it holds',
    lead: 'It opens, and every entry in it can be read.',
    copy: 'The one you chose',
    here: 'The journal here now',
    hereUnknown: 'The journal here now does not open with the same passphrase or words, so what it holds is not known.',
    counts: (groups: string, sessions: string, texts: string) =>
      `Groups ${groups}, sessions ${sessions}, texts ${texts}.`,
    lastSaved: (when: string) => `Last saved on ${when}.`,
    neverSaved: 'Nothing was saved in it.',
    kept: 'The journal here now is set aside in its folder, whole, and can be used again in the same way.',
    put: 'Put it in the journal’s place',
    putFirst: 'Copy it here',
    putting: 'Putting it in place.',
  },
  done: 'It stands in the journal’s place now. Open it with the passphrase of that day.',
  doneAside: (name: string) =>
    `It stands in the journal’s place now. Open it with the passphrase of that day. What stood here is called ${name} and lies in the same folder.`,
  trouble: {
    'wrong-passphrase':
      'That passphrase does not open it. It takes the one of the day it was made. Nothing was changed.',
    'vault-damaged':
      'It is damaged, or was cut off while it was copied, and cannot be used. The journal here is as it was. Choose another one.',
    'slots-changed':
      'A way into it (passphrase, words or device) was changed from outside and does not belong to its notes. The journal here is as it was. Choose another one.',
    'slot-damaged':
      'The part of it that a passphrase opens is damaged. The journal here is as it was. Try the recovery words, or choose another one.',
    'not-a-journal': 'This file is neither a journal nor a backup of one. Nothing was changed.',
    'disk-full':
      'The disk has no room for it beside the journal. The journal here is as it was. Free some space, then try again.',
    'read-only':
      'The folder of the journal cannot be written to. The journal here is as it was. Allow writing there, then try again.',
    'no-journal':
      'The file is not there any more. The journal here is as it was. If it lies on a stick, put the stick in again, then try again.',
    'storage-failed':
      'It could not be read to its end. The journal here is as it was. If it lies on a stick, put the stick in again, then try again.',
    'not-found': 'It was closed again after five minutes. Nothing was changed. Look inside once more.',
  },
};

// Backups: when, where, whether they open, and with what.
export const backups = {
  title: 'Backups',
  none: 'There is no backup yet.',
  noneGood: 'There is no backup yet that can be opened.',
  last: (when: string) =>
    `Last backup: ${when}, opened and checked. It holds what you had that day, including notes you have let go since.`,
  byItself:
    'After a day with changes a backup is made by itself while the journal is open. It lies on the same disk as the journal: a lost disk takes both, unless there is a second place.',
  make: 'Back up now',
  work: {
    making: (done: string, of: string) => `Making a backup: ${done} of ${of} entries read.`,
    checking: (done: string, of: string) => `Checking the backup: ${done} of ${of} entries read.`,
    copying: (done: string, of: string) => `Keeping a copy: ${done} of ${of} entries read.`,
  },
  workUncounted: {
    making: 'Making a backup.',
    checking: 'Checking the backup.',
    copying: 'Keeping a copy.',
  },
  copy: 'Keep a copy somewhere now',
  copied: 'A copy is in the folder you chose, opened and checked. This program does not look after it.',
  cancel: 'Cancel',
  cancelled: 'Stopped. Nothing was changed.',
  made: 'A backup was made, opened and checked.',
  checkedGood: 'The backup opens, and every entry in it can be read.',
  trouble: {
    'disk-full':
      'No backup was made: the disk is full. Nothing of it was left, and earlier backups are as they were. Free some space, then try again.',
    'read-only':
      'No backup was made: its folder cannot be written to. Earlier backups are as they were. Change the rights of the folder, then try again.',
    'storage-failed':
      'No backup was made: the disk did not do what it was asked. Earlier backups are as they were. Try again.',
    'vault-damaged':
      'No backup was made, because this journal is damaged. Earlier backups are as they were: keep them.',
  },
  copyTrouble: {
    'disk-full':
      'No copy was kept: that folder has no room for it. Nothing of it was left there. Free some space, or choose another folder.',
    'read-only': 'No copy was kept: that folder cannot be written to. Choose another one.',
    'storage-failed':
      'No copy was kept: that folder did not take it to its end. The journal and its backups are as they were. If it is on a stick, put the stick in again, then try again.',
    'vault-damaged': 'No copy was kept, because this journal is damaged. Earlier backups are as they were: keep them.',
  },
  kept: (count: number) => `Kept backups (${count})`,
  folder: 'Folder:',
  kibibytes: (kibibytes: string) => `${kibibytes} KB`,
  check: 'Check',
  checkOf: (when: string) => `Check the backup of ${when}`,
  checkedWhenMade: 'Opened and checked when it was made.',
  good: (time: string) => `Opened and checked at ${time}: every entry in it can be read.`,
  counts: (groups: string, sessions: string, texts: string | null) =>
    `groups ${groups}, sessions ${sessions}${texts === null ? '' : `, texts ${texts}`}`,
  holds: (counts: string) => `It holds: ${counts}.`,
  today: (counts: string) => `The journal today: ${counts}.`,
  opensWith: {
    today: 'It opens with the passphrase of today.',
    'of-its-day': 'It opens with the passphrase of its day, which may be another one than today’s.',
  },
  bad: {
    damaged: 'This backup is damaged and cannot be used. It was not touched. Make a new one.',
    'other-keys':
      'The keys of today do not open this backup. It is from before the keys were changed and opens with the passphrase of its day, or it is damaged.',
    'other-journal': 'This file is a backup of another journal.',
    'not-read': 'This backup could not be read from the disk. Try again.',
  },
  place: { beside: 'beside the journal', second: 'in the second place' },
  destroy: 'Destroy',
  destroyOf: (when: string) => `Destroy the backup of ${when}`,
  destroyAsk: (when: string) => `Destroy the backup of ${when}?`,
  destroyMeans: 'It holds what you had that day, and cannot be brought back. The journal and the other backups stay.',
  destroyIt: 'Destroy it',
  keepIt: 'Keep it',
  destroyed: 'The backup was destroyed.',
  second: {
    none: 'There is no second place. A folder on a stick or another disk keeps your notes when this disk is lost.',
    choose: 'Choose a second place',
    another: 'Choose another folder',
    leave: 'Stop writing there',
    left: 'Nothing more is written there. What lies there stays.',
    folder: 'Second place:',
    away: 'It is not there now. The next backup is written to it when it is back.',
    empty: 'There is no backup of this journal in it yet.',
    last: (when: string) => `The newest backup in it is from ${when}.`,
    same: 'Backups are written to that folder already. Choose another one.',
    trouble: {
      'disk-full':
        'It is full, so the last backup is only beside the journal. Free some space there, then back up again.',
      'read-only': 'It cannot be written to, so the last backup is only beside the journal.',
      'storage-failed': 'The last backup could not be written to it, and is only beside the journal.',
      'vault-damaged': 'No backup was written to it, because this journal is damaged.',
    },
  },
  passphrase:
    'A backup opens with the passphrase of the day it was made, also after you have chosen another one. Seven daily, four weekly and twelve monthly ones are kept.',
  useOne: 'Lock and use one of them',
  old: (when: string) => `The last backup is older than 14 days: ${when}.`,
  noneYetOld: 'There is no backup of this journal yet.',
  toBackups: 'See backups',
};

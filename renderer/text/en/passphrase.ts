// Changing the passphrase: the one question first, then what each answer does and does not do.
export const passphrase = {
  lead: 'Which of the two ways is right depends on who could know the present passphrase.',
  present: 'The present passphrase',
  question: 'Could anybody know it?',
  answers: { yes: 'Yes, or I cannot rule it out', no: 'No, nobody' },
  means: {
    yes: 'Everything is sealed anew under new keys, with new recovery words. This device no longer opens the journal by itself. The present passphrase and words go on opening older copies of the file and backups, which you can destroy afterwards.',
    no: 'Only the way in is changed. Older copies of the file and backups still open with the present passphrase. Your recovery words stay as they are.',
  },
  next: 'The new passphrase',
  same: 'This is the present passphrase. Choose another one.',
  goOn: 'Go on to the new words',
  change: 'Change the passphrase',
  checking: 'Checking the passphrase. This takes about two seconds, on purpose.',
  changed: 'The new passphrase opens this journal now. Older copies of the file still open with the old one.',
  words:
    'These are your new recovery words. Write them on paper, in this order. Nothing is changed until three of them have come back.',
  cancel: 'Cancel',
  cancelled: 'Nothing was changed. The old passphrase and the old words open the journal as before.',
  working: (done: string, of: string) => `Sealing everything anew: ${done} of ${of} entries.`,
  workingUncounted: 'Sealing everything anew.',
  workingWhy: 'You can go on writing, and you can cancel; until the last entry nothing is changed.',
  renewed: 'Everything is sealed anew. Only the new passphrase and the new words open this journal.',
  oldNotGone:
    'The disk was too full to clear away what the old keys open. It goes when the journal locks and there is room.',
  failed: {
    'disk-full':
      'Nothing was changed: the disk is full. The old passphrase and the old words open the journal as before. Free some space, then try again.',
    'read-only':
      'Nothing was changed: the folder of the journal cannot be written to. The old passphrase and the old words open the journal as before. Allow writing there, then try again.',
    'storage-failed':
      'Nothing was changed: something on the way to the disk failed. The old passphrase and the old words open the journal as before. Try again.',
    'vault-damaged':
      'Nothing was changed, because this journal is damaged. The old passphrase and the old words open what can be read.',
  },
  again: 'Try again',
  backToSettings: 'Back to the settings',
  backup: { making: 'A new backup is being made.', made: 'A new backup was made, opened and checked.' },
  older: {
    title: 'Backups from before',
    lead: 'They open with the passphrase and the words of their day, for whoever knows them.',
    none: 'No backup from before is left beside the journal. Copies that you have made elsewhere still open with the old passphrase.',
    delete: 'Destroy',
    deleteOf: (when: string) => `Destroy the backup of ${when}`,
    deleteAll: (count: number) => (count === 1 ? 'Destroy this backup' : `Destroy all ${count} backups`),
    ask: (count: number) => (count === 1 ? 'Destroy this backup?' : `Destroy ${count} backups?`),
    gone: 'It cannot be undone. What you have let go since stands only there.',
    first:
      'If somebody has asked to see what you hold, or a complaint, claim or court matter is open or likely: keep them, and ask for advice first.',
    keep: 'Keep',
    deleted: (count: number) => (count === 1 ? 'One backup was destroyed.' : `${count} backups were destroyed.`),
  },
  /** Asked before a deed that an open journal alone must not allow. */
  first: {
    label: 'Passphrase',
    hint: 'The passphrase is asked first.',
    checking: 'Checking the passphrase. This takes about a second, on purpose.',
  },
};

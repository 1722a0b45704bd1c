// A journal that is not as it was left: what is known, what is safe, what can be done.
export const damage = {
  leftOut: {
    log: 'Beside this journal lies a log that does not belong to it, or is damaged. You read the journal without it, so the newest words may be missing here. Nothing was changed.',
    'rollback-file':
      'Beside this journal lies a file that another program left there and that would change it. You read the journal without it. Nothing was changed.',
  },
  setAside: 'Set it aside',
  wasSetAside: (name: string) =>
    `It lies in the folder of the journal now, with a copy of the journal as it is, under the name ${name}. Lock and open the journal again to write.`,
  lockNow: 'Lock now',
  sessions: (affected: string, total: string) =>
    `Part of this journal is damaged: ${affected} of ${total} sessions cannot be read.`,
  newestBackup: (when: string) => `Your newest good backup is from ${when}.`,
  noBackup: 'There is no backup of it.',
  toRescue: 'Lock and see what can be done',
  rescue: {
    open: 'See what can still be read',
    title: 'What can still be read',
    lead: 'The journal is read as it lies there, and not changed. What is broken in it is taken from the newest good backup, if there is one.',
    passphrase: 'Passphrase',
    look: 'Read what is left',
    looking: 'Reading what is left. Nothing is changed.',
    sessions: (whole: string, total: string) => `${whole} of ${total} sessions can be read with all their texts.`,
    fromBackup: (count: number, written: string, when: string) =>
      `${count === 1 ? 'One entry was' : `${written} entries were`} taken from the backup of ${when}.`,
    noBackup: 'There is no backup that opens with the same passphrase or words.',
    nothingLost: 'Nothing is lost.',
    lost: (count: number, written: string) =>
      `${count === 1 ? 'One entry' : `${written} entries`} cannot be read anywhere.`,
    uncounted: 'More may be missing that could not even be counted.',
    lastSaved: (when: string) => `The journal was last saved on ${when}.`,
    lostTexts: (count: number) => `Texts that are lost (${count})`,
    layer: { debrief: 'debrief', private: 'private reflection' },
    rebuild: 'Build the journal anew',
    rebuildMeans:
      'A new journal is made of all this and takes the place of the damaged one, with the same passphrase. The damaged one is set aside whole.',
    rebuilding: 'Building the journal anew.',
    rebuilt: (name: string) =>
      `The journal was built anew. Open it with your passphrase, and look at your recovery words in Settings. The damaged one is called ${name} and lies in the same folder.`,
    export: 'Write a readable copy',
    exportAsk: 'Write a copy that anybody can read?',
    exportMeans:
      'One text file with everything, private reflections too, without any protection. Whoever has the file reads it. Keep it only for as long as you need it.',
    exportIt: 'Choose a folder and write it',
    keepClosed: 'Do not write it',
    exported: (name: string) => `Everything readable stands in ${name}, in the folder you chose. Anybody can read it.`,
    expired: 'What was read was closed again after five minutes. Nothing was changed. Read it once more.',
    words: {
      title: 'What could be read of a damaged journal. Anybody can read this file.',
      debrief: 'Debrief',
      private: 'Private reflection',
      earlier: 'as it stood on',
      tookAway: 'What I took away from supervision',
      withoutPlace: 'Texts whose session or group is lost',
    },
  },
};

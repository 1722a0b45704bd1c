// Letting go: the one question, what goes and what stays, and the sheet afterwards. Destroying is called destroying.
export const lettingGo = {
  open: 'Let go of this text',
  openGroup: 'Let go of old texts',

  question: {
    title: 'Before anything is destroyed',
    sentence:
      'Has anybody asked to see what you hold, or is a complaint, claim or court matter open or likely? Then do not destroy anything now. Ask for advice first.',
    yes: 'Yes, or it may be',
    no: 'No',
    back: 'Back',
    stoppedTitle: 'Nothing is destroyed',
    stopped: 'Do not destroy anything now. Ask your society, your indemnity insurer or a lawyer first.',
    noAdvice: 'This journal gives no legal advice. Nothing was changed.',
  },

  texts: {
    ask: {
      debrief: 'Destroy this debrief?',
      private: 'Destroy this private reflection?',
      session: 'Destroy the text of this session?',
      group: (sessions: number) =>
        sessions === 0
          ? 'No text to destroy'
          : sessions === 1
            ? 'Destroy the text of 1 session?'
            : `Destroy the texts of ${sessions} sessions?`,
    },
    which: 'Which texts',
    all: 'all texts of this group',
    before: (date: string) => `texts of sessions before ${date}`,
    olderThan: (months: number) =>
      months === 12
        ? 'texts older than a year'
        : `texts older than ${months % 12 === 0 ? `${months / 12} years` : `${months} months`}`,
    goes: (what: string, many: boolean) => `${what} ${many ? 'go' : 'goes'}. Date, attendance and counts stay.`,
    backups: (count: number) =>
      count === 1
        ? '1 backup still holds the text; you can renew it next.'
        : `${count} backups still hold the text; you can renew them next.`,
    backupsUnknown: 'The folder of the backups could not be read; those in it may still hold the text.',
    noUndo: 'This cannot be undone.',
    nothing: 'There is no text here to destroy.',
    keep: 'Keep it',
    destroy: 'Destroy the text',
    destroyMany: 'Destroy these texts',
    unsaved: 'Nothing was destroyed, because words in this window could not be saved first.',
  },

  person: {
    open: (name: string) => `Let go of what is written about ${name}`,
    title: (name: string) => `What is written about ${name}`,
    passphraseFirst: 'Private pages and earlier versions are searched too, so the passphrase comes first.',
    search: 'Search the whole journal',
    searching: 'Searching every text, private pages and earlier versions included.',
    found: (count: number) => (count === 1 ? '1 passage was found.' : `${count} passages were found.`),
    none: 'No passage was found. Only the name in the roster would go.',
    honest:
      'The search knows the alias, the names under “also appears as”, and forms made from them. It does not find somebody who is only described.',
    in: { debrief: 'debrief', private: 'private reflection', line: 'a name, label or line', elsewhere: 'elsewhere' },
    version: (moment: string) => `as it stood on ${moment}`,
    mayBeOther: 'This may be somebody else, or an everyday word.',
    deedOf: (place: number) => `What to do with passage ${place}`,
    deeds: {
      replace: 'replace the name',
      remove: 'destroy the passage',
      'destroy-text': 'destroy the whole text',
      leave: 'leave it',
    },
    forAll: 'For all of them',
    each: 'as chosen for each',
    more: (count: number) => `Show ${count} more`,
    inText: { member: 'a member', colleague: 'a co-leader' },
    passages: 'Passages',
    changes: (passages: number, texts: number) =>
      `${passages === 1 ? '1 passage changes' : `${passages} passages change`}${texts === 0 ? '' : texts === 1 ? ', 1 text goes with all its versions' : `, ${texts} texts go with all their versions`}.`,
    roster: {
      member:
        'In the roster the name and its forms go, and “A former member” stands there instead. Attendance and counts stay.',
      colleague: 'Among the colleagues the name and its forms go. Sessions and counts stay.',
    },
    destroy: 'Destroy what is decided here',
    keep: 'Keep everything',
    changed: 'Something was saved since the search. Search once more.',
  },

  reason: 'Why, in your own words',
  reasonHint: 'Optional. It stands in the list of what was let go.',
  reasonTooLong: (limit: number) => `This is longer than ${limit} characters.`,

  parts: {
    debriefs: (count: number) => (count === 1 ? 'debrief' : `${count} debriefs`),
    privatePages: (count: number) => (count === 1 ? 'private reflection' : `${count} private reflections`),
    versions: (count: number) => (count === 1 ? '1 earlier version' : `${count} earlier versions`),
    passages: (count: number) => (count === 1 ? '1 passage' : `${count} passages`),
    names: (count: number) => (count === 1 ? '1 name' : `${count} names and forms`),
  },

  deed: {
    text: 'a text',
    session: 'the text of a session',
    group: 'texts of a group',
    person: 'what was written about somebody',
    deleted: 'what was deleted',
  },

  sheet: {
    title: 'What was let go',
    when: (moment: string, what: string) => `${moment}: ${what}.`,
    why: (reason: string) => `Why: ${reason}`,
    destroyed: 'Destroyed',
    ofSessions: (count: number) => (count === 1 ? 'of 1 session' : `of ${count} sessions`),
    remains: 'What remains',
    remainsTexts: 'Dates, attendance, case labels and counts of the sessions.',
    remainsEntry: 'This entry: kind, date and counts, and the reason if you gave one.',
    outOfReach: 'What this journal cannot reach',
    files: 'Files that left this journal, and printed pages.',
    backups: (count: number) =>
      count === 1 ? '1 backup that held it on that day.' : `${count} backups that held it on that day.`,
    backupsUnknown: 'Backups: their folder could not be read on that day.',
    backupsElsewhere: 'Backups and copies of the journal in other places.',
    coLeader: 'What your co-leader keeps.',
    system: 'What the system keeps of the disk: snapshots, copies of the whole disk, blocks of an SSD.',
    sealed: 'Backups and copies are sealed; they open with the passphrase or the recovery words of their day.',
    print: 'Print this sheet',
    done: 'Done',
    gone: 'This entry is not in the journal.',
  },

  destroyed: 'Destroyed. It is in no file of this journal any more.',
  destroyedLater:
    'Destroyed. The disk was too full to clear its sealed remains from the file; they go when there is room again.',

  due: {
    sentence: (group: string, sessions: number) =>
      sessions === 1
        ? `${group}: the text of 1 session is older than you meant to keep it.`
        : `${group}: the texts of ${sessions} sessions are older than you meant to keep them.`,
    open: 'Look at them',
    openOf: (group: string) => `Look at them: ${group}`,
  },

  renew: {
    sentence: (count: number) =>
      count === 1
        ? 'A backup that is kept here was made before this. It still holds what is gone.'
        : `${count} backups that are kept here were made before this. They still hold what is gone.`,
    deed: 'Make a new backup and destroy the older ones',
    done: 'A new backup was made and checked, and the older ones are destroyed.',
    notAll: 'A new backup was made and checked. An older one could not be destroyed.',
  },

  forGroup: {
    open: 'Print for my group',
    which: 'For',
    title: 'What I keep about our group',
    what: 'What is kept',
    whatLines: [
      'An alias or a name for each of you, when you joined, and whether you were here.',
      'What the leaders write about a session afterwards: about the group and their leading. A case has an invented name.',
      'No recording, and nothing that identifies a patient on purpose.',
    ],
    where: 'Where',
    whereLines: [
      'In one encrypted file on one computer. The program sends nothing anywhere.',
      'Backups of that file are encrypted too.',
      'Whoever leads the group with me may keep notes of their own.',
    ],
    long: 'For how long',
    longNone: 'There is no fixed time yet. Ask me.',
    longMonths: (months: number) =>
      months % 12 === 0
        ? `Texts are meant to be kept for ${months === 12 ? 'a year' : `${months / 12} years`}, then let go. Dates and counts stay.`
        : `Texts are meant to be kept for ${months} months, then let go. Dates and counts stay.`,
    ask: 'How to ask',
    askLines: [
      'Tell me, at any time and without a reason, that you want to see what is written about you, or that it should go.',
      'I can find the passages that name you, take your name out or destroy them, and tell you what I cannot reach: pages that left, and copies elsewhere.',
      'While a complaint or a court matter is open, or somebody has asked to see what is kept, I may not destroy anything.',
    ],
  },

  where: {
    title: 'What was let go',
    none: 'Nothing was let go.',
    count: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
};

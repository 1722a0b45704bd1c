// The session page and the private page beside it.
export const session = {
  title: 'After the session',
  private: 'private',
  notBegun: 'There is nothing here. This session was not kept, because nothing was written in it.',
  toToday: 'Go to Today',

  facts: {
    title: 'Facts of the session',
    group: 'Group',
    date: 'Date',
    modality: 'In person or online',
    minutes: 'Minutes',
    coLeaders: 'With whom',
    length: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    noLength: 'length not noted',
    alone: 'leading alone',
    ledBy: 'Led by',
    nobodyNamed: 'leader not noted',
  },

  more: {
    title: 'More facts',
    notNoted: 'not noted',
    held: 'The session',
    wasHeld: 'was held',
    wasCancelled: 'was cancelled',
    iWasThere: 'I',
    wasThere: 'was there',
    wasNotThere: 'was not there',
    plannedMinutes: 'Planned minutes',
    debrief: 'Co-leader debrief',
    debriefHeld: 'held',
    debriefNotHeld: 'not held',
    debriefMinutes: 'Minutes of the debrief',
    recording: 'Recording for supervision',
    noRecording: 'none',
    consent: {
      yes: 'everybody consented',
      no: 'without everybody’s consent',
      withdrawn: 'consent withdrawn',
    },
    destroyedOn: 'Recording destroyed on',
    recordingNote: 'The recording itself is never kept here.',
  },

  cases: {
    more: {
      title: 'more',
      of: (place: number) => `more about case ${place}`,
      presenter: 'Presented by',
      followUpOf: 'Comes back to',
      noFollowUp: 'no earlier case',
      caseGone: 'a case that is no longer here',
      earlierCase: (label: string, date: string) => `${label}, ${date}`,
      with: 'Led with',
      asInSession: 'as in the session',
      themes: 'Themes',
      feelings: 'Feelings',
      tagsHint: 'Single words, separated by commas.',
      usedBefore: 'Used before:',
      tagTooLong: (limit: number) => `One of these is longer than ${limit} characters.`,
      tooManyTags: (limit: number) => `Up to ${limit} fit here.`,
    },

    title: 'Cases',
    label: (place: number) => `Case ${place}`,
    hint: 'What will you call it? An image or a feeling, nobody’s name.',
    mayIdentify: 'This may be a name or an age. An image is safer.',
    role: (place: number) => `My role in case ${place}`,
    minutes: (place: number) => `Minutes of case ${place}`,
    noMinutes: 'minutes',
    next: 'Next case',
    roles: {
      'led-alone': 'led alone',
      'co-led': 'co-led',
      member: 'member',
      presented: 'presented',
      observer: 'observer',
      'led-talk': 'led the talk about the leading',
    },
  },

  debrief: {
    title: 'Co-leader debrief',
    forWhom: 'for the two of you',
    alone: 'Notes on leading',
    cannotBeRead: 'What was written here before cannot be read, so nothing can be added. It has not been touched.',
  },

  comeBack: 'Come back to this',

  prompts: {
    other: 'Other prompts',
    swap: 'Choose a prompt. It takes the place of an empty one.',
    add: 'Choose a prompt to add.',
  },

  attendance: {
    title: 'Who was here',
    /** The letter after & is the key. */
    here: '&Here',
    late: '&Late',
    'left-early': 'Left &early',
    away: '&Away',
    notNoted: 'Not noted',
    keys: 'H, L, E or A marks somebody and goes on. Space leaves them not noted and goes on. Shift+H: everyone not yet noted is here.',
    everyone: 'Everyone here',
    count: {
      here: (count: number) => `${count} here`,
      late: (count: number) => `${count} late`,
      'left-early': (count: number) => `${count} left early`,
      away: (count: number) => `${count} away`,
      notNoted: (count: number) => `${count} not noted`,
    },
    /** Said without the name: the grid names the next person at the same moment, and names do not belong in the foot line. */
    marked: (mark: string) => `${mark}.`,
  },

  foot: {
    goOnAlone: 'Go on alone',
    stopHere: 'Stop here',
    backToSession: 'Back to the session',
  },

  nothingKept: 'Nothing was written, so nothing was kept.',

  sign: {
    new: 'Nothing written yet',
    saving: 'Saving',
    saved: 'Saved',
    savedAt: (time: string) => `Saved, ${time}`,
    savedOn: (moment: string) => `Saved on ${moment}`,
  },

  trouble: {
    word: 'Not saved yet:',
    /** Said once when it begins; the whole sentence stands in the foot bar. */
    said: 'Not saved yet. Your words are still in this window.',
    diskFull: (save: string) =>
      `the disk is full. Your words are still in this window. Free some space, then press ${save}.`,
    readOnly: (save: string) =>
      `the folder of the journal cannot be written to. Your words are still in this window. Allow writing there, then press ${save}.`,
    tooLong:
      'this is more than one page of the journal can hold. Your words are still in this window. Move some of them to another page.',
    failed: (save: string) =>
      `something on the way to the disk failed. Your words are still in this window. It is tried again every three seconds, and when you press ${save}.`,
    /** On another page than the one where the words were typed. */
    elsewhere: 'words of an earlier page are still only in this window. It is tried again every three seconds.',
  },

  otherVersion: 'Another version of this was saved in between:',

  versions: {
    title: 'Earlier versions',
    hint: 'A version is kept when you come back to a text and change it.',
    asItStood: (moment: string) => `As it stood on ${moment}`,
    onlyThen: 'only then',
    onlyNow: 'only now',
    same: 'These are the same words as now.',
    putBackHint: 'Putting it back makes what stands there now an earlier version.',
    putBack: 'Put this text back',
    done: 'The earlier text is back. What stood there is among the earlier versions.',
    notDone: 'Nothing was put back, because what stands there now could not be saved first.',
  },

  privatePage: {
    title: 'Private reflection',
    sentence: 'Only you. It leaves this page only passage by passage, by your own hand.',
  },
};

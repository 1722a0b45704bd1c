// The summary for supervision: choose sessions, read exactly what would leave, then let it leave or not.
export const supervision = {
  title: 'Supervision',
  lead: 'Choose sessions and read what a summary of their debriefs would say. Private pages are never part of it.',
  choose: 'Sessions for the summary',
  noSessions: 'No sessions yet. The first one can be one line.',
  noLabel: 'no case',
  show: 'Show the summary',
  showNothingChosen: 'Choose at least one session first.',
  tooMany: (limit: number) => `A summary holds up to ${limit} sessions.`,
  chosen: (count: number) => (count === 1 ? '1 session chosen' : `${count} sessions chosen`),
  chooseOthers: 'Choose other sessions',
  preparing: 'Reading the notes',

  summary: 'The summary as it would leave',
  replaced: 'What was replaced',
  times: (label: string, times: number) => (times === 1 ? `${label}: once` : `${label}: ${times} times`),
  nothingReplaced: 'No name of the group’s list stood in these notes.',
  withoutForms: (count: number) =>
    count === 1
      ? 'One member has no “also appears as”: the check can only look for names it knows.'
      : `${count} members have no “also appears as”: the check can only look for names it knows.`,
  checked: 'Checked for likely identifiers. People who know the group may still recognise somebody.',
  readFirst: 'Read it once as a stranger would. Nothing has left this journal.',
  save: 'Save as Markdown',
  notSaved: 'Nothing was saved.',
  saved: (bytes: string) => `The summary is saved, ${bytes} bytes. It is no longer protected by this journal.`,

  /** Fixed wording inside the document. */
  document: {
    title: 'Summary for supervision',
    meeting: 'Session {n}',
    cases: 'Cases',
    member: 'Member {letter}',
    coLeader: 'the co-leader',
    group: 'the group',
    someMember: 'a member',
    footer: 'Checked for likely identifiers; may still be recognisable to people who know the group.',
  },
};

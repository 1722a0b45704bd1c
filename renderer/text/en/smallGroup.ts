// What the text tells about somebody behind a label, and what can be done about it.
export const smallGroup = {
  title: 'In a small group',
  lead: 'A label hides a name, not a person. This is what the text tells about who stands behind each.',
  fits: (label: string, people: number) =>
    people <= 1
      ? `${label}: what is told fits one person of the group only.`
      : people === 2
        ? `${label}: what is told fits two people of the group.`
        : `${label}: what is told may fit ${people} people of the group.`,
  told: (details: string) => `Told: ${details}.`,
  mustConfirm: 'So much about one person has to be confirmed before anything can leave.',
  confirm: (label: string) => `I mean to tell this about ${label}`,
  confirmed: 'You confirmed this. Anything more has to be confirmed anew.',
  saidConfirmed: 'Confirmed.',
  proposals: {
    'drop-role': (words: string) => `Leave out “${words}”`,
    'decade-of-age': (words: string) => `Write “${words}”`,
    'neutral-pronouns': () => 'Write “they”',
    'merge-labels': () => 'Write “a member”, with no letter',
  },
  followed: 'Changed. Read it once more.',
  blocked: (count: number) =>
    count === 1
      ? 'About one person so much is told that it has to be confirmed. Nothing can leave before that.'
      : `About ${count} people so much is told that it has to be confirmed. Nothing can leave before that.`,
};

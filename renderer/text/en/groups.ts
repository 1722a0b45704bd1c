export const groups = {
  newGroup: 'New group',
  empty: 'A group needs only a name you invent.',
  kind: {
    ongoing: 'ongoing',
    intensive: 'intensive',
    weekend: 'weekend',
    course: 'course',
    'large-group': 'large group',
    demonstration: 'demonstration',
  },
  sessions: (count: number, written: string) => (count === 1 ? '1 session' : `${written} sessions`),
  noSession: 'no sessions yet',
  asMember: 'as a member',
  iAm: {
    leader: 'the leader, or one of them',
    member: 'only a member',
  },
  since: (date: string) => `since ${date}`,
  endedOn: (date: string) => `until ${date}`,
  ended: 'Ended',
  last: (date: string) => `last on ${date}`,
};

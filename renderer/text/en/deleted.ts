// Deleting: nothing is asked, because until the lock it can be undone.
export const deleted = {
  session: 'Delete this session',
  group: 'Delete this group',
  member: 'Remove from the group',
  done: {
    session: 'The session is deleted. Until the journal locks it can come back.',
    group: 'The group and its sessions are deleted. Until the journal locks they can come back.',
    member: 'Removed, with attendance. Until the journal locks both can come back.',
    entry: 'The entry is deleted. Until the journal locks it can come back.',
    profile: 'The profile is deleted. Until the journal locks it can come back.',
  },
  undo: 'Undo',
  undone: 'It is back.',
  list: 'Deleted since the last lock',
  hint: 'When the journal locks, this is destroyed.',
  what: {
    session: 'session',
    group: 'group',
    case: 'case',
    member: 'member',
    'supervision-session': 'supervision session',
    observation: 'observation',
    'training-event': 'training event',
    'earlier-practice': 'earlier practice',
    profile: 'profile',
  },
  undoOf: (what: string) => `Undo: ${what}`,
};

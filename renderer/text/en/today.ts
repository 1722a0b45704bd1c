export const today = {
  groups: 'Groups',
  last: (date: string) => `last on ${date}`,
  next: (date: string) => `next likely on ${date}`,
  noSession: 'no sessions yet',
  empty: 'Nothing here yet. Name your first group.',
  nameGroup: 'Name your first group',
  lastTime: {
    title: (count: string) => `From last time (${count})`,
    nothing: 'Nothing to come back to. That is allowed.',
    of: { thread: 'to come back to', try: 'to try', case: 'an earlier case' },
    open: 'Open the session',
    openOf: (group: string, date: string) => `Open the session: ${group}, ${date}`,
    markOff: 'Mark off',
    markOffOf: (words: string) => `Mark off: ${words}`,
    markedOff: 'Marked off. The words stay in the session.',
  },
  recovery: { none: 'No recovery words yet', 'not-checked': 'Recovery words not checked yet' },
};

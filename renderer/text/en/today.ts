export const today = {
  groups: 'Groups',
  last: (date: string) => `last on ${date}`,
  next: (date: string) => `next likely on ${date}`,
  noSession: 'no sessions yet',
  empty: 'Nothing here yet. Name your first group.',
  nameGroup: 'Name your first group',
  recovery: { none: 'No recovery words yet', 'not-checked': 'Recovery words not checked yet' },
};

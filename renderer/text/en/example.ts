// The example journal: invented groups to look around in, before there is one's own. Every frame of it says so.
export const example = {
  open: 'Look around the example journal',
  opening: 'Opening the example journal.',
  word: 'Example',
  sentence: 'Nothing here is real, and nothing you write here is kept.',
  delete: 'Delete this example journal',
  ask: 'Delete this example journal? Nothing in it is real.',
  keep: 'Keep it',
  deleteIt: 'Delete it',
};

// Two people at one screen.
export const together = {
  on: 'We are writing together',
  begun: 'You are writing together. It ends with the passphrase, here or when the journal is opened with it.',
  goesOn: 'You are still writing together.',
  waits:
    'Two people write together in this group, and words in this window are not on the disk yet. The page opens once they are saved.',
  again: 'Try again',
  unsaved: 'Not yet: words in this window are not on the disk. Try again once they are saved.',
  end: 'End writing together',
  goOnAlone: 'Go on alone',
  hint: 'Whoever goes on from here does so alone, so the passphrase comes first.',
  stay: 'Stay together',
  underway: 'Checking the passphrase. This takes about a second, on purpose.',
  ended: 'You are writing alone.',
};

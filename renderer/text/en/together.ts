// Two people at one screen.
export const together = {
  on: 'We are writing together',
  begun: 'You are writing together. It ends with the passphrase, or when the journal locks.',
  unsaved: 'Not yet: words in this window are not on the disk. Try again once they are saved.',
  end: 'End writing together',
  goOnAlone: 'Go on alone',
  hint: 'Whoever goes on from here does so alone, so the passphrase comes first.',
  stay: 'Stay together',
  underway: 'Looking at the passphrase. This takes about a second, on purpose.',
  ended: 'You are writing alone.',
};

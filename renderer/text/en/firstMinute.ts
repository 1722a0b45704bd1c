// The first minute: what a leader reads before there is a journal.
export const firstMinute = {
  begin: {
    lead: 'A journal for leaders of Balint groups. It stays on this computer.',
    button: 'Begin a journal',
  },
  before: {
    title: 'Before you write',
    protectedTitle: 'What is protected',
    protected: [
      'Every word is encrypted before it reaches the disk, in one file on this computer.',
      'Nothing is sent anywhere: no account, no cloud, no network.',
      'The journal locks by itself when you stop typing.',
    ],
    openTitle: 'What is not protected',
    open: [
      'A court, a complaint or an access request may reach the text.',
      'An employer’s computer can be read by the employer.',
      'Nobody can restore a lost passphrase.',
    ],
    notTitle: 'What this is not',
    not: ['Not a record of patients.', 'Not the place for an incident that must be reported.'],
    button: 'I have read this',
  },
  passphrase: {
    title: 'Passphrase',
    lead: 'It opens the journal and is kept nowhere. Several words that only you would put together are good.',
    label: 'Passphrase',
    hint: (least: number) => `At least ${least} characters. Spaces count.`,
    tooShort: (least: number, typed: number) => `It needs at least ${least} characters; this has ${typed}.`,
    tooLong: 'This is longer than a passphrase can be. Choose a shorter one.',
    button: 'Make the journal',
    making: 'Making the journal. This takes about two seconds, on purpose.',
    strength: {
      guesses: (amount: string) => `A determined stranger would need ${amount} guesses.`,
      help: 'One or two more words that have nothing to do with each other would help most.',
      knows:
        'The estimate knows much-used passwords, and English and German words; those of other languages are easier than it thinks.',
    },
    words: {
      suggest: 'Suggest six words',
      use: 'Use these words',
      title: 'Six words, drawn by chance',
      heard: (words: string) => `Six words: ${words}.`,
      possibilities: (bits: number, amount: string) => `${bits} bits: ${amount} possibilities.`,
      used: 'They are in the field now. Write them down on paper before you go on.',
    },
  },
  group: {
    title: 'Your first group',
    lead: 'A group needs only a name you invent.',
    later: 'Name it later',
  },
};

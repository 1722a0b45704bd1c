// The lock screen. No group, count or name.
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

export const lock = {
  reason: {
    asked: 'Locked.',
    idle: (minutes: number) =>
      `Locked after ${NUMBERS[minutes] ?? minutes} ${minutes === 1 ? 'minute' : 'minutes'} without a key. Everything you typed is saved.`,
    suspend: 'Locked because the computer went to sleep.',
    screenLocked: 'Locked together with the screen.',
    givenUp: 'Locked. The words that could not be written were given up; what was saved before is there.',
    givenUpSince: (when: string) =>
      `Locked. The words that could not be written were given up. Everything up to ${when} is saved.`,
    stopped: (when: string) =>
      `The journal stopped unexpectedly. Everything up to ${when} is saved. Open it again with your passphrase.`,
    notClosed: (when: string) =>
      `The last time, the journal could not be closed in order: the program was ended, or the disk was full. Everything up to ${when} is saved. Open it again with your passphrase.`,
    stoppedBeforeSaving:
      'The journal stopped unexpectedly. What was saved is safe. Open it again with your passphrase.',
  },
  passphrase: 'Passphrase',
  open: 'Open',
  useWords: 'Use my recovery words',
  openWithDevice: 'Open with this device',
  askingKeychain: 'Opening with the keychain of this system.',
  opening: 'Opening. This takes about a second, on purpose.',
  lastWritten: (when: string) => `Last written on ${when}`,
  lookAgain: 'Look again',
};

// Claims that can be checked, each with its figure. No promise, nothing green.
export const where = {
  place: 'The place',
  local: 'Your notes are in one file on this computer. It is not in a folder we know to be copied to the internet.',
  synced: (service: string) =>
    `This folder is copied to ${service}. The file leaves this computer. Close the journal and move the folder to another place.`,
  folder: 'Folder:',
  network: 'The network',
  attempts: (count: string) =>
    `Attempts by this program to reach the network since it was opened: ${count}. Each would be refused and counted here. It cannot see what other programs do.`,
  written: 'The file',
  lastWritten: (when: string) => `Last written on ${when}.`,
  neverWritten: 'Nothing has been written yet.',
  limits: 'What nobody can protect',
  limitsSentence:
    'What this cannot protect you from: somebody who knows your passphrase, somebody who controls this computer, a camera, a court.',
  lookedAt: (time: string) => `Looked at ${time}.`,
  lookAgain: 'Look again',
};

// Opening with this device: what it gives, and what it weakens.
export const device = {
  title: 'Opening with this device',
  what: 'The keychain of this system can keep a key to the journal. Then whoever gets into your account on this computer opens the journal without the passphrase, and so could a program that runs there. The passphrase and the words open it as before.',
  off: 'It is off.',
  on: 'This device opens the journal.',
  none: 'This system has no keychain that the journal could use, so only the passphrase and the words open it.',
  weak: 'The keychain of this system would keep the key where every program can read it, so it is not used.',
  turnOn: 'Open with this device',
  turnOff: 'Stop opening with this device',
  turnedOn: 'This device opens the journal from now on.',
  turnedOff: 'This device no longer opens the journal.',
};

// What can be allowed for an hour.
export const hour = {
  stayOpen: 'Stay open for this hour',
  stayOpenWhat:
    'For supervision: nothing locks for want of a key. The lid, the lock screen of the system and sleep lock as always.',
  staysOpen: (time: string) => `The journal stays open until ${time}.`,
  asUsual: 'Lock as usual again',
  nobodyThere: 'Nothing was changed. Press a key and try again.',
  sharing: 'Screen sharing',
  sharingWhat:
    'The window is left out of screenshots and shared screens where the system can do that; recent macOS ignores it, and Linux has nothing like it.',
  allow: 'Allow it for one hour',
  allowed: (time: string) => `Screenshots and shared screens may show this window until ${time}, or until it locks.`,
  disallow: 'Stop allowing it',
  off: 'The window is left out again.',
};

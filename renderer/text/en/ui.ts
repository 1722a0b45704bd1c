// Words of the shared controls.
export const ui = {
  show: 'Show',
  hide: 'Hide',
  showTyped: 'Show what is typed',
  hideTyped: 'Hide what is typed',
  capsLock: 'Caps Lock is on.',
  noSuchDate: 'This date is not in the calendar.',
  close: 'Close',
  back: 'Back',
};

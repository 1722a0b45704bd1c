// Words of the shared controls.
export const ui = {
  show: 'Show',
  hide: 'Hide',
  showTyped: 'Show what is typed',
  hideTyped: 'Hide what is typed',
  capsLock: 'Caps Lock is on.',
  close: 'Close',
  back: 'Back',
};

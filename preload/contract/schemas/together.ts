// "We are writing together": two people sit at one screen. Which screens there are then is decided here once, for the page and
// for the vault process, which does not trust the page to hide anything.
import type { Route } from './settings.ts';

/** A new screen does not compile before it is decided. */
export const SHOWN_TOGETHER: Readonly<Record<Route['screen'], boolean>> = {
  today: true,
  groups: true,
  'new-group': true,
  colleagues: true,
  group: true,
  timeline: true,
  calendar: true,
  intensive: true,
  session: true,
  private: false,
  // Counts of private texts, and lines out of them.
  'let-go': false,
  'let-go-person': false,
  'let-go-sheet': false,
  supervision: false,
  preparation: false,
  'what-left': false,
  'give-debrief': true,
  'take-debrief': true,
  log: true,
  'log-table': true,
  'log-paper': true,
  'log-entry': true,
  'new-log-entry': true,
  'log-profile': true,
  'took-away': false,
  confirmation: true,
  search: true,
  where: true,
  settings: true,
  passphrase: true,
};

export const isShownTogether = ({ screen }: Route): boolean => SHOWN_TOGETHER[screen];

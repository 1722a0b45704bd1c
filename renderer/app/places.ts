// The places of the navigation, in its order, and in which of them a screen lies.
import type { Route } from '../../preload/contract/schemas/settings.ts';
import type { Command } from './commands.ts';

export type PlaceName = Extract<Route['screen'], Command>;

/** In the order of Ctrl/Cmd+1..6; Settings, at the end, has a key of its own. */
export const PLACES = [
  'today',
  'groups',
  'supervision',
  'log',
  'search',
  'where',
  'settings',
] as const satisfies readonly PlaceName[];

const LIES_IN: Record<Route['screen'], PlaceName> = {
  today: 'today',
  groups: 'groups',
  'new-group': 'groups',
  colleagues: 'groups',
  group: 'groups',
  timeline: 'groups',
  calendar: 'groups',
  intensive: 'groups',
  session: 'groups',
  private: 'groups',
  'let-go': 'groups',
  'let-go-person': 'groups',
  'let-go-sheet': 'where',
  supervision: 'supervision',
  log: 'log',
  'log-table': 'log',
  'log-paper': 'log',
  'log-entry': 'log',
  'new-log-entry': 'log',
  'log-profile': 'log',
  'took-away': 'log',
  confirmation: 'groups',
  'what-left': 'supervision',
  'give-debrief': 'groups',
  'take-debrief': 'groups',
  preparation: 'supervision',
  search: 'search',
  where: 'where',
  settings: 'settings',
  passphrase: 'settings',
};

/** The accelerators that the shell's menu gives to the places. */
export const PLACE_KEYS: Record<PlaceName, string> = {
  today: 'CmdOrCtrl+1',
  groups: 'CmdOrCtrl+2',
  supervision: 'CmdOrCtrl+3',
  log: 'CmdOrCtrl+4',
  search: 'CmdOrCtrl+F',
  where: 'CmdOrCtrl+6',
  settings: 'CmdOrCtrl+,',
};

export const placeOf = (route: Route): PlaceName => LIES_IN[route.screen];

export const isPlace = (command: Command): command is PlaceName => PLACES.some((place) => place === command);

// The places of the navigation, in its order, and in which of them a screen lies.
import type { Route } from '../../preload/contract/schemas/settings.ts';
import type { Command } from './commands.ts';

export type PlaceName = Extract<Route['screen'], Command>;

/** In the order of Ctrl/Cmd+1..6. */
export const PLACES = [
  'today',
  'groups',
  'supervision',
  'search',
  'where',
  'settings',
] as const satisfies readonly PlaceName[];

const LIES_IN: Record<Route['screen'], PlaceName> = {
  today: 'today',
  groups: 'groups',
  'new-group': 'groups',
  group: 'groups',
  session: 'groups',
  private: 'groups',
  supervision: 'supervision',
  search: 'search',
  where: 'where',
  settings: 'settings',
};

export const placeOf = (route: Route): PlaceName => LIES_IN[route.screen];

export const isPlace = (command: Command): command is PlaceName => PLACES.some((place) => place === command);

// The places that exist for whoever is at the screen.
import { SHOWN_TOGETHER } from '../../preload/contract/schemas/together.ts';
import { type PlaceName, PLACES } from './places.ts';
import { useTogether } from './together.tsx';

export function usePlaces(): readonly PlaceName[] {
  const together = useTogether();
  return together ? PLACES.filter((place) => SHOWN_TOGETHER[place]) : PLACES;
}

// The paths the leader chose in the system's own dialog, told by the shell. The page knows only their ids, so it can ask for
// nothing else to be written. Each is used once.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { refuse } from '../../preload/contract/errors.ts';

export class ChosenPlaces {
  readonly #paths = new Map<Id, string>();

  add(placeId: Id, path: string): void {
    this.#paths.set(placeId, path);
  }

  /** Refuses `not-found`. */
  path(placeId: Id): string {
    const path = this.#paths.get(placeId);
    if (path === undefined) throw refuse('not-found');
    return path;
  }

  used(placeId: Id): void {
    this.#paths.delete(placeId);
  }
}

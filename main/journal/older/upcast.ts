// What an older value needs beyond itself on its way up. Values get their way up one version at a time; each older shape stands
// beside this file as it was, and is never brought up to date.
import type { Id } from '../../../preload/contract/schemas/common.ts';

export type UpcastContext = {
  /**
   * The colleague of this name, a new one where there is none; the forms are added to those that are known. Its id is random:
   * ids of records stand on the disk in clear.
   */
  colleague(name: string, alsoAppearsAs: readonly string[]): Id;
};

/** Undefined when the older value is not what that version wrote. */
export type Upcaster = (older: unknown, context: UpcastContext) => unknown;

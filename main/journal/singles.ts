// Records of which there is at most one each. One that a later program wrote is not overwritten by this one.
import { refuse } from '../../preload/contract/errors.ts';
import type { Journal, Single } from './journal.ts';
import { encode, type ValueOf } from './kinds.ts';

type SingleKind =
  | 'settings'
  | 'place'
  | 'unfinished'
  | 'recovery'
  | 'practice-settings'
  | 'age-identity'
  | 'backup-place'
  | 'writing-together'
  | 'prompts';

/** What the journal holds afterwards; the caller puts it there. */
export function writeSingle<K extends SingleKind>(
  journal: Journal,
  kind: K,
  stored: Single<ValueOf<K>> | undefined,
  value: ValueOf<K>,
): Single<ValueOf<K>> {
  if (journal.newerKinds.has(kind)) throw refuse('newer-format');
  const id = stored?.id ?? journal.freshId();
  journal.commit([{ put: encode(kind, id, value) }]);
  return { id, value };
}

// Optimistic revisions: every save names the revision the leader saw, so that an older page never writes over a newer text.
import { type InvalidField, type Refusal, refuse } from '../../preload/contract/errors.ts';

/** Refuses `conflict` with the stored revision. Returns the revision to write. */
export function nextRevision(seen: number, stored: number): number {
  if (seen !== stored) throw refuse({ code: 'conflict', revision: stored });
  return stored + 1;
}

/** For rules a schema cannot know, because they depend on what is stored. */
export function invalidField(path: string, rule: string): Refusal {
  const field: InvalidField = { path, rule };
  return refuse({ code: 'invalid-input', fields: [field] });
}

// The leaders' texts and their earlier versions.
import * as v from 'valibot';
import { id, nothing, revision } from '../schemas/common.ts';
import { layer, note, passages, version, versionLine } from '../schemas/note.ts';
import { SAVING, saved, type Operation } from './operation.ts';

export const noteOperations = {
  /** A note that was never written comes back with revision 0 and no passages. */
  'note.read': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: note,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
  /** `revision` is the one that the leader saw; passages without a word are not kept. */
  'note.save': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer, revision, passages }),
    output: saved,
    errors: ['not-found', 'conflict', ...SAVING],
  },
  /** The leader left the text: what stands now becomes an earlier version as soon as it is changed again. Writes nothing. */
  'note.leave': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: nothing,
    errors: ['not-found'],
  },
  /** Newest first. Also of a text that was emptied. */
  'note.versions': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer }),
    output: v.array(versionLine),
    errors: ['not-found'],
  },
  /** A version is put back by saving its passages with `note.save`. */
  'note.version': {
    at: 'vault',
    when: 'unlocked',
    input: v.strictObject({ sessionId: id, layer, versionId: id }),
    output: version,
    errors: ['not-found', 'vault-damaged', 'newer-format'],
  },
} as const satisfies Record<string, Operation>;

// The leaders' words on a session, in two layers that never share a record: the joint debrief and the private reflection.
import * as v from 'valibot';
import { document } from './document.ts';
import { id, instant, LIMITS, line, revision } from './common.ts';

export const LAYERS = ['debrief', 'private'] as const;
export const layer = v.picklist(LAYERS);

/** A passage answers one of our prompts (by its name, so its wording can follow the language) or the leader's own. */
export const prompt = v.union([
  v.strictObject({ name: v.pipe(v.string(), v.regex(/^[a-z]+(\.[a-z-]+)+$/), v.maxLength(60)) }),
  v.strictObject({ own: line(LIMITS.promptText) }),
]);

export const passage = v.strictObject({ prompt, doc: document });

export const passages = v.pipe(v.array(passage), v.maxLength(LIMITS.passagesInNote));

export const note = v.strictObject({
  id,
  revision,
  sessionId: id,
  layer,
  passages,
  /** Null for a note that is not stored yet. */
  savedAt: v.nullable(instant),
});

/** A text as it stood before a later stretch of writing. Only when: no count, no measure of what changed. */
export const versionLine = v.strictObject({ id, savedAt: instant });

export const version = v.strictObject({ ...versionLine.entries, sessionId: id, layer, passages });

export type Layer = v.InferOutput<typeof layer>;
export type Prompt = v.InferOutput<typeof prompt>;
export type Passage = v.InferOutput<typeof passage>;
export type Note = v.InferOutput<typeof note>;
export type VersionLine = v.InferOutput<typeof versionLine>;
export type Version = v.InferOutput<typeof version>;

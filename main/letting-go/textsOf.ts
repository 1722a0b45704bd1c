// Which records hold a text in all its forms: as it stands (a draft is a save like any other), its earlier versions, and the
// lists that name them. What is destroyed and what is counted beforehand both come from here, so they cannot differ.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Destroyable, Gone } from '../../preload/contract/schemas/lettingGo.ts';
import { type Layer, LAYERS } from '../../preload/contract/schemas/note.ts';
import { type Journal, textKey } from '../journal/journal.ts';

export type TextRecords = {
  readonly sessionId: Id;
  readonly layer: Layer;
  /** The text as it stands; null when only versions are left of it. */
  readonly note: Id | null;
  readonly versions: readonly Id[];
  readonly lists: readonly Id[];
};

export const NOTHING_GONE: Gone = { sessions: 0, debriefs: 0, privatePages: 0, versions: 0, passages: 0, names: 0 };

/** Only texts of which something is stored. Refuses `not-found`. */
export function textsOf(journal: Journal, what: Destroyable): TextRecords[] {
  switch (what.of) {
    case 'text':
      return recordsOf(journal, what.sessionId, what.layer);
    case 'session':
      return LAYERS.flatMap((layer) => recordsOf(journal, what.sessionId, layer));
    case 'group':
      return sessionsOf(journal, what.groupId, what.before).flatMap((id) =>
        LAYERS.flatMap((layer) => recordsOf(journal, id, layer)),
      );
  }
}

/** ISO dates compare as text. */
function sessionsOf(journal: Journal, groupId: Id, before: string | null): Id[] {
  const group = journal.group(groupId);
  return [...journal.sessions.values()]
    .filter((session) => session.groupId === group.id && (before === null || session.date < before))
    .map(({ id }) => id);
}

function recordsOf(journal: Journal, sessionId: Id, layer: Layer): TextRecords[] {
  const note = journal.session(sessionId).notes[layer];
  const lists = journal.versionLists.get(textKey(sessionId, layer)) ?? [];
  if (note === null && lists.length === 0) return [];
  const versions = lists.flatMap(({ value }) => value.versions.map(({ id }) => id));
  return [{ sessionId, layer, note, versions, lists: lists.map(({ id }) => id) }];
}

export function countTexts(texts: readonly TextRecords[]): Gone {
  const written = (layer: Layer) => texts.filter((text) => text.layer === layer && text.note !== null).length;
  return {
    ...NOTHING_GONE,
    sessions: new Set(texts.map(({ sessionId }) => sessionId)).size,
    debriefs: written('debrief'),
    privatePages: written('private'),
    versions: texts.reduce((sum, { versions }) => sum + versions.length, 0),
  };
}

/** A later program may have kept versions or texts that this one cannot see: then nothing is called destroyed. */
export function refuseWhenHiddenFromUs(journal: Journal): void {
  const ours = ['note', 'version', 'version-list'];
  if (ours.some((kind) => journal.newerKinds.has(kind))) throw refuse('newer-format');
}

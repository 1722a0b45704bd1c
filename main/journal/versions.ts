// The earlier versions of a text: kept in the same commit that begins to change it, listed by when they stood, opened one at
// a time. Nothing here is searched or summed up, and a version is only ever found through its own text's place.
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer, Note, Passage, Version, VersionLine } from '../../preload/contract/schemas/note.ts';
import type { Handlers } from '../ipc/answer.ts';
import { damagedText } from './damagedText.ts';
import { type Journal, textKey, type VersionList } from './journal.ts';
import { decode, encode } from './kinds.ts';
import type { Change } from './store.ts';
import { VERSIONS_IN_LIST } from './storedValues.ts';
import { beginsStretch, sameText } from './stretch.ts';

type VersionOperations = 'note.leave' | 'note.versions' | 'note.version';

export function versionHandlers(open: () => Journal): Pick<Handlers<'vault'>, VersionOperations> {
  return {
    'note.leave': ({ sessionId, layer }) => {
      const journal = open();
      journal.session(sessionId);
      journal.stretches.delete(textKey(sessionId, layer));
      return {};
    },
    'note.versions': ({ sessionId, layer }) => listVersions(open(), sessionId, layer).toReversed(),
    'note.version': ({ sessionId, layer, versionId }) => readVersion(open(), sessionId, layer, versionId),
  };
}

/** Oldest first: in the order in which they were kept, whatever the clock said. */
export function listVersions(journal: Journal, sessionId: Id, layer: Layer): VersionLine[] {
  journal.session(sessionId);
  return listsOf(journal, sessionId, layer).flatMap(({ value }) => value.versions);
}

/** Refuses `not-found` for a version of another text, so that a private one opens on its own page only. */
export function readVersion(journal: Journal, sessionId: Id, layer: Layer, versionId: Id): Version {
  if (!listVersions(journal, sessionId, layer).some(({ id }) => id === versionId)) throw refuse('not-found');
  const record = journal.store.read(versionId);
  if (!record) throw damagedText(journal);
  const decoded = decode(record, journal.upcasting);
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== 'version' || decoded.value.sessionId !== sessionId || decoded.value.layer !== layer) {
    throw damagedText(journal);
  }
  return { id: versionId, ...decoded.value };
}

export type Kept = {
  /** To be written with the text. */
  readonly changes: readonly Change[];
  /** To be called when they are on the disk. */
  readonly written: () => void;
};

/** What a save of `after` at `now` has to keep. `readBefore` opens the text as it stands; it is asked only when it matters. */
export function keepEarlier(
  journal: Journal,
  { sessionId, layer, after, now }: { sessionId: Id; layer: Layer; after: readonly Passage[]; now: string },
  readBefore: () => Note,
): Kept {
  const key = textKey(sessionId, layer);
  const goesOn = (): void => void journal.stretches.set(key, now);
  if (!beginsStretch(journal.stretches.get(key), now)) return { changes: [], written: goesOn };
  const { passages, savedAt } = readBefore();
  if (savedAt === null) return { changes: [], written: goesOn };
  // A save that changes nothing begins nothing: the stretch that will change this text still has to keep it.
  if (sameText(passages, after)) return { changes: [], written: () => undefined };
  const newest = newestPassages(journal, sessionId, layer);
  if (newest && sameText(newest, passages)) return { changes: [], written: goesOn };
  const id = journal.freshId();
  const list = listWith(journal, sessionId, layer, { id, savedAt });
  return {
    changes: [
      { put: encode('version', id, { sessionId, layer, savedAt, passages }) },
      { put: encode('version-list', list.id, list.value) },
    ],
    written: () => {
      journal.takeVersionList(list);
      goesOn();
    },
  };
}

const listsOf = (journal: Journal, sessionId: Id, layer: Layer): readonly VersionList[] =>
  journal.versionLists.get(textKey(sessionId, layer)) ?? [];

function listWith(journal: Journal, sessionId: Id, layer: Layer, line: VersionLine): VersionList {
  // One of a later program may be the list of this very text: it is not written over, nor a second one beside it.
  if (journal.newerKinds.has('version-list')) throw refuse('newer-format');
  const lists = listsOf(journal, sessionId, layer);
  const last = lists.at(-1);
  if (last && last.value.versions.length < VERSIONS_IN_LIST) {
    return { id: last.id, value: { ...last.value, versions: [...last.value.versions, line] } };
  }
  return { id: journal.freshId(), value: { sessionId, layer, part: lists.length, versions: [line] } };
}

/** Undefined when there is none that can be read: then the text is kept once more rather than not at all. */
function newestPassages(journal: Journal, sessionId: Id, layer: Layer): readonly Passage[] | undefined {
  const newest = listVersions(journal, sessionId, layer).at(-1);
  if (!newest) return undefined;
  try {
    return readVersion(journal, sessionId, layer, newest.id).passages;
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

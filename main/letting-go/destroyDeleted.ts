// At a lock what was deleted is destroyed: records, texts, versions, in one commit with its entry in the list of what was let
// go. The checkpoint of closing takes the remains out of the file. What the disk refuses stays deleted and is tried again at
// the next lock: deleting never keeps a journal open.
import { Refusal } from '../../preload/contract/errors.ts';
import type { Gone, LetGo } from '../../preload/contract/schemas/lettingGo.ts';
import { hideDeleted, show } from '../journal/deleted/aside.ts';
import type { Journal } from '../journal/journal.ts';
import { encode } from '../journal/kinds.ts';
import type { Change } from '../journal/store.ts';
import { destroyTaken } from './destroyTaken.ts';
import { Rewriting } from './rewriting.ts';
import { countTexts, type TextRecords, textsOf } from './textsOf.ts';

export function destroyDeleted(journal: Journal): void {
  if (journal.deleted.size === 0) return;
  // Everything that is about to go is asked for as if it were there.
  for (const { value } of journal.deleted.values()) show(journal, value);
  try {
    const { changes, entry, prepared } = destruction(journal);
    const said = isSaid(entry.gone) ? [{ put: encode('let-go', journal.freshId(), entry) }] : [];
    journal.commit([...changes, ...prepared.changes(), ...said]);
    prepared.done();
    journal.deleted.clear();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  } finally {
    hideDeleted(journal);
  }
}

/** The list is of words: an entry that held nothing but facts, or a profile, is not on it. */
const isSaid = (gone: Gone): boolean => Object.values(gone).some((count) => count > 0);

type Destruction = {
  readonly changes: Change[];
  readonly entry: Omit<LetGo, 'id'>;
  /** Preparations of an hour, without what was taken from the texts that go. */
  readonly prepared: Rewriting;
};

function destruction(journal: Journal): Destruction {
  const deleted = [...journal.deleted.values()];
  const groups = new Set(deleted.flatMap(({ value }) => (value.what === 'group' ? [value.groupId] : [])));
  const alone = new Set(deleted.flatMap(({ value }) => (value.what === 'session' ? [value.sessionId] : [])));
  const sessions = [...journal.sessions.values()].filter(({ id, groupId }) => alone.has(id) || groups.has(groupId));
  const texts = sessions.flatMap(({ id }) => textsOf(journal, { of: 'session', sessionId: id }));
  const members = deleted.flatMap(({ value }) => (value.what === 'member' ? [value.member] : []));
  const names = members.reduce((sum, { alsoAppearsAs }) => sum + 1 + alsoAppearsAs.length, 0);
  const entries = deleted.flatMap(({ value }) => (value.what === 'entry' ? [value.entryId] : []));
  const tookAway = entries.flatMap((id) => journal.practice.get(id)?.tookAway ?? []);
  const counted = countTexts(texts);
  const privatePages = counted.privatePages + tookAway.length;
  const gone: Gone = { ...counted, privatePages, sessions: sessions.length, names };
  const removed = [
    ...deleted.map(({ id }) => id),
    ...groups,
    ...sessions.map(({ id }) => id),
    ...entries,
    ...tookAway,
    ...deleted.flatMap(({ value }) => (value.what === 'profile' ? [value.profileId] : [])),
    ...texts.flatMap(({ note, versions, lists }: TextRecords) => [
      ...(note === null ? [] : [note]),
      ...versions,
      ...lists,
    ]),
  ];
  const prepared = new Rewriting(journal);
  destroyTaken(prepared, texts);
  return {
    prepared,
    changes: removed.map((id) => ({ remove: id })),
    entry: { at: journal.effects.now(), deed: 'deleted', gone, reason: null, backups: null },
  };
}

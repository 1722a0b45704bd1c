// Fills the journal's collections after unlocking: first the small boxes, then only those large ones without which a list
// would be incomplete (a large group, a session with many marks). Texts stay closed.
import type { JournalError } from '../../preload/contract/errors.ts';
import { LAYERS } from '../../preload/contract/schemas/note.ts';
import type { StoredRecord } from '../vault/records.ts';
import type { Journal } from './journal.ts';
import { decode, encodeAgain, isOlder } from './kinds.ts';

export type Loaded = {
  /** Records whose box opened but whose content is not what this program writes. They are kept as they are. */
  readonly malformed: number;
};

/** A single broken record never stops it: what opens stays readable. */
export function loadJournal(journal: Journal): Loaded {
  const { store } = journal;
  const seen = new Set<string>();
  let malformed = 0;
  const take = (record: StoredRecord): void => {
    seen.add(record.id);
    const decoded = decode(record, journal.upcasting);
    if (decoded.kind === 'malformed') malformed++;
    else if (decoded.kind === 'newer') journal.newerKinds.add(record.kind);
    else {
      journal.take(decoded);
      if (isOlder(record)) journal.unwritten.set(record.id, encodeAgain(decoded));
    }
  };
  // On its way up an older record may ask for a colleague by name: those that are there have to be known by then.
  const older: StoredRecord[] = [];
  for (const record of store.readSmall()) {
    if (isOlder(record)) older.push(record);
    else take(record);
  }
  for (const record of older) take(record);

  let texts = closedTexts(journal, seen);
  const missing = () => store.recordCount - seen.size - store.unreadable.size - texts.size;
  if (missing() <= 0) return { malformed };
  for (const record of store.readLarge()) {
    if (texts.has(record.id)) continue;
    take(record);
    texts = closedTexts(journal, seen);
    if (missing() <= 0) break;
  }
  return { malformed };
}

/** Ids of the texts that a session, a list of versions or a preparation points at and that are not read yet. */
function closedTexts(journal: Journal, seen: ReadonlySet<string>): ReadonlySet<string> {
  const closed = new Set<string>();
  const add = (id: string | null): void => {
    if (id !== null && !seen.has(id) && !journal.store.unreadable.has(id)) closed.add(id);
  };
  for (const { notes } of journal.sessions.values()) for (const layer of LAYERS) add(notes[layer]);
  add(journal.spelling?.value.words ?? null);
  add(journal.spelling?.value.dictionary ?? null);
  for (const { tookAway } of journal.practice.values()) add(tookAway);
  for (const lists of journal.versionLists.values()) {
    for (const { value } of lists) for (const { id } of value.versions) add(id);
  }
  for (const { contentId } of journal.preparations.values()) add(contentId);
  return closed;
}

/** The damage that loading found, in the words of the contract; undefined when there is none. */
export function damageFound(journal: Journal, { malformed }: Loaded): JournalError | undefined {
  const unreadable = journal.store.unreadable.size + malformed;
  const { recordCount } = journal.store;
  return unreadable > 0 ? { code: 'vault-damaged', expected: recordCount, found: recordCount, unreadable } : undefined;
}

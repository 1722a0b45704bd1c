// Every place in the decrypted journal where one person stands: all kinds of record, both layers, every earlier version. The
// person's own line in the roster is not among them; it loses its name whatever is decided.
import type { Id } from '../../../preload/contract/schemas/common.ts';
import type { PersonPassage, PersonRef } from '../../../preload/contract/schemas/lettingGoOfPerson.ts';
import type { Journal, JournalSession } from '../../journal/journal.ts';
import { decode, kinds, type Understood } from '../../journal/kinds.ts';
import type { StoredRecord } from '../../vault/records.ts';
import { othersThan, personOf, withoutName } from './people.ts';
import { personMatcher, type PersonStretch } from './personMatcher.ts';
import { type WordPlace, wordPlaces } from './wordPlaces.ts';

export type FoundPassage = {
  readonly key: string;
  readonly record: Understood;
  readonly place: WordPlace;
  readonly stretches: readonly PersonStretch[];
};

/** Words that no leader wrote: a dictionary holds every first name. */
const NOT_WRITTEN: ReadonlySet<string> = new Set<Understood['kind']>(['dictionary']);

/** `pause` is called between two records: a large journal takes its time, and saves go on. */
export async function findPerson(
  journal: Journal,
  ref: PersonRef,
  pause: () => Promise<void>,
): Promise<FoundPassage[]> {
  const matcher = personMatcher(personOf(journal, ref), othersThan(journal, ref));
  const found: FoundPassage[] = [];
  for (const stored of everyRecord(journal)) {
    await pause();
    const record = decode(stored, journal.upcasting);
    if (record.kind === 'newer' || record.kind === 'malformed' || NOT_WRITTEN.has(record.kind)) continue;
    // Their own line in the roster loses its name in any case; taken out here, it is found by nobody.
    const { value } = withoutName(record, ref);
    for (const [at, place] of wordPlaces(kinds[record.kind].schema, value).entries()) {
      const stretches = matcher.find(place.text);
      if (stretches.length > 0) found.push({ key: `${record.id}.${at}`, record, place, stretches });
    }
  }
  return found;
}

function* everyRecord({ store }: Journal): Generator<StoredRecord> {
  yield* store.readSmall();
  yield* store.readLarge();
}

/** As the page shows it. */
export function shownPassage(journal: Journal, { key, record, place, stretches }: FoundPassage): PersonPassage {
  return {
    key,
    stands: standsIn(journal, record),
    pieces: piecesOf(place.text, stretches),
    mayBeOther: stretches.every(({ mayBeOther }) => mayBeOther),
    removable: place.removable,
  };
}

function standsIn(journal: Journal, record: Understood): PersonPassage['stands'] {
  if (record.kind === 'note' || record.kind === 'version') {
    const { sessionId, layer, savedAt } = record.value;
    const session = journal.sessions.get(sessionId);
    if (session) {
      const version = record.kind === 'version' ? savedAt : null;
      return { in: 'text', sessionId, layer, version, groupName: nameOf(journal, session.groupId), date: session.date };
    }
  }
  if (record.kind === 'session') {
    return { in: 'line', groupName: nameOf(journal, record.value.groupId), date: record.value.date };
  }
  return { in: 'line', groupName: record.kind === 'group' ? record.value.name : null, date: null };
}

const nameOf = (journal: Journal, groupId: Id): string => journal.groups.get(groupId)?.name ?? '';

function piecesOf(text: string, stretches: readonly PersonStretch[]): PersonPassage['pieces'] {
  const pieces: PersonPassage['pieces'] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    if (start > from) pieces.push({ text: text.slice(from, start), match: false });
    pieces.push({ text: text.slice(start, end), match: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), match: false });
  return pieces;
}

/** The sessions that tell since when the person has been in the journal: those they stand in, all of their group, and those led with them. */
export function sessionsOf(journal: Journal, found: readonly FoundPassage[], ref: PersonRef): Id[] {
  const named = found.flatMap(({ record }) => {
    if (record.kind === 'session') return [record.id];
    return record.kind === 'note' || record.kind === 'version' ? [record.value.sessionId] : [];
  });
  const shared = [...journal.sessions.values()].filter((session) => wasWith(session, ref)).map(({ id }) => id);
  return [...new Set([...named, ...shared])].filter((id) => journal.sessions.has(id));
}

function wasWith({ groupId, coLeaders, cases }: JournalSession, ref: PersonRef): boolean {
  if (ref.kind === 'member') return groupId === ref.groupId;
  return [coLeaders, ...cases.map((one) => one.with ?? [])].some((ids) => ids.includes(ref.colleagueId));
}

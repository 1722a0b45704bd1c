// "What I took away" from a supervision session: the leader's own words, in a record of their own that only their page opens.
// No list, count, search, summary or sheet reads it.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { isEmpty } from '../../preload/contract/schemas/document.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { damagedText } from '../journal/damagedText.ts';
import { decode, encode, type ValueOf } from '../journal/kinds.ts';
import { nextRevision } from '../journal/revisions.ts';
import type { Change } from '../journal/store.ts';
import { type JournalPractice, storedEntry } from './stored.ts';

type TookAwayOperations = 'took-away.read' | 'took-away.save';

export function tookAwayHandlers(open: () => Journal): Pick<Handlers<'vault'>, TookAwayOperations> {
  // Ids and revisions of texts that were emptied: a page that still shows the words cannot bring them back unawares.
  const emptied = new Map<Id, number>();
  return {
    'took-away.read': ({ supervisionId }) => {
      const journal = open();
      const { tookAway } = supervisionIn(journal, supervisionId);
      if (tookAway === null) {
        return { supervisionId, revision: emptied.get(supervisionId) ?? 0, passages: [], savedAt: null };
      }
      return readText(journal, tookAway, supervisionId);
    },
    'took-away.save': async ({ supervisionId, revision: seen, passages }) => {
      const journal = open();
      await journal.writable();
      const supervision = supervisionIn(journal, supervisionId);
      const { tookAway } = supervision;
      const stored =
        tookAway === null ? (emptied.get(supervisionId) ?? 0) : readText(journal, tookAway, supervisionId).revision;
      const revision = nextRevision(seen, stored);
      const kept = passages.filter(({ doc }) => !isEmpty(doc));
      const savedAt = journal.effects.now();
      if (kept.length > 0) {
        write(journal, supervision, { revision, supervisionId, savedAt, passages: kept });
      } else if (tookAway !== null) {
        point(journal, supervision, null, { remove: tookAway });
      }
      emptied.set(supervisionId, revision);
      return { revision, savedAt };
    },
  };
}

function supervisionIn(journal: Journal, id: Id): JournalPractice {
  const found = journal.practice.get(id);
  if (found?.entry.kind !== 'supervision-session') throw refuse('not-found');
  return found;
}

function readText(journal: Journal, id: Id, supervisionId: Id): ValueOf<'took-away'> {
  const record = journal.store.read(id);
  if (!record) throw damagedText(journal);
  const decoded = decode(record, journal.upcasting);
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== 'took-away' || decoded.value.supervisionId !== supervisionId) throw damagedText(journal);
  return decoded.value;
}

/** The session is written with its first words only: its pointer then stays the same. */
function write(journal: Journal, supervision: JournalPractice, value: ValueOf<'took-away'>): void {
  const id = supervision.tookAway ?? journal.freshId();
  const put = encode('took-away', id, value);
  if (supervision.tookAway === id) journal.commit([{ put }]);
  else point(journal, supervision, id, { put });
}

function point(journal: Journal, supervision: JournalPractice, tookAway: Id | null, text: Change): void {
  const pointing = { ...supervision, tookAway };
  journal.commit([text, { put: storedEntry(pointing) }]);
  journal.practice.set(pointing.id, pointing);
}

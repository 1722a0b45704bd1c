// Which sessions a question is narrowed to: by what the journal knows of them, so that no text is opened for it.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { type Filters, NO_FILTERS } from '../../preload/contract/schemas/search.ts';
import type { JournalSession } from '../journal/journal.ts';

/** Nothing but the layer is asked for: then every session fits, and words have to say the rest. */
const narrowsSessions = ({ groupId, role, tag, from, to }: Filters): boolean =>
  [groupId, role, tag, from, to].some((value) => value !== null);

/** Undefined when all fit. The role and the tag have to be those of one case. */
export function fitting(
  sessions: Iterable<JournalSession>,
  filters: Filters = NO_FILTERS,
): ReadonlySet<Id> | undefined {
  if (!narrowsSessions(filters)) return undefined;
  const { groupId, role, tag, from, to } = filters;
  const ids = new Set<Id>();
  for (const { id, groupId: of, date, cases } of sessions) {
    if (groupId !== null && of !== groupId) continue;
    if ((from !== null && date < from) || (to !== null && date > to)) continue;
    const fits = (one: JournalSession['cases'][number]): boolean =>
      (role === null || one.role === role) && (tag === null || one.themes.includes(tag) || one.feelings.includes(tag));
    if ((role !== null || tag !== null) && !cases.some(fits)) continue;
    ids.add(id);
  }
  return ids;
}

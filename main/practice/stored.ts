// Entries and profiles on their way to and from their boxes.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { PracticeRecord } from '../../preload/contract/schemas/practiceEntry.ts';
import type { Profile } from '../../preload/contract/schemas/requirement.ts';
import { encode } from '../journal/kinds.ts';
import type { StoredRecord } from '../vault/records.ts';

/** An entry in the open journal. `tookAway` points at the private text of a supervision session. */
export type JournalPractice = PracticeRecord & { readonly tookAway: Id | null };

export function storedEntry({ id, revision, entry, tookAway }: JournalPractice): StoredRecord {
  switch (entry.kind) {
    case 'supervision-session':
      return encode('supervision-session', id, { revision, entry, tookAway });
    case 'observation':
      return encode('observation', id, { revision, entry });
    case 'training-event':
      return encode('training-event', id, { revision, entry });
    case 'earlier-practice':
      return encode('earlier-practice', id, { revision, entry });
  }
}

/** By which it stands in a list. */
export const lastDay = (entry: PracticeRecord['entry']): string => ('to' in entry ? entry.to : entry.date);

export const storedProfile = ({ id, ...value }: Profile): StoredRecord => encode('requirement-profile', id, value);

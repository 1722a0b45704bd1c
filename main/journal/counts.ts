// How much is in the open journal, to be shown beside what a backup holds.
import type { HeldCounts } from '../../preload/contract/schemas/backup.ts';
import type { Journal } from './journal.ts';

export function countsOf({ groups, sessions }: Journal): HeldCounts {
  const texts = [...sessions.values()].flatMap(({ notes }) => Object.values(notes).filter((id) => id !== null));
  return { groups: groups.size, sessions: sessions.size, texts: texts.length };
}

// The hours that were: those noted in the practice log, and the days on which passages were brought. The newest of them is where
// "since the last hour" begins. References and names of colleagues; no word of a note.
import type { HourLine } from '../../preload/contract/schemas/preparation.ts';
import type { Journal } from '../journal/journal.ts';
import type { BroughtPassage } from './brought.ts';

/** Newest first: a line for every hour that is noted, and one for a day on which something was brought and no hour is noted. */
export function pastHours(journal: Journal): HourLine[] {
  const brought = Map.groupBy(journal.brought.values(), ({ on }) => on);
  const noted = [...journal.practice.values()].flatMap(({ id, entry, tookAway }): HourLine[] => {
    // Where others were supervised, nothing of this journal was spoken of.
    if (entry.kind !== 'supervision-session' || entry.myPart === 'supervisor') return [];
    const passages = passagesOf(brought.get(entry.date));
    const supervisor = entry.supervisorId === null ? null : (journal.colleagues.get(entry.supervisorId)?.name ?? null);
    return [
      {
        on: entry.date,
        paragraphs: passages.length,
        sessions: sessionsOf(passages, entry.sessionIds),
        noted: { id, supervisor, format: entry.format, hasTakenAway: tookAway !== null },
      },
    ];
  });
  const days = new Set(noted.map(({ on }) => on));
  const alone = [...brought].flatMap(([on, parts]): HourLine[] => {
    const passages = passagesOf(parts);
    return days.has(on) ? [] : [{ on, paragraphs: passages.length, sessions: sessionsOf(passages), noted: null }];
  });
  return [...noted, ...alone].sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
}

/** Two hours of one day keep their order whenever they are read. */
const orderOf = ({ on, noted }: HourLine): string => `${on} ${noted?.id ?? ''}`;

type Parts = readonly { readonly passages: readonly BroughtPassage[] }[];

/** What left in two forms was brought once. */
function passagesOf(parts: Parts = []): BroughtPassage[] {
  const all = parts.flatMap(({ passages }) => passages);
  return [...new Map(all.map((one) => [`${one.sessionId}/${one.layer}/${one.fingerprint}`, one])).values()];
}

const sessionsOf = (passages: readonly BroughtPassage[], covered: readonly string[] = []): number =>
  new Set([...passages.map(({ sessionId }) => sessionId), ...covered]).size;

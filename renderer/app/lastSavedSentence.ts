// The first line after unlocking: when the journal was last saved, by its sealed head. An older copy of the whole file cannot be
// told from the newest (docs/vault-format.md, "The head"), so the leader is shown the day; a clock that was set back must not pass for that.
import type { Format } from '../text/format.ts';
import type { Messages } from '../text/index.tsx';

/** For a clock that is put right by a little now and then. */
const MINUTE_MS = 60_000;

export function lastSavedSentence(
  at: string | null,
  now: number,
  words: Pick<Messages['app'], 'lastSaved' | 'savedLater'>,
  format: Format,
): string {
  if (at === null) return '';
  const when = format.moment(at);
  return Date.parse(at) > now + MINUTE_MS ? words.savedLater(when) : words.lastSaved(when);
}

// Most paragraphs name nobody: whether a text is worth reading for a person, by its words alone and each word only once. A note
// of six hundred words has a few dozen new ones; folding all of them again would be most of a search.
import type { RosterIndex } from '../../deidentify/check/rosterIndex.ts';
import { fold, wordsOf } from '../../deidentify/words.ts';

const RUN = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu;
const DOTTED_INITIALS = /\p{Lu}\.\s?\p{Lu}/u;
/** Written without spaces: a name is a part of a run, so every run is worth reading. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** @param alone knows the one person */
export function quickLook(alone: RosterIndex, names: readonly string[]): (text: string) => boolean {
  const entered = new Set(names.flatMap((name) => wordsOf(name).map(({ folded }) => folded)));
  const known = new Map<string, boolean>();
  const look = (run: string): boolean => {
    const folded = fold(run);
    return (
      WITHOUT_SPACES.test(run) ||
      entered.has(folded) ||
      entered.has(folded.replace(/s$/, '')) ||
      alone.mayBeForm(folded)
    );
  };
  const mayName = (run: string): boolean => {
    let answer = known.get(run);
    if (answer === undefined) known.set(run, (answer = look(run)));
    return answer;
  };
  return (text) => (text.match(RUN) ?? []).some(mayName) || DOTTED_INITIALS.test(text);
}

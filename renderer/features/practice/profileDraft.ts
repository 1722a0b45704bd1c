// A profile as it is typed and as it can be kept: fields give us whatever was pasted, the contract wants lines.
import { type Profile, PROFILE_LIMITS, type Requirement } from '../../../preload/contract/schemas/requirement.ts';
import { oneLine } from '../oneLine.ts';

const orNone = (typed: string | null): string | null =>
  typed === null || oneLine(typed) === '' ? null : oneLine(typed);

/** Null when something does not fit. */
export function profileFrom(draft: Profile): Profile | null {
  const name = oneLine(draft.name);
  const society = orNone(draft.society);
  const source = orNone(draft.source);
  const note = orNone(draft.note);
  const { name: nameLimit, words, note: noteLimit } = PROFILE_LIMITS;
  const fits = (line: string | null, most: number): boolean => line === null || line.length <= most;
  if (
    name === '' ||
    !fits(name, nameLimit) ||
    !fits(society, nameLimit) ||
    !fits(source, words) ||
    !fits(note, noteLimit)
  ) {
    return null;
  }
  return { ...draft, name, society, source, note, requirements: draft.requirements.map(kept) };
}

function kept(requirement: Requirement): Requirement {
  const words = orNone(requirement.words);
  return 'of' in requirement ? { ...requirement, words, of: requirement.of.map(kept) } : { ...requirement, words };
}

// A text with what the check would replace in [brackets] and what it would ask about in <angles>.
import { identifierCheck } from '../../../../main/deidentify/check/identifierCheck.ts';
import type { Person, Roster } from '../../../../main/deidentify/check/identifier.ts';

export const member = (id: string, ...names: string[]): Person => ({ id, kind: 'member', names });
export const rosterOf = (...people: Person[]): Roster => ({ people, groups: [] });
export const NOBODY: Roster = { people: [], groups: [] };

export function marked(text: string, roster: Roster = NOBODY): string {
  let output = '';
  let at = 0;
  for (const { start, end, tier } of identifierCheck(roster).identifiers(text)) {
    if (start < at) continue;
    const [open, close] = tier === 'redact' ? ['[', ']'] : ['<', '>'];
    output += `${text.slice(at, start)}${open}${text.slice(start, end)}${close}`;
    at = end;
  }
  return output + text.slice(at);
}

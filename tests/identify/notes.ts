// The format of the notes that the identifier check is measured on, and the check run on one of them.
import { readFileSync } from 'node:fs';
import type { Random } from '../../main/crypto/random.ts';
import { type Checked, identifierCheck } from '../../main/deidentify/check/identifierCheck.ts';
import type { Person, Roster } from '../../main/deidentify/check/identifier.ts';
import { readMarkedNotes } from './markedNotes.ts';

export type Named = { readonly name: string };
export type Span = { readonly start: number; readonly end: number; readonly text: string; readonly type: string };
export type Note = {
  readonly id: string;
  readonly setting?: string;
  readonly roster: { readonly group?: string; readonly members: readonly Named[]; readonly leaders: readonly Named[] };
  readonly text: string;
  readonly spans: readonly Span[];
  readonly optional?: readonly Pick<Span, 'start' | 'end'>[];
  readonly hard_negatives?: readonly string[];
};

/** JSON lines, or notes marked in their running text (`.txt`). */
export function readNotes(path: string): Note[] {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.txt')) return readMarkedNotes(source, path);
  return source
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => noteFrom(JSON.parse(line), `${path}:${index + 1}`));
}

function noteFrom(value: unknown, where: string): Note {
  const isNote = (note: unknown): note is Note =>
    typeof note === 'object' &&
    note !== null &&
    'id' in note &&
    'text' in note &&
    typeof note.text === 'string' &&
    'roster' in note;
  if (!isNote(value)) throw new Error(`${where}: not a note`);
  return value;
}

/** `aliasesOnly`: every member and leader is taken out, as when a leader entered nothing but aliases. */
export function rosterOf({ roster }: Note, aliasesOnly: boolean): Roster {
  const groups = roster.group ? [roster.group] : [];
  if (aliasesOnly) return { people: [], groups };
  const person =
    (kind: Person['kind']) =>
    ({ name }: Named, index: number): Person => ({
      id: `${kind}-${String(index).padStart(3, '0')}`,
      kind,
      names: [name],
    });
  return { people: [...roster.members.map(person('member')), ...roster.leaders.map(person('leader'))], groups };
}

export const checkNote = (note: Note, aliasesOnly: boolean): Checked =>
  identifierCheck(rosterOf(note, aliasesOnly)).check(note.text, repeatable());

/** The command prints the same for the same notes, so its letters are shuffled the same way each time. */
function repeatable(): Random {
  let state = 1;
  return (bytes) => Uint8Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647) & 0xff);
}

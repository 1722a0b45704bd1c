// Reading names as they are typed: members one per line, forms separated by commas. What does not fit is said with its
// line, never dropped.
import { LIMITS } from '../../../preload/contract/schemas/common.ts';
import { oneLine } from '../oneLine.ts';

export type LineProblem =
  | { readonly is: 'too-long'; readonly line: number }
  | { readonly is: 'twice'; readonly line: number; readonly first: number }
  | { readonly is: 'too-many' };

export type MemberLines = { readonly names: readonly string[]; readonly problem: LineProblem | null };

/** The same name for a reader: case and the way an accent is stored do not count. */
export const sameName = (one: string, other: string): boolean => fold(one) === fold(other);

const fold = (name: string): string => name.trim().normalize('NFC').toLocaleLowerCase();

export function readMemberLines(text: string): MemberLines {
  const names: string[] = [];
  const firstLines = new Map<string, number>();
  let problem: LineProblem | null = null;
  for (const [place, raw] of text.split(/\r\n?|\n/).entries()) {
    const name = oneLine(raw);
    if (name === '') continue;
    const line = place + 1;
    const first = firstLines.get(fold(name));
    if (name.length > LIMITS.personName) problem ??= { is: 'too-long', line };
    else if (first !== undefined) problem ??= { is: 'twice', line, first };
    else firstLines.set(fold(name), line);
    names.push(name);
  }
  if (names.length > LIMITS.membersInGroup) problem ??= { is: 'too-many' };
  return { names, problem };
}

export type Forms = { readonly forms: readonly string[]; readonly problem: 'too-long' | 'too-many' | null };

export function readForms(text: string): Forms {
  const typed = text
    .split(/[,;\n]/)
    .map(oneLine)
    .filter(Boolean);
  const forms = typed.filter((form, place) => typed.findIndex((other) => sameName(form, other)) === place);
  if (forms.some((form) => form.length > LIMITS.personName)) return { forms, problem: 'too-long' };
  return { forms, problem: forms.length > LIMITS.formsOfPerson ? 'too-many' : null };
}

/** Of somebody whose name was let go of nothing is left to be shown but that they were here. */
export const shownName = ({ name }: { readonly name: string | null }, nameless: string): string => name ?? nameless;

export const writeForms = (forms: readonly string[]): string => forms.join(', ');

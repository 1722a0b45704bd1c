// Names of the roster in scripts that know no capitals and put no space between words: whatever stands around them, the letters
// themselves are looked for. Two characters at least, because one is an everyday word.
import type { Identifier } from './identifier.ts';
import type { RosterIndex } from './rosterIndex.ts';
import { rosterFinding } from './rosterNames.ts';

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}$/u;

export const uncasedNames = (text: string, { people }: RosterIndex): Identifier[] =>
  people.flatMap((person) =>
    person.names
      .flatMap((name) => name.split(/[\s·・]+/u))
      .filter((name) => UNSPACED.test(name))
      .flatMap((name) =>
        places(text, name).map((start) =>
          rosterFinding({ start, end: start + name.length }, { people: [person], how: 'as-entered' }),
        ),
      ),
  );

function places(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

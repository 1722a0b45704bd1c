// The name of the group, whole or by the words in it that mean nothing else. The group itself is an identifier: its members
// are known to be in it.
import { WORDS_IN_GROUP_NAMES } from '../commonWords.ts';
import { isWordAndName } from './englishLexicon.ts';
import { found } from './found.ts';
import type { Identifier } from './identifier.ts';
import type { Reading } from './reading.ts';
import type { RosterIndex } from './rosterIndex.ts';

export function groupNames(reading: Reading, { groupWords }: RosterIndex): Identifier[] {
  const { tokens } = reading;
  return groupWords.flatMap((words) => {
    const telling = new Set(
      words.filter(
        (word) => !WORDS_IN_GROUP_NAMES.has(word) && word !== 'balint' && word.length > 2 && !/^\d/.test(word),
      ),
    );
    return tokens.flatMap((token, at): Identifier[] => {
      const whole = words.length > 1 && words.every((word, index) => tokens[at + index]?.folded === word);
      const last = tokens[at + words.length - 1];
      if (whole && last) return [group(token.start, last.end)];
      if (
        !telling.has(token.folded) ||
        (token.shape === 'lower' && isWordAndName(token.folded)) ||
        (token.opensSentence && isWordAndName(token.folded))
      )
        return [];
      return token.shape === 'lower' && !reading.lowerCase ? [] : [group(token.start, token.end)];
    });
  });
}

const group = (start: number, end: number): Identifier => found({ start, end }, 'ORG', 'group name');

// Spelling inside the vault: a small record with the choice points at two large ones, the leader's own words and their own
// dictionary. Those are opened only when they are asked for, so that a dictionary does not delay the first screen.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { type Dictionary, SPELLING_LIMITS, type Spelling } from '../../preload/contract/schemas/spelling.ts';
import type { Handlers } from '../ipc/answer.ts';
import { damagedText } from './damagedText.ts';
import type { Journal } from './journal.ts';
import { decode, encode, type ValueOf } from './kinds.ts';
import { invalidField } from './revisions.ts';
import type { Change } from './store.ts';

type SpellingOperations = Extract<keyof Handlers<'vault'>, `spelling.${string}`>;
type SpellingValue = ValueOf<'spelling'>;

const UNCHANGED: SpellingValue = { choice: 'system', words: null, dictionary: null };

export function spellingHandlers(open: () => Journal): Pick<Handlers<'vault'>, SpellingOperations> {
  const writable = async (): Promise<Journal> => {
    const journal = open();
    await journal.writable();
    if (journal.newerKinds.has('spelling')) throw refuse('newer-format');
    return journal;
  };
  return {
    'spelling.read': () => readSpelling(open()),
    'spelling.names': () => namesIn(open()),
    'spelling.choose': async ({ choice }) => write(await writable(), { choice }),
    'spelling.add-word': async ({ word }) => addWord(await writable(), word),
    'spelling.remove-word': async ({ word }) => removeWord(await writable(), word),
    'spelling.dictionary': () => readDictionary(open()),
    'spelling.keep-dictionary': async (dictionary) => {
      const journal = await writable();
      const id = journal.freshId();
      const { dictionary: before } = standing(journal);
      return write(journal, { choice: 'own', dictionary: id }, [
        { put: encode('dictionary', id, dictionary) },
        ...(before === null ? [] : [{ remove: before }]),
      ]);
    },
    'spelling.remove-dictionary': async () => {
      const journal = await writable();
      const { choice, dictionary } = standing(journal);
      if (dictionary === null) return {};
      const next = { dictionary: null, choice: choice === 'own' ? 'system' : choice } as const;
      return write(journal, next, [{ remove: dictionary }]);
    },
  };
}

/** Each word of every name, alias and form: a text rarely has them whole. */
function namesIn(journal: Journal): string[] {
  const members = [...journal.groups.values()].flatMap((group) => group.members);
  const people = [...members, ...journal.colleagues.values()];
  const names = people.flatMap(({ name, alsoAppearsAs }) => [...(name === null ? [] : [name]), ...alsoAppearsAs]);
  const groups = [...journal.groups.values()].map(({ name }) => name);
  return [...new Set([...names, ...groups].flatMap((name) => name.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []))];
}

const standing = (journal: Journal): SpellingValue => journal.spelling?.value ?? UNCHANGED;

function readSpelling(journal: Journal): Spelling {
  const { choice, dictionary } = standing(journal);
  return { choice, words: wordsOf(journal), ownDictionary: dictionary };
}

function wordsOf(journal: Journal): string[] {
  const { words } = standing(journal);
  return words === null ? [] : open(journal, 'personal-words', words).words;
}

function readDictionary(journal: Journal): Dictionary | null {
  const { dictionary } = standing(journal);
  return dictionary === null ? null : open(journal, 'dictionary', dictionary);
}

function addWord(journal: Journal, word: string): Record<string, never> {
  const words = wordsOf(journal);
  if (words.includes(word)) return {};
  if (words.length === SPELLING_LIMITS.words) throw invalidField('word', 'max_length');
  return writeWords(journal, [...words, word]);
}

const removeWord = (journal: Journal, word: string): Record<string, never> =>
  writeWords(
    journal,
    wordsOf(journal).filter((one) => one !== word),
  );

function writeWords(journal: Journal, words: readonly string[]): Record<string, never> {
  const stored = standing(journal).words;
  if (words.length === 0) return stored === null ? {} : write(journal, { words: null }, [{ remove: stored }]);
  const id = stored ?? journal.freshId();
  return write(journal, { words: id }, [{ put: encode('personal-words', id, { words: [...words] }) }]);
}

/** The pointing record and what it points at in one transaction. */
function write(
  journal: Journal,
  changed: Partial<SpellingValue>,
  changes: readonly Change[] = [],
): Record<string, never> {
  const id = journal.spelling?.id ?? journal.freshId();
  const value = { ...standing(journal), ...changed };
  journal.commit([...changes, { put: encode('spelling', id, value) }]);
  journal.spelling = { id, value };
  return {};
}

function open<K extends 'personal-words' | 'dictionary'>(journal: Journal, kind: K, id: Id): ValueOf<K> {
  const record = journal.store.read(id);
  if (!record) throw damagedText(journal);
  const decoded = decode(record, journal.upcasting);
  if (decoded.kind === 'newer') throw refuse('newer-format');
  if (decoded.kind !== kind) throw damagedText(journal);
  return decoded.value as ValueOf<K>;
}

// Takes in what the other leader sent: opened in memory, compared side by side, and written only as the leader chose, passage by
// passage. What stood there before stays as an earlier version, also when it was written a minute ago.
import { type Id, LIMITS } from '../../preload/contract/schemas/common.ts';
import type { Passage, Prompt } from '../../preload/contract/schemas/note.ts';
import type { Choice, Compared, Taking } from '../../preload/contract/schemas/passage.ts';
import { guessSession } from '../journal/guess.ts';
import { type Journal, textKey } from '../journal/journal.ts';
import { readNote, saveNote } from '../journal/notes.ts';
import { newestFirst } from '../journal/order.ts';
import { invalidField } from '../journal/revisions.ts';
import { saveSession } from '../journal/sessions.ts';
import { sameText } from '../journal/stretch.ts';
import type { PassageFile } from './passageFile.ts';

/** Of the same day; of the group of the same name if there is one, else the only one of that day. */
export function likelySession(journal: Journal, { date, groupName }: PassageFile): Id | null {
  const sameDay = [...journal.sessions.values()].filter((session) => session.date === date);
  const named = sameDay.filter(({ groupId }) => journal.groups.get(groupId)?.name === groupName);
  return (named[0] ?? (sameDay.length === 1 ? sameDay[0] : undefined))?.id ?? null;
}

export function compare(journal: Journal, sessionId: Id, { passages }: PassageFile): Compared {
  const { revision, passages: mine } = readNote(journal, sessionId, 'debrief');
  const compared = passages.map((theirs) => {
    const standing = underSamePrompt(mine, theirs.prompt);
    return { mine: standing?.doc ?? null, same: standing !== undefined && sameText([standing], [theirs]) };
  });
  return { revision, passages: compared };
}

/** Refuses what a save refuses, `conflict` when the debrief is not the one that was compared. Nothing is written then. */
export async function takeIn(journal: Journal, file: PassageFile, { into, choices }: Taking): Promise<Id> {
  await journal.writable();
  if (choices.length !== file.passages.length) throw invalidField('choices', 'length');
  if (into.kind === 'session') {
    const { passages } = readNote(journal, into.sessionId, 'debrief');
    writeOver(journal, into.sessionId, into.revision, merged(passages, file.passages, choices));
    return into.sessionId;
  }
  const taken = merged([], file.passages, choices);
  const sessionId = newSession(journal, into.groupId, file.date);
  writeOver(journal, sessionId, 0, taken);
  return sessionId;
}

function merged(mine: readonly Passage[], theirs: readonly Passage[], choices: readonly Choice[]): Passage[] {
  const result = [...mine];
  theirs.forEach((passage, place) => {
    const choice = choices[place] ?? 'leave';
    const at = result.findIndex(({ prompt }) => samePrompt(prompt, passage.prompt));
    const standing = result[at];
    if (choice === 'leave') return;
    if (!standing) result.push(passage);
    else if (choice === 'replace') result[at] = passage;
    else
      result[at] = {
        prompt: standing.prompt,
        doc: { type: 'doc', content: [...standing.doc.content, ...passage.doc.content] },
      };
  });
  if (result.length > LIMITS.passagesInNote) throw invalidField('choices', 'max_length');
  return result;
}

/** The stretch of writing under way ends before and after: both what stood there and what was taken in become versions. */
function writeOver(journal: Journal, sessionId: Id, revision: number, passages: Passage[]): void {
  const key = textKey(sessionId, 'debrief');
  journal.stretches.delete(key);
  saveNote(journal, { sessionId, layer: 'debrief', revision, passages });
  journal.stretches.delete(key);
}

function newSession(journal: Journal, groupId: Id, date: string): Id {
  const group = journal.group(groupId);
  const [last] = [...journal.sessions.values()].filter((session) => session.groupId === groupId).sort(newestFirst);
  const session = { ...guessSession({ id: journal.freshId(), group, last, today: date }), date };
  saveSession(journal, session);
  return session.id;
}

const underSamePrompt = (passages: readonly Passage[], prompt: Prompt): Passage | undefined =>
  passages.find((one) => samePrompt(one.prompt, prompt));

const samePrompt = (one: Prompt, other: Prompt): boolean =>
  'own' in one ? 'own' in other && one.own === other.own : 'name' in other && one.name === other.name;

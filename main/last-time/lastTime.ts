// What there is from last time. Marked paragraphs of any debrief, as long as they are marked; what we meant to try and the cases to
// follow up only of the last meeting of each running group. Private reflection is never looked at.
import { comeBackBlocks, textBlocks } from '../../preload/contract/schemas/document.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { LastTimeLine } from '../../preload/contract/schemas/lastTime.ts';
import type { Passage, Prompt } from '../../preload/contract/schemas/note.ts';
import { TRY_NEXT } from '../../preload/contract/schemas/prompts.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { comeBackOf } from '../journal/comeBack.ts';
import type { Journal, JournalSession } from '../journal/journal.ts';
import { readNote } from '../journal/notes.ts';
import { newestFirst } from '../journal/order.ts';

export function fromLastTime(journal: Journal): LastTimeLine[] {
  const { sessions, tried, cases } = comeBackOf(journal);
  const marked = sessions.flatMap((id) => journal.sessions.get(id) ?? []);
  const last = lastMeetings(journal);
  return [
    ...marked.toSorted(newestFirst).flatMap((session) => threadsOf(journal, session)),
    ...last.filter(({ id }) => !tried.includes(id)).flatMap((session) => triesOf(journal, session)),
    ...last.flatMap((session) => casesOf(journal, session)).filter(({ caseId }) => !cases.includes(caseId)),
  ];
}

function threadsOf(journal: Journal, session: JournalSession): LastTimeLine[] {
  const blocks = debriefOf(journal, session).flatMap(({ doc }) => comeBackBlocks(doc));
  return blocks.map((words, place) => ({ of: 'thread', ...about(journal, session), place, words }));
}

function triesOf(journal: Journal, session: JournalSession): LastTimeLine[] {
  const asksIt = toTryOf(journal);
  const answers = debriefOf(journal, session).filter(({ prompt }) => asksIt.has(promptKey(prompt)));
  const words = answers.flatMap(({ doc }) => textBlocks(doc)).filter((block) => block.trim() !== '');
  return words.length === 0 ? [] : [{ of: 'try', ...about(journal, session), words: words.join('\n') }];
}

/** Ours, and in each set of the leader's own the one that was chosen; a debrief keeps the prompt that was offered on its day. */
function toTryOf(journal: Journal): ReadonlySet<string> {
  const chosen = (journal.prompts?.value.debrief.sets ?? []).flatMap(({ toTry }) => toTry ?? []);
  return new Set([{ name: TRY_NEXT }, ...chosen].map(promptKey));
}

const promptKey = (prompt: Prompt): string => JSON.stringify(prompt);

/** Where a group comes back to earlier cases; one that was come back to already is not offered. */
function casesOf(journal: Journal, session: JournalSession): Extract<LastTimeLine, { of: 'case' }>[] {
  if (journal.groups.get(session.groupId)?.traditions.followUp !== true) return [];
  const followed = new Set(
    [...journal.sessions.values()].flatMap(({ cases }) => cases.flatMap(({ followUpOf }) => followUpOf?.caseId ?? [])),
  );
  return session.cases
    .filter(({ id }) => !followed.has(id))
    .map(({ id, label }) => ({ of: 'case', ...about(journal, session), caseId: id, words: label }));
}

/** The newest meeting of each running group that was held while I was there. */
function lastMeetings(journal: Journal): JournalSession[] {
  const today = journal.effects.today();
  const runs = ({ endedOn }: Group): boolean => endedOn === null || endedOn >= today;
  const held = [...journal.sessions.values()].filter((one) => one.held && one.iWasThere).sort(newestFirst);
  const ofGroup = Map.groupBy(held, ({ groupId }) => groupId);
  return [...journal.groups.values()]
    .filter(runs)
    .flatMap(({ id }) => ofGroup.get(id)?.[0] ?? [])
    .sort(newestFirst);
}

const about = (journal: Journal, { id: sessionId, groupId, date }: JournalSession) => ({
  sessionId,
  groupName: journal.group(groupId).name,
  date,
});

/** A text that cannot be read is said on its own page, and keeps nothing else away. */
function debriefOf(journal: Journal, { id, notes }: JournalSession): readonly Passage[] {
  if (notes.debrief === null) return [];
  try {
    return readNote(journal, id, 'debrief').passages;
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}

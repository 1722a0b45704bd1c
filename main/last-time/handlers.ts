// What is asked about last time, and marking off. A thread is a mark in the text: it is taken off there, and no earlier version is
// kept for it, since no word changes.
import { refuse } from '../../preload/contract/errors.ts';
import { comeBackBlocks, withoutComeBack } from '../../preload/contract/schemas/document.ts';
import type { MarkedOff } from '../../preload/contract/schemas/lastTime.ts';
import type { Handlers } from '../ipc/answer.ts';
import { comeBackOf, withComeBack } from '../journal/comeBack.ts';
import type { Journal } from '../journal/journal.ts';
import { readNote, saveNote } from '../journal/notes.ts';
import { COME_BACK_KEPT } from '../journal/storedValues.ts';
import { fromLastTime } from './lastTime.ts';

type LastTimeOperations = 'last-time.count' | 'last-time.read' | 'last-time.mark-off';

export function lastTimeHandlers(open: () => Journal): Pick<Handlers<'vault'>, LastTimeOperations> {
  return {
    'last-time.count': () => ({ count: fromLastTime(open()).length }),
    'last-time.read': () => fromLastTime(open()),
    'last-time.mark-off': async (what) => {
      const journal = open();
      await journal.writable();
      markOff(journal, what);
      return {};
    },
  };
}

function markOff(journal: Journal, what: MarkedOff): void {
  const { cases } = journal.session(what.sessionId);
  if (what.of === 'thread') return takeOffThread(journal, what);
  const { tried, cases: casesOff } = comeBackOf(journal);
  if (what.of === 'case' && !cases.some(({ id }) => id === what.caseId)) throw refuse('not-found');
  const { changes, written } = withComeBack(
    journal,
    what.of === 'try' ? { tried: kept([...tried, what.sessionId]) } : { cases: kept([...casesOff, what.caseId]) },
  );
  journal.commit(changes);
  written();
}

const kept = (ids: readonly string[]): string[] => [...new Set(ids)].slice(-COME_BACK_KEPT);

function takeOffThread(journal: Journal, { sessionId, place, words }: Extract<MarkedOff, { of: 'thread' }>): void {
  const { passages, revision } = readNote(journal, sessionId, 'debrief');
  let before = 0;
  const without = passages.map((passage) => {
    const marked = comeBackBlocks(passage.doc);
    const at = place - before;
    before += marked.length;
    return marked[at] === words ? { ...passage, doc: withoutComeBack(passage.doc, at) } : passage;
  });
  if (without.every((passage, index) => passage === passages[index])) throw refuse('not-found');
  saveNote(journal, { sessionId, layer: 'debrief', revision, passages: without });
}

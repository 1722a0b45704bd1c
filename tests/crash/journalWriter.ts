// The process that is killed in the middle of a deed of the whole journal. Says what it begins and what is done, each by a call
// that does not return before the pipe has the line.
import { readFileSync, writeSync } from 'node:fs';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { JournalOver } from '../fixtures/journalOver.ts';
import { asTheFirstProgram } from '../fixtures/firstProgram.ts';
import { aCase, NEW_GROUP, passageOf } from '../unit/journal/journalInHand.ts';
import {
  type JournalDeed,
  type JournalSaid,
  type JournalTask,
  journalEffects,
  openedJournal,
  type State,
} from './journalStory.ts';

const say = (said: JournalSaid) => void writeSync(1, `${JSON.stringify(said)}\n`);

const { deed, file, turn } = JSON.parse(readFileSync(0, 'utf8')) as JournalTask;
const effects = journalEffects(turn);
let marks = 0;

/** A session with a debrief that was written twice, and a private page; small and large boxes in turn. */
async function written({ handlers }: JournalOver): Promise<Id> {
  const [known] = await handlers['group.list']({});
  const groupId = known?.id ?? (await handlers['group.create'](NEW_GROUP)).id;
  const guess = await handlers['session.guess']({ groupId, today: effects.today() });
  const { id: sessionId } = guess;
  await handlers['session.save']({ ...guess, cases: [aCase()] });
  // Closed by a letter: the search finds beginnings of words, and the tenth mark begins like the first.
  const mark = `quagga${turn}x${marks++}z`;
  const long = 'A long silence. '.repeat(marks % 2 === 0 ? 200 : 1);
  const save = (layer: 'debrief' | 'private', revision: number, text: string) =>
    handlers['note.save']({ sessionId, layer, revision, passages: [passageOf(text)] });
  await save('debrief', 0, `${mark} first. ${long}`);
  await handlers['note.leave']({ sessionId, layer: 'debrief' });
  await save('debrief', 1, `${mark} second. ${long}`);
  await save('private', 0, `${mark} alone.`);
  say({ said: 'written', sessionId, mark });
  return sessionId;
}

async function told(sessionId: Id, to: State, step: () => Promise<unknown>): Promise<void> {
  say({ said: 'begun', sessionId, to });
  await step();
  say({ said: 'done', sessionId, to });
}

async function lock({ open }: JournalOver): Promise<void> {
  say({ said: 'locking' });
  await open.end();
  open.close();
  say({ said: 'locked' });
}

/** Once more; the answer is the journal to go on with. */
const once: Record<JournalDeed, (over: JournalOver) => Promise<JournalOver>> = {
  'let-go': async (over) => {
    const sessionId = await written(over);
    const what = { of: 'session' as const, sessionId };
    await told(sessionId, 'let-go', async () => over.handlers['let-go.destroy']({ what, asked: 'no', reason: null }));
    return over;
  },
  delete: async (over) => {
    const { handlers } = over;
    const sessionId = await written(over);
    let deletedId = '';
    const remove = async () => void ({ deletedId } = await handlers['deleted.session']({ id: sessionId }));
    await told(sessionId, 'deleted', remove);
    await told(sessionId, 'there', async () => handlers['deleted.undo']({ deletedId }));
    await told(sessionId, 'deleted', remove);
    await lock(over);
    return openedJournal(file, effects);
  },
  migrate: async (over) => {
    await written(over);
    const { vault } = over.open;
    const earlier = [...vault.readSmall(), ...vault.readLarge()].flatMap(asTheFirstProgram);
    vault.commit(earlier.map((put) => ({ put })));
    await lock(over);
    const next = await openedJournal(file, effects);
    await next.open.journal.writable();
    say({ said: 'migrated' });
    return next;
  },
};

let over = await openedJournal(file, effects);
say({ said: 'open' });
for (;;) over = await once[deed](over);

// Measures one size in a process of its own, so that memory is that of this size alone. Prints one line of JSON.
// Arguments: number of sessions, a folder that the caller removes.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { paragraphs, questions, seeded } from './corpus.ts';
import { measureMigration } from './earlier.ts';
import { fill, openForBench, passagesOf } from './journal.ts';
import { longestStall, median, p95, timed, timedAsync } from './measure.ts';
import { openPeer } from './peer.ts';

const SAVES = 200;
const ROUNDS_OF_QUESTIONS = 4;
const MIB = 2 ** 20;

const sessions = Number(process.argv[2]);
const folder = process.argv[3] ?? '';
const random = seeded(sessions);
const notes = Array.from({ length: sessions }, () => paragraphs(random));
const asked = questions(notes);

/** Same words, same files, same process: the two are measured one after the other in turns of one save each. */
async function measure() {
  const sessionIds = await fill(join(folder, 'journal'), notes);
  const peer = openPeer(join(folder, 'peer'), new Uint8Array(32).fill(7));
  for (const note of notes) peer.insert(note.join('\n'));

  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let searchableAt = Number.NaN;
  const first = await timedAsync(async () => {
    const opened = await openForBench(join(folder, 'journal'), () => {
      searchableAt = performance.now();
    });
    await opened.handlers['group.list']({});
    return opened;
  });
  const { open, handlers } = first.value;
  const from = performance.now();
  const { stall } = await longestStall(() => open.checkAndIndex());
  globalThis.gc?.();
  const memory = process.memoryUsage().rss - before;

  const firstSaves: number[] = [];
  const saves: number[] = [];
  const keepingUp: number[] = [];
  const inserts: number[] = [];
  for (let turn = 0; turn < SAVES; turn++) {
    const sessionId = sessionIds[(turn * 37) % sessionIds.length] ?? '';
    const { revision } = await handlers['note.read']({ sessionId, layer: 'debrief' });
    const save = async (revision: number, text: readonly string[]): Promise<number> => {
      const input = { sessionId, layer: 'debrief' as const, revision, passages: passagesOf(text) };
      const { ms } = await timedAsync(async () => handlers['note.save'](input));
      // The index follows when the save is answered: not in its time, and measured by itself.
      keepingUp.push((await timedAsync(() => pause(0))).ms);
      return ms;
    };
    firstSaves.push(await save(revision, paragraphs(random)));
    const text = paragraphs(random);
    saves.push(await save(revision + 1, text));
    inserts.push(timed(() => peer.insert(text.join('\n'))).ms);
  }

  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS_OF_QUESTIONS; round++) {
    for (const text of asked) {
      ours.push((await timedAsync(async () => handlers['search.find']({ text, private: false }))).ms);
      theirs.push(timed(() => peer.search(text.startsWith('"') ? text : `"${text}"`)).ms);
    }
  }
  const closing = timed(() => open.close());
  peer.close();
  const migrateMs = await measureMigration(join(folder, 'journal'));

  return {
    sessions,
    firstScreenMs: first.ms,
    searchableMs: searchableAt - from,
    stallMs: stall,
    saveP95: p95(saves),
    saveMedian: median(saves),
    firstSaveP95: p95(firstSaves),
    keepingUpP95: p95(keepingUp),
    peerInsertP95: p95(inserts),
    peerInsertMedian: median(inserts),
    searchP95: p95(ours),
    peerSearchP95: p95(theirs),
    closeMs: closing.ms,
    migrateMs,
    memoryMiB: memory / MIB,
  };
}

export type SizeFigures = Awaited<ReturnType<typeof measure>>;

try {
  console.log(JSON.stringify(await measure()));
} finally {
  rmSync(join(folder, 'journal'), { force: true });
}
process.exit(0);

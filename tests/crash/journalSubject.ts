// A journal with its sessions and texts that is killed in the middle of letting go, deleting, bringing back, and the way up from
// an older program. After each kill it is opened as a leader would open it: every session is in the state that was acknowledged or
// in the one that was under way, with all of its texts or none, and no record is left that nothing leads to.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { textBlocks } from '../../preload/contract/schemas/document.ts';
import { kinds, type ValueOf } from '../../main/journal/kinds.ts';
import type { StoredRecord } from '../../main/vault/records.ts';
import type { JournalOver } from '../fixtures/journalOver.ts';
import { killedWhile } from './kill.ts';
import {
  type JournalDeed,
  type JournalSaid,
  type JournalTask,
  journalEffects,
  newJournalFile,
  openedJournal,
  type State,
} from './journalStory.ts';
import type { Finding } from './subject.ts';

const WRITER = new URL('./journalWriter.ts', import.meta.url);
const LATEST_KILL_MS: Readonly<Record<JournalDeed, number>> = { 'let-go': 200, delete: 400, migrate: 400 };

type Known = { readonly mark: string; readonly allowed: readonly State[] };

export class JournalSubject {
  readonly #folder = mkdtempSync(join(tmpdir(), 'balint-crash-'));
  readonly #file = join(this.#folder, 'journal');
  readonly #known = new Map<Id, Known>();
  #turn = 1;

  begin(): Promise<void> {
    return newJournalFile(this.#file, journalEffects(0));
  }

  end(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async round(deed: JournalDeed): Promise<Finding> {
    const task: JournalTask = { deed, file: this.#file, turn: this.#turn };
    this.#turn += 1000;
    const said = await killedWhile<JournalSaid>(WRITER, task, LATEST_KILL_MS[deed]);
    this.#hear(said);
    const acknowledged = said.filter(({ said }) => !['open', 'begun', 'locking'].includes(said)).length;
    try {
      return { acknowledged, lost: await this.#judge(), unopenable: 0 };
    } catch (error) {
      console.error(
        `${deed}: ${error instanceof Error ? error.message : 'unknown'} after ${JSON.stringify(said.slice(-3))}`,
      );
      return { acknowledged, lost: 0, unopenable: 1 };
    }
  }

  #hear(said: readonly JournalSaid[]): void {
    for (const line of said) {
      if (line.said === 'written') this.#known.set(line.sessionId, { mark: line.mark, allowed: ['there'] });
      if (line.said === 'begun' || line.said === 'done') this.#moves(line.sessionId, line.to, line.said === 'done');
      if (line.said !== 'locking' && line.said !== 'locked') continue;
      for (const [id, { allowed }] of this.#known) {
        if (allowed.includes('deleted')) this.#moves(id, 'destroyed', line.said === 'locked');
      }
    }
  }

  #moves(sessionId: Id, to: State, done: boolean): void {
    const { mark = '', allowed = [] } = this.#known.get(sessionId) ?? {};
    this.#known.set(sessionId, { mark, allowed: done ? [to] : [...allowed, to] });
  }

  /** How many sessions are not in a state that they may be in. Throws when something is half there. */
  async #judge(): Promise<number> {
    const over = await openedJournal(this.#file, journalEffects(this.#turn - 500));
    try {
      await over.open.journal.writable();
      over.open.vault.quickCheck();
      const records = [...over.open.vault.readSmall(), ...over.open.vault.readLarge()];
      refuseHalves(records);
      refuseOlder(records);
      let lost = 0;
      for (const [sessionId, { mark, allowed }] of this.#known) {
        const state = await stateOf(over, sessionId, mark);
        if (!allowed.includes(state)) {
          console.error(`a session is ${state} and should be ${allowed.join(' or ')}`);
          lost++;
        }
        this.#known.set(sessionId, { mark, allowed: [state] });
      }
      return lost;
    } finally {
      // As a crash would leave it: what is deleted stays so until the writer locks.
      await over.open.backups.end();
      over.open.close();
    }
  }
}

async function stateOf({ open, handlers }: JournalOver, sessionId: Id, mark: string): Promise<State> {
  if (open.journal.aside.sessions.has(sessionId)) {
    const listed = (await handlers['deleted.list']({})).length;
    if (listed !== open.journal.deleted.size) throw new Error('something deleted cannot be brought back');
    return 'deleted';
  }
  if (!open.journal.sessions.has(sessionId)) return 'destroyed';
  const texts = await Promise.all(
    (['debrief', 'private'] as const).map(async (layer) => {
      const { passages } = await handlers['note.read']({ sessionId, layer });
      return passages.flatMap(({ doc }) => textBlocks(doc)).join(' ');
    }),
  );
  const versions = await handlers['note.versions']({ sessionId, layer: 'debrief' });
  const { results } = await handlers['search.find']({ text: mark, private: true });
  const found = results.length;
  if (texts.every((text) => text === '') && versions.length === 0 && found === 0) return 'let-go';
  if (texts.every((text) => text.includes(mark)) && versions.length === 1 && found === 2) return 'there';
  throw new Error('a session is there in half');
}

/** Every text is pointed at by its session, every version by its list, and what is deleted is on the disk. */
function refuseHalves(records: readonly StoredRecord[]): void {
  const ofKind = <K extends keyof typeof kinds>(kind: K) =>
    records.filter((one) => one.kind === kind).map(({ id, value }) => ({ id, value: value as ValueOf<K> }));
  const sessions = new Set(ofKind('session').map(({ id }) => id));
  const pointed = ofKind('session').flatMap(({ value }) => [value.notes.debrief, value.notes.private]);
  const listed = ofKind('version-list').flatMap(({ value }) => value.versions.map(({ id }) => id));
  same('texts', ofKind('note'), pointed);
  same('versions', ofKind('version'), listed);
  const owners = [
    ...ofKind('version-list').map(({ value }) => value.sessionId),
    ...ofKind('deleted').flatMap(({ value }) => (value.what === 'session' ? [value.sessionId] : [])),
  ];
  if (!owners.every((id) => sessions.has(id))) throw new Error('something belongs to a session that is not there');
}

function same(what: string, stored: readonly { readonly id: Id }[], pointed: readonly (Id | null)[]): void {
  const ids = new Set(stored.map(({ id }) => id));
  const wanted = pointed.filter((id) => id !== null);
  if (ids.size !== wanted.length || !wanted.every((id) => ids.has(id))) throw new Error(`${what} are there in half`);
}

/** The journal could be written in, so all of it is of this program. */
function refuseOlder(records: readonly StoredRecord[]): void {
  const current = (kind: string): number => Object.entries(kinds).find(([name]) => name === kind)?.[1].version ?? 0;
  if (records.some(({ kind, version }) => version !== current(kind))) throw new Error('it is of two generations');
}

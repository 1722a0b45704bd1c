// Letting go, deleting with its undo, and the way up from an older program: what the process that is killed says about an open
// journal, and what that allows to be found afterwards.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { createVault } from '../../main/vault/create.ts';
import { openVault } from '../../main/vault/open.ts';
import type { ProcessEffects } from '../../main/vault-process/effects.ts';
import { type JournalOver, journalOver } from '../fixtures/journalOver.ts';
import { CHEAP, PASSPHRASE } from '../unit/vault/effects.ts';
import { effectsFrom } from './story.ts';

export const JOURNAL_DEEDS = ['let-go', 'delete', 'migrate'] as const;
export type JournalDeed = (typeof JOURNAL_DEEDS)[number];

/** First line on the writer's stdin, as JSON. */
export type JournalTask = { readonly deed: JournalDeed; readonly file: string; readonly turn: number };

/** What became of a session with its texts. `let-go`: it is there, its texts are not. */
export type State = 'there' | 'let-go' | 'deleted' | 'destroyed';

/** One JSON text a line. `done` and `written` are said only after the call before them returned. */
export type JournalSaid =
  | { readonly said: 'open' }
  | { readonly said: 'written'; readonly sessionId: Id; readonly mark: string }
  | { readonly said: 'begun' | 'done'; readonly sessionId: Id; readonly to: State }
  /** What is deleted is destroyed. */
  | { readonly said: 'locking' | 'locked' }
  /** All records are of this program again, after they had been taken back to the first one. */
  | { readonly said: 'migrated' };

export function journalEffects(turn: number): ProcessEffects {
  return {
    ...effectsFrom(turn),
    today: () => '2026-01-05',
    clock: () => performance.now(),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    later: (milliseconds, deed) => {
      const timer = setTimeout(deed, milliseconds);
      return () => clearTimeout(timer);
    },
    exit: () => undefined,
  };
}

/** Open, checked and searchable. */
export async function openedJournal(file: string, effects: ProcessEffects): Promise<JournalOver> {
  const over = journalOver(await openVault(file, PASSPHRASE, effects), file, effects);
  await over.open.checkAndIndex();
  return over;
}

export async function newJournalFile(file: string, effects: ProcessEffects): Promise<void> {
  (await createVault(file, PASSPHRASE, effects, CHEAP)).close();
}

// The operations that the shell answers itself: status, locking, the proof panel, the choice of a place, printing. None of them
// sees a word of the leader's.
import { refuse } from '../../preload/contract/errors.ts';
import type { Input } from '../../preload/contract/operations.ts';
import type { Paper, Proof, ShellStatus } from '../../preload/contract/schemas/shell.ts';
import type { Handlers } from './answer.ts';
import type { Lock } from './lock.ts';

export type PlaceKind = Input<'shell.choose-place'>['for'];

export type FileKind = Input<'shell.choose-file'>['for'];

export type ShellParts = {
  readonly lock: Pick<Lock, 'request' | 'flushed' | 'giveUpWords' | 'isOpen' | 'epoch'>;
  readonly status: () => ShellStatus;
  readonly activity: () => void;
  readonly proof: () => Promise<Proof>;
  /** The system's print dialog; false when the leader cancelled. */
  readonly print: (paper: Paper) => Promise<boolean>;
  /** The system's own dialog; null when the leader cancelled. */
  readonly askForPlace: (kind: PlaceKind) => Promise<string | null>;
  /** The same for a file to be read. */
  readonly askForFile: (kind: FileKind) => Promise<string | null>;
  /** The product that copies this place to another computer. */
  readonly syncedBy: (path: string) => Promise<string | null>;
  readonly randomId: () => string;
  readonly tellPlace: (placeId: string, path: string) => void;
  readonly tellFile: (placeId: string, path: string) => void;
};

export function shellHandlers(parts: ShellParts): Handlers<'shell'> {
  // One dialog at a time: a page must not be able to bury the screen under them.
  let inDialog = false;

  async function choosePlace(kind: PlaceKind): Promise<string | null> {
    const { epoch } = parts.lock;
    const path = await parts.askForPlace(kind);
    if (path === null) return null;
    const service = await parts.syncedBy(path);
    if (service !== null) throw refuse({ code: 'synced-folder', service });
    if (!parts.lock.isOpen || parts.lock.epoch !== epoch) throw refuse('locked');
    const placeId = parts.randomId();
    parts.tellPlace(placeId, path);
    return placeId;
  }

  async function chooseFile(kind: FileKind): Promise<string | null> {
    const { epoch } = parts.lock;
    const path = await parts.askForFile(kind);
    if (path === null) return null;
    if (!parts.lock.isOpen || parts.lock.epoch !== epoch) throw refuse('locked');
    const placeId = parts.randomId();
    parts.tellFile(placeId, path);
    return placeId;
  }

  async function inOneDialog<Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> {
    if (inDialog || !parts.lock.isOpen) return otherwise;
    inDialog = true;
    try {
      return await ask();
    } finally {
      inDialog = false;
    }
  }

  return {
    'shell.status': () => parts.status(),
    'shell.lock': () => {
      void parts.lock.request('asked');
      return {};
    },
    'shell.activity': () => {
      parts.activity();
      return {};
    },
    'shell.flushed': (answer) => {
      parts.lock.flushed(answer);
      return {};
    },
    'shell.give-up-words': () => {
      parts.lock.giveUpWords();
      return {};
    },
    'shell.proof': () => parts.proof(),
    'shell.choose-place': ({ for: kind }) =>
      inOneDialog({ placeId: null }, async () => ({ placeId: await choosePlace(kind) })),
    'shell.choose-file': ({ for: kind }) =>
      inOneDialog({ placeId: null }, async () => ({ placeId: await chooseFile(kind) })),
    'shell.print': ({ paper }) => inOneDialog({ printed: false }, async () => ({ printed: await parts.print(paper) })),
  };
}

// The operations that the shell answers itself: status, locking, the proof panel, the choice of a place, printing. None of them
// sees a word of the leader's.
import { refuse } from '../../preload/contract/errors.ts';
import type { Input } from '../../preload/contract/operations.ts';
import type { AfterLock, Paper, Proof, ShellStatus, ThisHour } from '../../preload/contract/schemas/shell.ts';
import type { KeychainState } from '../../preload/contract/schemas/device.ts';
import type { Handlers } from './answer.ts';
import type { Lock } from './lock.ts';

export type PlaceKind = Input<'shell.choose-place'>['for'];

export type FileKind = Input<'shell.choose-file'>['for'];

export type ShellParts = {
  readonly lock: Pick<Lock, 'request' | 'flushed' | 'giveUpWords' | 'isOpen' | 'isAtRest' | 'epoch'>;
  readonly status: () => ShellStatus;
  readonly activity: () => void;
  readonly copied: () => void;
  readonly thisHour: () => ThisHour;
  readonly stayOpen: (on: boolean) => void;
  readonly allowSharing: (on: boolean) => void;
  readonly proof: () => Promise<Proof>;
  readonly keychain: () => Promise<KeychainState>;
  /** The system's print dialog; false when the leader cancelled. */
  readonly print: (paper: Paper) => Promise<boolean>;
  /** The system's own dialog; null when the leader cancelled. */
  readonly askForPlace: (kind: PlaceKind) => Promise<string | null>;
  /** The same for a file to be read. */
  readonly askForFile: (kind: FileKind) => Promise<string | null>;
  /** A folder to write into. */
  readonly askForFolder: () => Promise<string | null>;
  /** What the next lock screen begins with. */
  readonly lockTowards: (towards: AfterLock) => void;
  /** The product that copies this place to another computer. */
  readonly syncedBy: (path: string) => Promise<string | null>;
  readonly randomId: () => string;
  readonly tellPlace: (placeId: string, path: string) => void;
  readonly tellFile: (placeId: string, path: string) => void;
};

const NOWHERE: { placeId: string | null } = { placeId: null };

export function shellHandlers(parts: ShellParts): Handlers<'shell'> {
  // One dialog at a time: a page must not be able to bury the screen under them.
  let inDialog = false;

  /** A place to write to, told to the vault process. Refused where it is copied elsewhere. */
  async function chosen(ask: () => Promise<string | null>): Promise<{ placeId: string | null }> {
    const path = await askedOver(ask, async (place) => {
      const service = await parts.syncedBy(place);
      if (service !== null) throw refuse({ code: 'synced-folder', service });
    });
    return named(path, parts.tellPlace);
  }

  async function chosenFile(kind: FileKind): Promise<{ placeId: string | null }> {
    return named(await askedOver(() => parts.askForFile(kind)), parts.tellFile);
  }

  /** Null when the leader cancelled. Refuses `locked` when the journal was locked, or opened, over the question. */
  async function askedOver(
    ask: () => Promise<string | null>,
    look: (path: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<string | null> {
    const { epoch, isOpen } = parts.lock;
    const path = await ask();
    if (path === null) return null;
    await look(path);
    if (parts.lock.isOpen !== isOpen || parts.lock.epoch !== epoch) throw refuse('locked');
    return path;
  }

  function named(path: string | null, tell: (placeId: string, path: string) => void): { placeId: string | null } {
    if (path === null) return { placeId: null };
    const placeId = parts.randomId();
    tell(placeId, path);
    return { placeId };
  }

  const whileOpen = <Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> =>
    parts.lock.isOpen ? inOneDialog(otherwise, ask) : Promise.resolve(otherwise);

  async function inOneDialog<Answer>(otherwise: Answer, ask: () => Promise<Answer>): Promise<Answer> {
    if (inDialog || !parts.lock.isAtRest) return otherwise;
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
    'shell.lock-towards': ({ towards }) => {
      parts.lockTowards(towards);
      void parts.lock.request('asked');
      return {};
    },
    'shell.activity': () => {
      parts.activity();
      return {};
    },
    'shell.copied': () => {
      parts.copied();
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
    'shell.choose-place': ({ for: kind }) => whileOpen(NOWHERE, () => chosen(() => parts.askForPlace(kind))),
    'shell.choose-file': ({ for: kind }) =>
      (kind === 'backup' ? inOneDialog : whileOpen)(NOWHERE, () => chosenFile(kind)),
    'shell.choose-folder': () => inOneDialog(NOWHERE, () => chosen(parts.askForFolder)),
    'shell.print': ({ paper }) => whileOpen({ printed: false }, async () => ({ printed: await parts.print(paper) })),
    'shell.this-hour': () => parts.thisHour(),
    'shell.stay-open': ({ on }) => {
      parts.stayOpen(on);
      return parts.thisHour();
    },
    'shell.allow-sharing': ({ on }) => {
      parts.allowSharing(on);
      return parts.thisHour();
    },
    'shell.keychain': async () => ({ keychain: await parts.keychain() }),
  };
}

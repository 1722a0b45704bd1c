// The life of the vault process: told where the journal is, handed the page's port, opened with a passphrase, locked, ended.
// One journal, one page, once: it never goes back from open to closed, because only the end of a process clears memory.
import { bytesToHex } from '@noble/hashes/utils.js';
import { Refusal, refuse } from '../../preload/contract/errors.ts';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { Answering } from '../ipc/answer.ts';
import { currentSettings } from '../journal/settings.ts';
import { backupFolderOf } from '../vault/backupFolder.ts';
import type { Vault } from '../vault/vault.ts';
import { ChosenPlaces } from './chosenPlaces.ts';
import type { ProcessEffects } from './effects.ts';
import { type Opened, vaultEndHandlers } from './handlers.ts';
import type { FromVault, ToVault, Trouble } from './messages.ts';
import { OpenJournal } from './openJournal.ts';
import { PageConnection } from './pageConnection.ts';
import type { PagePort, ParentPort } from './ports.ts';
import { PdfMaking } from './pdfMaking.ts';
import { ShellKeychain } from './shellKeychain.ts';

type Begin = Extract<ToVault, { kind: 'begin' }>;

const REFERENCE_BYTES = 4;

export class VaultLife {
  readonly #parent: ParentPort;
  readonly #effects: ProcessEffects;
  readonly #answering: Answering<'vault'>;
  readonly #places = new ChosenPlaces();
  readonly #files = new ChosenPlaces();
  readonly #pdf = new PdfMaking((message) => this.#tell(message));
  readonly #keychain = new ShellKeychain((question) => this.#tell(question));
  #begin: Begin | undefined;
  #page: PageConnection | undefined;
  #open: OpenJournal | undefined;
  #locking = false;

  constructor(parent: ParentPort, effects: ProcessEffects) {
    this.#parent = parent;
    this.#effects = effects;
    this.#answering = {
      end: 'vault',
      handlers: vaultEndHandlers({
        begun: () => this.#begun(),
        open: () => this.#opened(),
        isOpen: () => this.#open !== undefined,
        openWith: (vault, how) => this.#openWith(vault, how),
        places: this.#places,
        files: this.#files,
        makePdf: this.#pdf.make,
        sheetPdf: this.#pdf.ofSheet,
        keychain: this.#keychain,
        idleMinutes: (minutes) => this.#tell({ kind: 'idle-minutes', minutes }),
        effects,
      }),
      state: () => (this.#open ? 'unlocked' : 'locked'),
      reference: () => bytesToHex(effects.random(REFERENCE_BYTES)),
    };
    parent.on('message', ({ data, ports }) => this.#hear(data as ToVault, ports));
    // Nobody is left who could show or lock anything.
    parent.on('close', () => this.#end());
  }

  #hear(message: ToVault, ports: readonly PagePort[]): void {
    switch (message.kind) {
      case 'begin':
        this.#begin = message;
        break;
      case 'port':
        this.#connect(ports);
        break;
      case 'place':
        this.#places.add(message.placeId, message.path);
        break;
      case 'file':
        this.#files.add(message.placeId, message.path);
        break;
      case 'made-pdf':
        this.#pdf.hear(message);
        break;
      case 'keychain':
        this.#keychain.hear(message);
        break;
      case 'lock':
        void this.#lock();
        break;
    }
  }

  /** A later port stands for a page that was drawn anew; the earlier one is nobody's. */
  #connect([port]: readonly PagePort[]): void {
    if (!port) return;
    this.#page?.close();
    this.#page = new PageConnection(port, this.#answering);
  }

  #openWith(vault: Vault, how?: Opened): void {
    if (this.#locking) {
      vault.close();
      throw refuse('stopped');
    }
    this.#open = new OpenJournal(
      vault,
      backupFolderOf(this.#begun().file),
      this.#effects,
      {
        // Of the example nothing is on the disk, and its hour must not be said of the journal that is.
        saved: ({ savedAt }) => (how === 'example' ? undefined : this.#tell({ kind: 'saved', at: savedAt })),
        checked: (error) => this.#push('checked', { error }),
        searchable: () => this.#push('searchable', {}),
        backups: () => this.#push('backups', {}),
        renewal: () => this.#push('renewal', {}),
      },
      how,
    );
    if (how === 'device') this.#open.together.goOn();
    else this.#open.together.openedAlone();
    this.#tell({ kind: 'idle-minutes', minutes: currentSettings(this.#open.journal).idleMinutes });
    this.#tell({ kind: 'opened' });
    void this.#open.checkAndIndex();
  }

  /** While the journal is being opened there is nothing to save: then it is not waited for. */
  async #lock(): Promise<void> {
    if (this.#locking) return;
    this.#locking = true;
    this.#pdf.callOff();
    this.#keychain.abandon();
    this.#open?.hurry();
    const answered = this.#page?.stop();
    const trouble = this.#open ? await answered : undefined;
    if (trouble) return this.#stayOpen(trouble);
    try {
      if (this.#open) await this.#open.end();
      this.#open?.close();
    } catch (error) {
      return this.#stayOpen(troubleOf(error));
    }
    this.#tell({ kind: 'locked' });
    this.#page?.close();
    await this.#effects.breathe();
    this.#effects.exit(0);
  }

  /** The words are kept, and the page can save again. */
  #stayOpen(because: Trouble): void {
    this.#locking = false;
    this.#open?.hurry(false);
    this.#page?.resume();
    this.#pdf.resume();
    this.#tell({ kind: 'lock-failed', because });
  }

  #end(): void {
    try {
      this.#open?.close();
    } finally {
      this.#effects.exit(0);
    }
  }

  #begun(): Begin {
    if (!this.#begin) throw new Error('called before it was told to begin');
    return this.#begin;
  }

  #opened(): OpenJournal {
    if (!this.#open) throw refuse('locked');
    return this.#open;
  }

  #tell(message: FromVault): void {
    this.#parent.postMessage(message);
  }

  #push<E extends EventName>(event: E, data: Events[E]): void {
    this.#page?.push(event, data);
  }
}

function troubleOf(error: unknown): Trouble {
  const code = error instanceof Refusal ? error.error.code : undefined;
  return code === 'disk-full' || code === 'read-only' ? code : 'storage-failed';
}

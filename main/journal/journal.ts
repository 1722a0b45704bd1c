// The open journal: plain typed collections built from records, and the one way a change gets to the disk. Collections are
// changed only after the commit that wrote the change has returned. Texts are not here: they are opened when asked for.
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { Layer, Passage } from '../../preload/contract/schemas/note.ts';
import type { Session } from '../../preload/contract/schemas/session.ts';
import type { Place, Settings } from '../../preload/contract/schemas/settings.ts';
import { type Random } from '../crypto/random.ts';
import { freshRecordId } from '../vault/records.ts';
import type { Understood, ValueOf } from './kinds.ts';
import type { Change, Saved, Store } from './store.ts';
import type { WriteGate } from './writeGate.ts';

export type JournalSession = Session & Pick<ValueOf<'session'>, 'notes' | 'addedAt'>;

/** A record of which there is at most one. */
export type Single<Value> = { readonly id: Id; readonly value: Value };

/** What others (the search) keep up with. Told after the change is on disk. */
export type JournalChange =
  | { readonly kind: 'labels'; readonly sessionId: Id }
  | { readonly kind: 'note'; readonly sessionId: Id; readonly layer: Layer; readonly passages: readonly Passage[] };

export type JournalEffects = {
  readonly random: Random;
  /** The present as an ISO instant in UTC. */
  readonly now: () => string;
  /** Today's calendar date where the leader is. */
  readonly today: () => string;
  readonly saved: (saved: Saved) => void;
  readonly changed: (change: JournalChange) => void;
};

export class Journal {
  readonly groups = new Map<Id, Group>();
  readonly sessions = new Map<Id, JournalSession>();
  /** Revisions of texts, by the id of their record, as far as they are known without opening the box. */
  readonly noteRevisions = new Map<Id, number>();
  /** Ids and revisions of texts that are not stored (never written, or emptied), by `session/layer`. */
  readonly unstoredNotes = new Map<string, { readonly id: Id; readonly revision: number }>();
  settings: Single<Settings> | undefined;
  place: Single<Place> | undefined;
  /** Singles that a later program wrote: kept as they are, so they cannot be saved here. */
  readonly newerSingles = new Set<string>();
  readonly store: Store;
  readonly effects: JournalEffects;
  readonly #gate: WriteGate;

  constructor(store: Store, gate: WriteGate, effects: JournalEffects) {
    this.store = store;
    this.effects = effects;
    this.#gate = gate;
  }

  /** Takes one record into the collections. Of a text only the revision is kept. */
  take(record: Understood): void {
    const { id } = record;
    switch (record.kind) {
      case 'group':
        this.groups.set(id, { id, ...record.value });
        break;
      case 'session':
        this.sessions.set(id, { id, ...record.value });
        break;
      case 'note':
        this.noteRevisions.set(id, record.value.revision);
        break;
      case 'settings':
        this.settings = { id, value: record.value };
        break;
      case 'place':
        this.place = { id, value: record.value };
        break;
    }
  }

  /** To be awaited before a writer looks at anything: what follows then runs without a gap up to the commit. */
  writable(): Promise<void> {
    return this.#gate.pass();
  }

  commit(changes: readonly Change[]): Saved {
    const saved = this.store.commit(changes);
    this.effects.saved(saved);
    return saved;
  }

  freshId(): Id {
    return freshRecordId(this.effects.random);
  }

  group(id: Id): Group {
    const group = this.groups.get(id);
    if (!group) throw refuse('not-found');
    return group;
  }

  session(id: Id): JournalSession {
    const session = this.sessions.get(id);
    if (!session) throw refuse('not-found');
    return session;
  }
}

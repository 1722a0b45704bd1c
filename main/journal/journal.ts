// The open journal: plain typed collections built from records, and the one way a change gets to the disk. Collections are
// changed only after the commit that wrote the change has returned. Texts are not here: they are opened when asked for.
import { refuse } from '../../preload/contract/errors.ts';
import type { Colleague } from '../../preload/contract/schemas/colleague.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { DeletedValue } from '../../preload/contract/schemas/deleted.ts';
import type { Group } from '../../preload/contract/schemas/group.ts';
import type { LetGo } from '../../preload/contract/schemas/lettingGo.ts';
import type { Receipt } from '../../preload/contract/schemas/leaving.ts';
import type { Layer, Passage } from '../../preload/contract/schemas/note.ts';
import type { Session } from '../../preload/contract/schemas/session.ts';
import type { Profile } from '../../preload/contract/schemas/requirement.ts';
import type { Place, Settings } from '../../preload/contract/schemas/settings.ts';
import type { Unfinished } from '../../preload/contract/schemas/unfinished.ts';
import type { JournalPractice } from '../practice/stored.ts';
import { type Random } from '../crypto/random.ts';
import { freshRecordId, type StoredRecord } from '../vault/records.ts';
import { colleagueNamed, storedColleague } from './colleagues.ts';
import type { Understood, ValueOf } from './kinds.ts';
import type { UpcastContext } from './older/upcast.ts';
import type { Change, Saved, Store } from './store.ts';
import type { WriteGate } from './writeGate.ts';

export type JournalSession = Session & Pick<ValueOf<'session'>, 'notes' | 'addedAt'>;

/** A record of which there is at most one. */
export type Single<Value> = { readonly id: Id; readonly value: Value };

export type VersionList = { readonly id: Id; readonly value: ValueOf<'version-list'> };

/** What others (the search) keep up with. Told after the change is on disk. */
export type JournalChange =
  | { readonly kind: 'labels'; readonly sessionId: Id }
  | { readonly kind: 'gone'; readonly sessionId: Id }
  | { readonly kind: 'note'; readonly sessionId: Id; readonly layer: Layer; readonly passages: readonly Passage[] };

/** A text by the place where it stands. */
export const textKey = (sessionId: Id, layer: Layer): string => `${sessionId}/${layer}`;

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
  readonly colleagues = new Map<Id, Colleague>();
  readonly sessions = new Map<Id, JournalSession>();
  /** Revisions of texts, by the id of their record, as far as they are known without opening the box. */
  readonly noteRevisions = new Map<Id, number>();
  /** Ids and revisions of texts that are not stored (never written, or emptied), by `session/layer`. */
  readonly unstoredNotes = new Map<string, { readonly id: Id; readonly revision: number }>();
  /** Which earlier versions a text has, by `session/layer`: lists of ids and times, in the order of their parts. */
  readonly versionLists = new Map<string, readonly VersionList[]>();
  /** The last save of each stretch of writing that is under way, by `session/layer`. It ends with the process at the latest. */
  readonly stretches = new Map<string, string>();
  /** What is deleted and can be brought back until the lock; and what of it is a record of its own, out of all lists. */
  readonly deleted = new Map<Id, Single<DeletedValue>>();
  readonly aside = {
    sessions: new Map<Id, JournalSession>(),
    groups: new Map<Id, Group>(),
    practice: new Map<Id, JournalPractice>(),
    profiles: new Map<Id, Profile>(),
  };
  /** What was destroyed, as far as it is said: kinds, dates, counts. */
  readonly letGo = new Map<Id, LetGo>();
  /** What was entered for the Practice log, by id; texts stay closed. */
  readonly practice = new Map<Id, JournalPractice>();
  readonly profiles = new Map<Id, Profile>();
  practiceSettings: Single<ValueOf<'practice-settings'>> | undefined;
  /** Hours in preparation; what stands in them is opened when asked for. */
  readonly preparations = new Map<Id, ValueOf<'preparation'>>();
  /** What was brought to supervision, in the order in which it was read from the disk. */
  readonly brought = new Map<Id, ValueOf<'brought'>>();
  /** Words that name nobody, in records of a few. */
  readonly learned = new Map<Id, ValueOf<'learned'>>();
  settings: Single<Settings> | undefined;
  place: Single<Place> | undefined;
  spelling: Single<ValueOf<'spelling'>> | undefined;
  unfinished: Single<Unfinished> | undefined;
  recovery: Single<ValueOf<'recovery'>> | undefined;
  backupPlace: Single<ValueOf<'backup-place'>> | undefined;
  prompts: Single<ValueOf<'prompts'>> | undefined;
  comeBack: Single<ValueOf<'come-back'>> | undefined;
  together: Single<ValueOf<'writing-together'>> | undefined;
  /** Read in an older version than this program writes, and the colleagues that came out of them: migrate.ts writes them. */
  readonly unwritten = new Map<Id, StoredRecord>();
  /** For whoever reads a record that may be older than this program. */
  readonly upcasting: UpcastContext = {
    colleague: (name, alsoAppearsAs) => {
      const { colleague, isNew } = colleagueNamed(this, name, alsoAppearsAs);
      this.colleagues.set(colleague.id, colleague);
      if (isNew) this.unwritten.set(colleague.id, storedColleague(colleague));
      return colleague.id;
    },
  };
  /** What left the journal. */
  readonly receipts = new Map<Id, Receipt>();
  ageIdentity: Single<ValueOf<'age-identity'>> | undefined;
  /** Of which a later program wrote a record: of singles and lists of versions it may be the one, so none is saved here. */
  readonly newerKinds = new Set<string>();
  readonly store: Store;
  readonly effects: JournalEffects;
  readonly #gate: WriteGate;
  #commits = 0;

  constructor(store: Store, gate: WriteGate, effects: JournalEffects) {
    this.store = store;
    this.effects = effects;
    this.#gate = gate;
  }

  /** Takes one record into the collections. Of a text only the revision is kept, of a version nothing. */
  take(record: Understood): void {
    const { id } = record;
    switch (record.kind) {
      case 'group':
        this.#in('groups', id).set(id, { id, ...record.value });
        break;
      case 'colleague':
        this.colleagues.set(id, { id, ...record.value });
        break;
      case 'session':
        this.#in('sessions', id).set(id, { id, ...record.value });
        break;
      case 'note':
        this.noteRevisions.set(id, record.value.revision);
        break;
      case 'version':
      case 'took-away':
      case 'personal-words':
      case 'dictionary':
        break;
      case 'supervision-session':
        this.#in('practice', id).set(id, { id, ...record.value });
        break;
      case 'observation':
      case 'training-event':
      case 'earlier-practice':
        this.#in('practice', id).set(id, { id, ...record.value, tookAway: null });
        break;
      case 'requirement-profile':
        this.#in('profiles', id).set(id, { id, ...record.value });
        break;
      case 'practice-settings':
        this.practiceSettings = { id, value: record.value };
        break;
      case 'version-list':
        this.takeVersionList({ id, value: record.value });
        break;
      case 'deleted':
        this.deleted.set(id, { id, value: record.value });
        break;
      case 'let-go':
        this.letGo.set(id, { id, ...record.value });
        break;
      case 'settings':
        this.settings = { id, value: record.value };
        break;
      case 'place':
        this.place = { id, value: record.value };
        break;
      case 'export-record':
        this.receipts.set(id, record.value);
        break;
      case 'age-identity':
        this.ageIdentity = { id, value: record.value };
        break;
      case 'spelling':
        this.spelling = { id, value: record.value };
        break;
      case 'unfinished':
        this.unfinished = { id, value: record.value };
        break;
      case 'recovery':
        this.recovery = { id, value: record.value };
        break;
      case 'preparation':
        this.preparations.set(id, record.value);
        break;
      case 'preparation-content':
        break;
      case 'brought':
        this.brought.set(id, record.value);
        break;
      case 'learned':
        this.learned.set(id, record.value);
        break;
      case 'backup-place':
        this.backupPlace = { id, value: record.value };
        break;
      case 'prompts':
        this.prompts = { id, value: record.value };
        break;
      case 'come-back':
        this.comeBack = { id, value: record.value };
        break;
      case 'writing-together':
        this.together = { id, value: record.value };
        break;
    }
  }

  /** What is deleted stays aside when it is read again. */
  #in<Place extends keyof Journal['aside']>(place: Place, id: Id): Journal['aside'][Place] {
    return (this.aside[place].has(id) ? this.aside : this)[place];
  }

  /** A record that is not on the disk any more. */
  forget(id: Id): void {
    for (const kept of [this.groups, this.sessions, this.noteRevisions, this.deleted, this.letGo]) kept.delete(id);
  }

  /** In the place of the same list as it was before, or beside the other parts. */
  takeVersionList(list: VersionList): void {
    const key = textKey(list.value.sessionId, list.value.layer);
    const others = (this.versionLists.get(key) ?? []).filter(({ id }) => id !== list.id);
    this.versionLists.set(
      key,
      [...others, list].sort((one, other) => one.value.part - other.value.part),
    );
  }

  /** To be awaited before a writer looks at anything: what follows then runs without a gap up to the commit. */
  writable(): Promise<void> {
    return this.#gate.pass();
  }

  commit(changes: readonly Change[]): Saved {
    const saved = this.store.commit(changes);
    this.#commits++;
    this.effects.saved(saved);
    return saved;
  }

  /** How often something was saved since it was opened: what was found before may not be so any more. */
  get commits(): number {
    return this.#commits;
  }

  freshId(): Id {
    return freshRecordId(this.effects.random);
  }

  group(id: Id): Group {
    const group = this.groups.get(id);
    if (!group) throw refuse('not-found');
    return group;
  }

  colleague(id: Id): Colleague {
    const colleague = this.colleagues.get(id);
    if (!colleague) throw refuse('not-found');
    return colleague;
  }

  session(id: Id): JournalSession {
    const session = this.sessions.get(id);
    if (!session) throw refuse('not-found');
    return session;
  }
}

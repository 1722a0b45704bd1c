// A journal over a store in memory, with the handlers as the page would call them.
import { randomBytes } from 'node:crypto';
import { caseHandlers } from '../../../main/journal/cases.ts';
import { colleagueHandlers } from '../../../main/journal/colleagues.ts';
import { deletedHandlers } from '../../../main/journal/deleted/deleting.ts';
import { groupHandlers } from '../../../main/journal/groups.ts';
import { Journal, type JournalChange } from '../../../main/journal/journal.ts';
import { loadJournal } from '../../../main/journal/load.ts';
import { noteHandlers } from '../../../main/journal/notes.ts';
import { sessionHandlers } from '../../../main/journal/sessions.ts';
import { settingsHandlers } from '../../../main/journal/settings.ts';
import { versionHandlers } from '../../../main/journal/versions.ts';
import { practiceHandlers } from '../../../main/practice/handlers.ts';
import { WriteGate } from '../../../main/journal/writeGate.ts';
import type { Document } from '../../../preload/contract/schemas/document.ts';
import type { NewColleague } from '../../../preload/contract/schemas/colleague.ts';
import { type Group, type NewGroup, UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import type { Passage } from '../../../preload/contract/schemas/note.ts';
import { type CaseDiscussion, type Session, UNSAID_CASE_FACTS } from '../../../preload/contract/schemas/session.ts';
import { tickingClock } from '../vault/effects.ts';
import { StoreInMemory } from './storeInMemory.ts';

export const TODAY = '2026-03-10';

export const freshId = (): string => randomBytes(16).toString('hex');

export class JournalInHand {
  readonly store: StoreInMemory;
  readonly gate = new WriteGate();
  readonly journal: Journal;
  readonly changes: JournalChange[] = [];
  readonly idleMinutes: number[] = [];
  readonly handlers;

  constructor(store = new StoreInMemory(), gate: 'open' | 'checking' = 'open', now: () => string = tickingClock()) {
    this.store = store;
    this.journal = new Journal(store, this.gate, {
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      now,
      today: () => TODAY,
      saved: () => undefined,
      changed: (change) => void this.changes.push(change),
    });
    if (gate === 'open') this.gate.open();
    const open = () => this.journal;
    this.handlers = {
      ...groupHandlers(open),
      ...colleagueHandlers(open),
      ...caseHandlers(open),
      ...sessionHandlers(open),
      ...noteHandlers(open),
      ...versionHandlers(open),
      ...practiceHandlers(open),
      ...deletedHandlers(open),
      ...settingsHandlers(open, (minutes) => this.idleMinutes.push(minutes)),
    };
  }

  /** The same store, opened anew. */
  reopened(): JournalInHand {
    const next = new JournalInHand(this.store, 'open', this.journal.effects.now);
    loadJournal(next.journal);
    return next;
  }

  async group(fields: Partial<NewGroup> = {}): Promise<Group> {
    return this.handlers['group.create']({ ...NEW_GROUP, ...fields });
  }

  async session(groupId: string, fields: Partial<Session> = {}): Promise<Session> {
    const guess = await this.handlers['session.guess']({ groupId, today: TODAY });
    const session = { ...guess, ...fields };
    const { revision } = await this.handlers['session.save'](session);
    return { ...session, revision };
  }
}

export const ROWAN: NewColleague = {
  name: 'Rowan',
  alsoAppearsAs: [],
  accreditedBy: null,
  accreditedSince: null,
  as: ['co-leader'],
};

export const NEW_COLLEAGUE: NewColleague = {
  name: 'Juniper',
  alsoAppearsAs: ['Jun Aoki'],
  accreditedBy: 'A society',
  accreditedSince: '2019-05-04',
  as: ['supervisor', 'faculty'],
};

/** As its own page writes it when nothing more is said. */
export const aCase = (fields: Partial<CaseDiscussion> = {}): CaseDiscussion => ({
  ...UNSAID_CASE_FACTS,
  id: 'ab'.repeat(16),
  label: 'The closed umbrella',
  role: 'co-led',
  minutes: 45,
  ...fields,
});

export const NEW_GROUP: NewGroup = {
  name: 'Lantern group',
  kind: 'ongoing',
  usualMinutes: 90,
  usualModality: 'in-person',
  ...UNSAID_GROUP_FACTS,
  usualCoLeaders: [],
  members: [
    { name: 'Birch', alsoAppearsAs: [] },
    { name: 'Wren', alsoAppearsAs: ['Anna Berg'] },
  ],
};

export const docOf = (...paragraphs: string[]): Document => ({
  type: 'doc',
  content: paragraphs.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  })),
});

export const passageOf = (...paragraphs: string[]): Passage => ({
  prompt: { name: 'debrief.feeling' },
  doc: docOf(...paragraphs),
});

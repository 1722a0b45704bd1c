// Writes the records of the example one after the other: people, groups, sessions with their cases and texts. Labels and
// sentences are taken in their order, so that no two sessions beside each other say the same.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { type Group, UNSAID_GROUP_FACTS } from '../../preload/contract/schemas/group.ts';
import type { Layer, Passage } from '../../preload/contract/schemas/note.ts';
import {
  type CaseDiscussion,
  UNSAID_CASE_FACTS,
  UNSAID_SESSION_FACTS,
} from '../../preload/contract/schemas/session.ts';
import { encode, type ValueOf } from '../journal/kinds.ts';
import type { StoredRecord } from '../vault/records.ts';
import { pick } from './pattern.ts';
import type { ExampleWords } from './words.ts';

export type WrittenGroup = { readonly id: Id; readonly members: readonly Id[] };
type GroupFacts = Partial<Omit<Group, 'id' | 'revision' | 'members'>> & Pick<Group, 'name' | 'kind'>;

export class ExampleWriter {
  readonly records: StoredRecord[] = [];
  readonly words: ExampleWords;
  readonly freshId: () => Id;
  #labels = 0;
  #alone = 0;

  constructor(words: ExampleWords, freshId: () => Id) {
    this.words = words;
    this.freshId = freshId;
  }

  colleague(name: string, as: ValueOf<'colleague'>['as']): Id {
    return this.#put((id) =>
      encode('colleague', id, {
        revision: 1,
        name,
        alsoAppearsAs: [],
        accreditedBy: null,
        accreditedSince: null,
        as,
      }),
    );
  }

  group(facts: GroupFacts, names: readonly string[] = []): WrittenGroup {
    const members = names.map((name) => ({
      id: this.freshId(),
      name,
      alsoAppearsAs: [],
      joinedOn: null,
      leftOn: null,
    }));
    const usual = { usualMinutes: 90, usualModality: 'in-person' as const, usualCoLeaders: [] };
    const id = this.#put((fresh) =>
      encode('group', fresh, { revision: 1, ...UNSAID_GROUP_FACTS, ...usual, ...facts, members }),
    );
    return { id, members: members.map((member) => member.id) };
  }

  session(id: Id, groupId: Id, date: string, facts: Partial<ValueOf<'session'>>): void {
    const value = {
      revision: 1,
      groupId,
      date,
      modality: 'in-person' as const,
      minutes: 90,
      ...UNSAID_SESSION_FACTS,
      cases: [],
      attendance: [],
      notes: { debrief: null, private: null },
      addedAt: evening(date),
      ...facts,
    };
    this.records.push(encode('session', id, value));
  }

  case(at: number, facts: Partial<CaseDiscussion>): CaseDiscussion {
    const { labels, themes, feelings } = this.words;
    return {
      id: this.freshId(),
      label: pick(labels, this.#labels++),
      role: 'co-led',
      minutes: 45,
      ...UNSAID_CASE_FACTS,
      themes: at % 3 === 0 ? [...new Set([pick(themes, at), pick(themes, at * 3 + 1)])] : [],
      feelings: at % 2 === 0 ? [pick(feelings, at * 5)] : [],
      ...facts,
    };
  }

  debrief(sessionId: Id, day: string, at: number): Id {
    const { felt, mirrored, next } = this.words;
    return this.note(sessionId, day, 'debrief', [
      passage({ name: 'debrief.how-we-felt' }, pick(felt, at)),
      passage({ name: 'debrief.mirroring' }, pick(mirrored, at * 3)),
      ...(at % 2 === 0 ? [passage({ name: 'debrief.next-time' }, pick(next, at))] : []),
    ]);
  }

  alone(sessionId: Id, day: string): Id {
    const text = pick(this.words.alone, this.#alone++);
    return this.note(sessionId, day, 'private', [passage({ name: 'private.stayed' }, text)]);
  }

  note(sessionId: Id, day: string, layer: Layer, passages: Passage[]): Id {
    return this.#put((id) => encode('note', id, { revision: 1, sessionId, layer, savedAt: evening(day), passages }));
  }

  #put(record: (id: Id) => StoredRecord): Id {
    const id = this.freshId();
    this.records.push(record(id));
    return id;
  }
}

export const passage = (prompt: Passage['prompt'], text: string): Passage => ({
  prompt,
  doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] },
});

const evening = (day: string): string => `${day}T20:40:00.000Z`;

// A journal of a given size, opened as the vault process opens it, but with the key derivation taken out: what is measured
// is everything after it.
import { randomBytes } from 'node:crypto';
import { encode } from '../../main/journal/kinds.ts';
import type { ProcessEffects } from '../../main/vault-process/effects.ts';
import { createVault } from '../../main/vault/create.ts';
import { openVault } from '../../main/vault/open.ts';
import { UNSAID_GROUP_FACTS } from '../../preload/contract/schemas/group.ts';
import type { Passage } from '../../preload/contract/schemas/note.ts';
import { UNSAID_CASE_FACTS, UNSAID_SESSION_FACTS } from '../../preload/contract/schemas/session.ts';
import { type JournalOver, journalOver } from '../fixtures/journalOver.ts';

export const PASSPHRASE = 'for the bench only';
const SESSIONS_PER_COMMIT = 250;
const FIRST_DAY = Date.UTC(2000, 0, 3);
const DAY_MS = 86_400_000;

const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes));
export const freshId = (): string => randomBytes(16).toString('hex');

export const effects: ProcessEffects = {
  deriveKey: async () => new Uint8Array(32).fill(7),
  random,
  now: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
  clock: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  later: (milliseconds, deed) => {
    const timer = setTimeout(deed, milliseconds);
    return () => clearTimeout(timer);
  },
  exit: () => undefined,
};

export const passagesOf = (paragraphs: readonly string[]): Passage[] => [
  {
    prompt: { name: 'debrief.how-we-felt' },
    doc: { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) },
  },
];

/** Writes one session with one debrief per note. Returns the ids of the sessions, oldest first. */
export async function fill(file: string, notes: readonly (readonly string[])[]): Promise<string[]> {
  const vault = await createVault(file, PASSPHRASE, effects);
  const groupId = freshId();
  const person = { name: 'Birch', alsoAppearsAs: [] };
  const group = {
    revision: 1,
    name: 'Lantern group',
    kind: 'ongoing' as const,
    usualMinutes: 90,
    usualModality: 'in-person' as const,
    ...UNSAID_GROUP_FACTS,
    usualCoLeaders: [],
    members: [{ id: freshId(), ...person, joinedOn: null, leftOn: null }],
  };
  vault.commit([{ put: encode('group', groupId, group) }]);
  const sessions = notes.map((paragraphs, index) => {
    const [sessionId, noteId] = [freshId(), freshId()];
    const savedAt = effects.now();
    const session = {
      revision: 1,
      groupId,
      date: new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10),
      modality: 'in-person' as const,
      minutes: 90,
      ...UNSAID_SESSION_FACTS,
      cases: [
        { id: freshId(), label: 'The closed umbrella', role: 'led-alone' as const, minutes: 45, ...UNSAID_CASE_FACTS },
      ],
      attendance: [],
      notes: { debrief: noteId, private: null },
      addedAt: savedAt,
    };
    const note = { revision: 1, sessionId, layer: 'debrief' as const, savedAt, passages: passagesOf(paragraphs) };
    return { sessionId, records: [encode('session', sessionId, session), encode('note', noteId, note)] };
  });
  for (let from = 0; from < sessions.length; from += SESSIONS_PER_COMMIT) {
    const batch = sessions.slice(from, from + SESSIONS_PER_COMMIT);
    vault.commit(batch.flatMap(({ records }) => records.map((put) => ({ put }))));
  }
  vault.close();
  return sessions.map(({ sessionId }) => sessionId);
}

/** Up to what the first screen needs. `searchable` is called when every text is in the index. */
export async function openForBench(file: string, searchable: () => void): Promise<JournalOver> {
  return journalOver(await openVault(file, PASSPHRASE, effects), file, effects, searchable);
}

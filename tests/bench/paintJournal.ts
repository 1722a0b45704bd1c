// A journal of many sessions in two dozen groups, as a file that the built program opens: with attendance, tags and short debriefs.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createKdf } from '../../main/crypto/kdf.ts';
import { systemRandom } from '../../main/crypto/random.ts';
import { encode } from '../../main/journal/kinds.ts';
import { createVault } from '../../main/vault/create.ts';
import type { StoredRecord } from '../../main/vault/records.ts';
import { ATTENDANCE_MARKS, UNSAID_CASE_FACTS, UNSAID_SESSION_FACTS } from '../../preload/contract/schemas/session.ts';
import { UNSAID_GROUP_FACTS } from '../../preload/contract/schemas/group.ts';
import { paragraphs, seeded, word } from './corpus.ts';
import { freshId, passagesOf } from './journal.ts';

const GROUPS = 24;
const MEMBERS = 8;
const TAGS = 40;
const RECORDS_PER_COMMIT = 500;
const DAY_MS = 86_400_000;
/** Of a group one session a week, so that the newest are of this year. */
const DAYS_APART = 7;
/** The lowest cost that the format accepts: opening is not what is measured. */
const COST = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 };

export async function layDownSessions(file: string, passphrase: string, sessions: number): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const deriveKey = createKdf({ workerUrl: new URL('../../main/crypto/kdfWorker.ts', import.meta.url) });
  const effects = { deriveKey, random: systemRandom, now: () => new Date().toISOString() };
  const vault = await createVault(file, passphrase, effects, { ...COST, salt: systemRandom(16) });
  const records = Array.from({ length: GROUPS }, (_, place) => groupOf(place, Math.ceil(sessions / GROUPS))).flat();
  for (let from = 0; from < records.length; from += RECORDS_PER_COMMIT) {
    vault.commit(records.slice(from, from + RECORDS_PER_COMMIT).map((put) => ({ put })));
  }
  vault.close();
}

function groupOf(place: number, sessions: number): StoredRecord[] {
  const groupId = freshId();
  const members = Array.from({ length: MEMBERS }, (_, at) => ({
    id: freshId(),
    name: word(place * MEMBERS + at),
    alsoAppearsAs: [],
    joinedOn: null,
    leftOn: null,
  }));
  const group = encode('group', groupId, {
    revision: 1,
    name: `Group ${place + 1}`,
    kind: 'ongoing',
    usualMinutes: 90,
    usualModality: 'in-person',
    ...UNSAID_GROUP_FACTS,
    usualCoLeaders: [],
    members,
  });
  const random = seeded(place);
  const memberIds = members.map(({ id }) => id);
  return [group, ...Array.from({ length: sessions }, (_, at) => sessionOf(groupId, memberIds, at, random)).flat()];
}

function sessionOf(groupId: string, members: readonly string[], at: number, random: () => number): StoredRecord[] {
  const [id, noteId] = [freshId(), freshId()];
  const savedAt = new Date(Date.now() - at * DAYS_APART * DAY_MS).toISOString();
  const any = <Item>(items: readonly Item[]): Item[] => items.slice(Math.floor(random() * items.length)).slice(0, 1);
  const tags = Array.from({ length: TAGS }, (_, tag) => word(500 + tag));
  const session = encode('session', id, {
    revision: 1,
    groupId,
    date: savedAt.slice(0, 10),
    modality: 'in-person',
    minutes: 90,
    ...UNSAID_SESSION_FACTS,
    cases: [
      {
        id: freshId(),
        label: `${word(at)} ${word(at * 3)}`,
        role: 'co-led',
        minutes: 45,
        ...UNSAID_CASE_FACTS,
        presenterId: any(members)[0] ?? null,
        themes: any(tags),
        feelings: any(tags),
      },
    ],
    attendance: members.flatMap((memberId) => any(ATTENDANCE_MARKS).map((mark) => ({ memberId, mark }))),
    notes: { debrief: noteId, private: null },
    addedAt: savedAt,
  });
  const [paragraph = ''] = paragraphs(random);
  return [
    session,
    encode('note', noteId, {
      revision: 1,
      sessionId: id,
      layer: 'debrief',
      savedAt,
      passages: passagesOf([paragraph]),
    }),
  ];
}

// Two whole journals, lived over the page's calls: other people, other days, other kinds of records, other words. Where the size classes
// are the same, nobody without the passphrase can tell which is which; docs/vault-format.md, "What the file shows".
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { PracticeEntry } from '../../preload/contract/schemas/practiceEntry.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import { DEFAULT_SETTINGS } from '../../preload/contract/schemas/settings.ts';
import type { NewGroup } from '../../preload/contract/schemas/group.ts';
import { aCase, NEW_GROUP, passageOf } from '../unit/journal/journalInHand.ts';
import { edited, filesIn } from '../unit/vault/kit.ts';
import { newJournal, type PageInHand } from '../unit/vault-process/vaultInHand.ts';

type Life = {
  readonly group: Partial<NewGroup>;
  readonly date: string;
  readonly label: string;
  /** In the order in which they are written. */
  readonly texts: readonly (readonly [Layer, string])[];
  readonly entry: PracticeEntry;
  readonly last: (page: PageInHand) => Promise<unknown>;
};

const ENTRY_ID = 'cd'.repeat(16);

/** With a private page, supervision and settings of its own. */
const ONE: Life = {
  group: { name: 'Lantern group' },
  date: '2026-01-04',
  label: 'The closed umbrella',
  texts: [
    ['debrief', 'A long silence. '.repeat(220)],
    ['private', 'I felt envy. '.repeat(45)],
  ],
  entry: {
    kind: 'supervision-session',
    date: '2026-01-05',
    minutes: 60,
    format: 'individual',
    myPart: 'supervisee',
    supervisorId: null,
    modality: 'online',
    onRecording: true,
    sessionIds: [],
    report: 'none',
  },
  last: (page) => page.call('settings.save', { ...DEFAULT_SETTINGS, theme: 'dark' }),
};

/** Almost nothing of that: its long text is the private one, it was observed, and it prints under a name. */
const OTHER: Life = {
  group: {
    name: 'Weiden',
    kind: 'weekend',
    members: [
      { name: 'Ondrej Kral', alsoAppearsAs: ['O.', 'Herr K.'] },
      { name: 'Mira', alsoAppearsAs: [] },
    ],
  },
  date: '1999-12-31',
  label: 'Wer nicht fragt',
  texts: [
    ['private', 'Regen, und niemand kam. '.repeat(150)],
    ['debrief', 'Kurz. '.repeat(90)],
  ],
  entry: { kind: 'observation', date: '2025-11-30', sessionId: null, observerId: null, reportReceived: false },
  last: (page) => page.call('practice.save-settings', { profileId: null, name: 'A. Leader', society: 'A society' }),
};

/** Chance decides in which order rows lie, and with that how pages are filled: both get the same, drawn length by length. */
function sameChance(): (bytes: number) => Uint8Array {
  const drawn = new Map<number, number>();
  return (bytes) => {
    const place = (drawn.get(bytes) ?? 0) + 1;
    drawn.set(bytes, place);
    return new Uint8Array(createHash('shake256', { outputLength: bytes }).update(`${bytes} ${place}`).digest());
  };
}

/** All that can be read off the file without the passphrase. */
async function shownAfter({ group, date, label, texts, entry, last }: Life) {
  const vault = await newJournal({ random: sameChance() });
  const { page } = vault;
  const { id } = await page.call('group.create', { ...NEW_GROUP, ...group });
  const guess = await page.call('session.guess', { groupId: id, today: '2026-01-05' });
  await page.call('session.save', { ...guess, date, cases: [aCase({ label })] });
  for (const [layer, text] of texts) {
    await page.call('note.save', { sessionId: guess.id, layer, revision: 0, passages: [passageOf(text)] });
  }
  await page.call('practice.save', { id: ENTRY_ID, revision: 0, entry });
  await last(page);
  await vault.lock();
  return edited(vault.file, (db) => ({
    files: filesIn(dirname(vault.file)),
    bytes: readFileSync(vault.file).length,
    boxes: db.prepare('SELECT hex(id), octet_length(tag), octet_length(box) FROM records ORDER BY id').raw().all(),
    head: db.prepare('SELECT octet_length(box) FROM head').pluck().all(),
    slots: db.prepare('SELECT kind, octet_length(parameters), octet_length(wrapped) FROM slots').raw().all(),
    tables: db.prepare('SELECT name, sum(ncell), count(*) FROM dbstat GROUP BY name ORDER BY name').raw().all(),
  }));
}

test('two journals of the same size classes look the same; one longer text shows its size class and nothing else', async () => {
  const one = await shownAfter(ONE);
  expect(one.boxes.length).toBeGreaterThanOrEqual(6);
  expect(await shownAfter(OTHER)).toEqual(one);

  const longer = await shownAfter({ ...ONE, texts: ONE.texts.map(([layer, text]) => [layer, text.repeat(3)]) });
  expect(longer).not.toEqual(one);
  expect(longer.boxes).toHaveLength(one.boxes.length);
});

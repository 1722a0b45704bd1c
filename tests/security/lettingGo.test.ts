// What was destroyed is in no file any more: the very bytes of its boxes, which the file did hold, are gone from it and from
// the log beside it, without anybody closing the journal.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NEW_GROUP, passageOf } from '../unit/journal/journalInHand.ts';
import { contentOf, edited, fastEffects, newVault, note } from '../unit/vault/kit.ts';
import { newJournal, TODAY, type VaultInHand } from '../unit/vault-process/vaultInHand.ts';

const SLICE = 48;

/** Pieces of a box that lie within one page wherever it begins: every 512 bytes. */
const slicesOf = (box: Uint8Array): Buffer[] =>
  Array.from({ length: Math.floor(box.length / 512) }, (_, at) =>
    Buffer.from(box.subarray(at * 512, at * 512 + SLICE)),
  );

/** How many pieces of these boxes stand in the files of the journal's folder. */
function found(file: string, boxes: readonly Uint8Array[]): number {
  const files = readdirSync(dirname(file), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(dirname(file), name)));
  return boxes.flatMap(slicesOf).filter((slice) => files.some((bytes) => bytes.includes(slice))).length;
}

const boxesOf = (file: string): Map<string, Uint8Array> =>
  edited(
    file,
    (db) =>
      new Map(
        db
          .prepare<[], [Uint8Array, Uint8Array]>('SELECT id, box FROM records')
          .raw()
          .all()
          .map(([id, box]) => [Buffer.from(id).toString('hex'), new Uint8Array(box)]),
      ),
  );

describe('a record that is removed', () => {
  it('stands in the file until the log is emptied, and in none afterwards', async () => {
    const { vault, file, open } = await newVault();
    const gone = note('x'.repeat(30_000));
    vault.commit([{ put: gone }, { put: note('y'.repeat(30_000)) }]);
    vault.close();
    const boxes = [boxesOf(file).get(gone.id) ?? new Uint8Array()];
    const pieces = slicesOf(boxes[0] ?? new Uint8Array()).length;
    expect(pieces).toBeGreaterThan(50);
    const again = await open();
    again.commit([{ remove: gone.id }]);
    expect(found(file, boxes)).toBe(pieces); // the control: this search finds what is there
    again.compact();
    expect(found(file, boxes)).toBe(0);
    expect(contentOf(again).size).toBe(1);
  });

  it('gives its pages back only when a quarter of all are free', async () => {
    const { vault, file } = await newVault();
    const many = Array.from({ length: 40 }, () => note('z'.repeat(30_000)));
    vault.commit(many.map((put) => ({ put })));
    vault.compact();
    const full = statSync(file).size;
    vault.commit(many.slice(0, 6).map(({ id }) => ({ remove: id })));
    vault.compact();
    expect(statSync(file).size).toBe(full);
    vault.commit(many.slice(6, 20).map(({ id }) => ({ remove: id })));
    vault.compact();
    expect(statSync(file).size).toBeLessThan(full * 0.6);
    expect(statSync(`${file}-wal`).size).toBe(0);
    vault.verify();
    vault.quickCheck();
    expect(contentOf(vault).size).toBe(20);
  });
});

async function written(vault: VaultInHand): Promise<string> {
  const { page } = vault;
  const group = await page.call('group.create', { ...NEW_GROUP, members: [] });
  const guess = await page.call('session.guess', { groupId: group.id, today: TODAY });
  await page.call('session.save', guess);
  for (const layer of ['debrief', 'private'] as const) {
    for (const [revision, letter] of ['a', 'b', 'c'].entries()) {
      const passages = [passageOf(letter.repeat(9_000))];
      await page.call('note.save', { sessionId: guess.id, layer, revision, passages });
      await page.call('note.leave', { sessionId: guess.id, layer });
    }
  }
  return guess.id;
}

describe('the text of a session that is destroyed', () => {
  it('leaves the files with every earlier version, while the journal is open', async () => {
    const first = await newJournal(fastEffects());
    const sessionId = await written(first);
    await first.lock();
    const before = boxesOf(first.file);
    const vault = first.next();
    await vault.unlock();
    const { gone } = await vault.page.call('let-go.weigh', { of: 'session', sessionId });
    expect(gone).toMatchObject({ sessions: 1, debriefs: 1, privatePages: 1, versions: 4 });
    const large = [...before.values()].filter((box) => box.length > 8_000);
    expect(large).toHaveLength(6);
    expect(found(vault.file, large)).toBeGreaterThan(50);

    const { remainsGone } = await vault.page.call('let-go.destroy', {
      what: { of: 'session', sessionId },
      asked: 'no',
      reason: null,
    });
    expect(remainsGone).toBe(true);
    expect(found(vault.file, large)).toBe(0);
    await vault.lock();
    const after = boxesOf(vault.file);
    // Text and versions are gone, the lists of versions too; the session, the group, the place and one entry are there.
    expect([...before.keys()].filter((id) => !after.has(id))).toHaveLength(8);
  });
});

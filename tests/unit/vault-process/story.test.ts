// The job of the first slice over the real wire: create, name a group, write, lock, open again, find, summarise, save.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import { aCase, ROWAN } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
import { PREPARATION_WORDING } from '../preparation/wording.ts';
import { newJournal, TODAY, type VaultInHand } from './vaultInHand.ts';

const passage = (text: string) => ({
  prompt: { name: 'debrief.feeling' },
  doc: { type: 'doc' as const, content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }] },
});

async function written(): Promise<{ vault: VaultInHand; sessionId: string }> {
  const vault = await newJournal();
  const { page } = vault;
  const group = await page.call('group.create', {
    name: 'Lantern group',
    kind: 'ongoing',
    usualMinutes: 90,
    usualModality: 'in-person',
    ...UNSAID_GROUP_FACTS,
    usualCoLeaders: [ROWAN],
    members: [
      { name: 'Birch', alsoAppearsAs: ['Anna Berg'] },
      { name: 'Wren', alsoAppearsAs: [] },
    ],
  });
  const guess = await page.call('session.guess', { groupId: group.id, today: TODAY });
  const cases = [aCase()];
  await page.call('session.save', { ...guess, cases });
  await page.call('note.save', {
    sessionId: guess.id,
    layer: 'debrief',
    revision: 0,
    passages: [passage('Anna fell silent when the group asked; Rowan waited.')],
  });
  await page.call('note.save', {
    sessionId: guess.id,
    layer: 'private',
    revision: 0,
    passages: [passage('I felt envy.')],
  });
  return { vault, sessionId: guess.id };
}

test('what was written is there after a lock, is found, and can leave without names', async () => {
  const { vault, sessionId } = await written();
  await vault.lock();
  expect(readdirSync(dirname(vault.file))).toEqual(['journal']);

  const again = vault.next();
  await again.unlock();
  const { page } = again;
  expect(await page.call('session.read', { id: sessionId })).toMatchObject({ hasPrivate: true });
  expect((await page.call('note.read', { sessionId, layer: 'debrief' })).passages).toHaveLength(1);

  const found = await page.call('search.find', { text: 'silent', private: false });
  expect(found.results[0]?.line.find(({ match }) => match)?.text).toBe('silent');
  expect((await page.call('search.find', { text: 'envy', private: false })).results).toEqual([]);
  expect((await page.call('search.find', { text: 'envy', private: true })).results).toHaveLength(1);

  const { id } = await page.call('preparation.begin', {});
  const step = { id, wording: PREPARATION_WORDING };
  const [offered] = await page.call('preparation.offer', { sessionId, layer: 'debrief' });
  const fingerprint = offered?.fingerprint ?? '';
  await page.call('preparation.take', { id, sessionId, layer: 'debrief', fingerprint, section: 'moments' });
  await page.call('preparation.settle', { id, way: 'text', reader: 'neither' });
  const [paragraph] = (await page.call('preparation.review', step)).paragraphs;
  expect(paragraph?.output).toBe('Member A fell silent when the group asked; the co-leader waited.');

  const pack = { ...step, out: { form: 'text', paper: 'A4' } } as const;
  expect(await page.refusal('preparation.pack', pack)).toEqual({
    code: 'not-ready',
    doubts: 0,
    unread: 1,
    left: 0,
    unconfirmed: 0,
  });
  const paragraphId = paragraph?.id ?? '';
  const { shown } = await page.call('preparation.show', { ...step, paragraphId });
  await page.call('preparation.read', { ...step, paragraphId, shown, second: false });
  const { packedId } = await page.call('preparation.pack', pack);
  const path = join(temporaryFolder(), 'summary.txt');
  const placeId = 'cd'.repeat(16);
  again.tell({ kind: 'place', placeId, path });
  const saved = await page.call('leaving.save', { packedId, placeId, seal: null });
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('fell silent');
  expect(text).not.toMatch(/envy|Anna|Rowan|Lantern/);
  expect(saved.bytes).toBe(Buffer.byteLength(text));
  expect((await page.call('preparation.list', {})).hours).toEqual([
    { on: TODAY, paragraphs: 1, sessions: 1, noted: null },
  ]);
  await again.lock();
});

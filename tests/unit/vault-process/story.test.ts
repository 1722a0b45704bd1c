// The job of the first slice over the real wire: create, name a group, write, lock, open again, find, summarise, save.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { UNSAID_GROUP_FACTS } from '../../../preload/contract/schemas/group.ts';
import { aCase, ROWAN } from '../journal/journalInHand.ts';
import { temporaryFolder } from '../vault/kit.ts';
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

  const summary = await page.call('summary.prepare', {
    sessionIds: [sessionId],
    wording: {
      title: 'Summary for supervision',
      meeting: 'Meeting {n}',
      cases: 'Cases',
      prompts: { 'debrief.feeling': 'How did each of us feel?' },
      member: 'Member {letter}',
      coLeader: 'the co-leader',
      group: 'the group',
      someMember: 'a member',
      footer: 'Checked for likely identifiers.',
    },
  });
  expect(summary.text).toContain('Member A fell silent when the group asked; the co-leader waited.');
  expect(summary.text).not.toContain('envy');

  const path = join(temporaryFolder(), 'summary.md');
  const placeId = 'cd'.repeat(16);
  again.tell({ kind: 'place', placeId, path });
  const saved = await page.call('summary.save', { summaryId: summary.summaryId, placeId });
  expect(readFileSync(path, 'utf8')).toBe(summary.text);
  expect(saved.bytes).toBe(Buffer.byteLength(summary.text));
  await again.lock();
});

// What is written about one person, over a real vault: found in every layer and version, changed as decided, all at once.
import { UNSAID_CASE_FACTS } from '../../../../preload/contract/schemas/session.ts';
import { describe, expect, it } from 'vitest';
import type { Id } from '../../../../preload/contract/schemas/common.ts';
import type { Layer } from '../../../../preload/contract/schemas/note.ts';
import type {
  PassageDeed,
  PersonFound,
  PersonPassage,
  PersonRef,
} from '../../../../preload/contract/schemas/lettingGoOfPerson.ts';
import { NEW_GROUP, passageOf } from '../../journal/journalInHand.ts';
import { PASSPHRASE } from '../../vault/kit.ts';
import { newJournal, TODAY, type VaultInHand } from '../../vault-process/vaultInHand.ts';

const GROUP = {
  ...NEW_GROUP,
  usualCoLeaders: [
    { name: 'Rowan', alsoAppearsAs: ['Rosalind Achterberg'], accreditedBy: null, accreditedSince: null, as: [] },
  ],
  members: [
    { name: 'Larch', alsoAppearsAs: ['Xanthe Wexcombe', 'Xan'] },
    { name: 'Alder', alsoAppearsAs: ['Thandeka Mbeki'] },
  ],
};

async function begun() {
  const vault = await newJournal();
  const { page } = vault;
  const group = await page.call('group.create', GROUP);
  const guess = await page.call('session.guess', { groupId: group.id, today: TODAY });
  const [larch] = group.members;
  if (!larch) throw new Error('no member');
  await page.call('session.save', {
    ...guess,
    cases: [
      {
        id: 'ab'.repeat(16),
        label: 'The umbrella that Larch forgot',
        role: 'co-led',
        minutes: 45,
        ...UNSAID_CASE_FACTS,
      },
    ],
    attendance: group.members.map(({ id }) => ({ memberId: id, mark: 'late' as const })),
  });
  const person: PersonRef = { kind: 'member', groupId: group.id, memberId: larch.id };
  return { vault, page, group, sessionId: guess.id, person, larch };
}

async function write({ page }: VaultInHand, sessionId: Id, layer: Layer, texts: readonly string[][]): Promise<void> {
  for (const paragraphs of texts) {
    const { revision } = await page.call('note.read', { sessionId, layer });
    await page.call('note.save', { sessionId, layer, revision, passages: [passageOf(...paragraphs)] });
    await page.call('note.leave', { sessionId, layer });
  }
}

const find = ({ page }: VaultInHand, person: PersonRef): Promise<PersonFound> =>
  page.call('let-go.find-person', { person, passphrase: PASSPHRASE });

const wordsOf = ({ pieces }: PersonPassage): string => pieces.map(({ text }) => text).join('');

async function letGo(
  { page }: VaultInHand,
  { searchId, passages }: PersonFound,
  deed: (passage: PersonPassage) => PassageDeed,
) {
  const decisions = passages.map((passage) => ({ key: passage.key, deed: deed(passage) }));
  return page.call('let-go.person', { searchId, decisions, standIn: 'a member', asked: 'no', reason: null });
}

const textOf = async ({ page }: VaultInHand, sessionId: Id, layer: Layer): Promise<string> =>
  JSON.stringify((await page.call('note.read', { sessionId, layer })).passages);

describe('the search', () => {
  it('finds them in both layers, in earlier versions, labels and other rosters, and nobody else', async () => {
    const { vault, page, group, sessionId, person } = await begun();
    await page.call('group.create', {
      ...NEW_GROUP,
      name: 'Xanthe’s old group',
      members: [{ name: 'Birch', alsoAppearsAs: ['Xan'] }],
    });
    await write(vault, sessionId, 'debrief', [['Xan spoke first.'], ['larch said nothing.', 'Alder did.']]);
    await write(vault, sessionId, 'private', [['I missed Xanthe.']]);
    const { passages, names } = await find(vault, person);
    expect(names).toBe(3);
    const found = passages.map((one) => [
      one.stands.in,
      'version' in one.stands && one.stands.version !== null,
      wordsOf(one),
    ]);
    expect(found).toEqual(
      expect.arrayContaining([
        ['text', true, 'Xan spoke first.'],
        ['text', false, 'larch said nothing.'],
        ['text', false, 'I missed Xanthe.'],
        ['line', false, 'The umbrella that Larch forgot'],
        ['line', false, 'Xanthe’s old group'],
        ['line', false, 'Xan'],
      ]),
    );
    expect(found).toHaveLength(6);
    expect(passages.find((one) => wordsOf(one).startsWith('larch'))).toMatchObject({
      stands: { layer: 'debrief', groupName: group.name, date: TODAY },
      pieces: [
        { text: 'larch', match: true },
        { text: ' said nothing.', match: false },
      ],
    });
  });

  it('asks for the passphrase, and a wrong one shows nothing', async () => {
    const { page, person } = await begun();
    const refusal = await page.refusal('let-go.find-person', { person, passphrase: 'ten quiet chairs in a circle' });
    expect(refusal).toEqual({ code: 'wrong-passphrase' });
  });
});

it('a search gives up when the journal locks, so that the lock does not wait for it', async () => {
  const { vault, page, sessionId, person } = await begun();
  await write(vault, sessionId, 'debrief', [['Xan spoke.']]);
  const answer = page.ask('let-go.find-person', { person, passphrase: PASSPHRASE });
  await vault.lock();
  expect(await answer).toEqual({ ok: false, error: { code: 'stopped' } });
});

describe('letting go', () => {
  it('replaces, takes out, destroys the whole text or leaves, each as decided, and the roster forgets the name', async () => {
    const { vault, page, group, sessionId, person, larch } = await begun();
    await write(vault, sessionId, 'debrief', [
      ['Xan spoke.', 'Rain.'],
      ['Xan was late.', 'We waited for Xan.', 'Alder smiled.'],
    ]);
    await write(vault, sessionId, 'private', [['Angry at Xan.'], ['Calm.']]);
    const found = await find(vault, person);
    const { entry } = await letGo(vault, found, (passage) => {
      if (passage.stands.in === 'line') return 'replace';
      if (passage.stands.layer === 'private') return 'destroy-text';
      return wordsOf(passage).startsWith('We') ? 'remove' : wordsOf(passage).includes('late') ? 'replace' : 'leave';
    });
    expect(entry).toMatchObject({
      deed: 'person',
      gone: { passages: 3, names: 3, privatePages: 1, versions: 1, debriefs: 0, sessions: 1 },
    });
    const debrief = await textOf(vault, sessionId, 'debrief');
    expect(debrief).toContain('a member was late.');
    expect(debrief).toContain('Alder smiled.');
    expect(debrief).not.toContain('We waited');
    expect(await textOf(vault, sessionId, 'private')).toBe('[]');
    expect(await page.call('note.versions', { sessionId, layer: 'private' })).toEqual([]);
    const [version] = await page.call('note.versions', { sessionId, layer: 'debrief' });
    const left = await page.call('note.version', { sessionId, layer: 'debrief', versionId: version?.id ?? '' });
    expect(JSON.stringify(left)).toContain('Xan spoke.');
    const { session } = await page.call('session.read', { id: sessionId });
    expect(session.cases[0]?.label).toBe('The umbrella that a member forgot');
    expect(session.attendance).toContainEqual({ memberId: larch.id, mark: 'late' });
    expect((await page.call('group.read', { id: group.id })).members).toContainEqual({
      ...larch,
      name: null,
      alsoAppearsAs: [],
    });
    expect((await page.call('search.find', { text: 'late', private: true })).results).toHaveLength(1);
    expect((await page.call('search.find', { text: 'angry', private: true })).results).toEqual([]);
  });

  it('takes a version out of the list when nothing is left of it, and a text when its last paragraph goes', async () => {
    const { vault, page, sessionId, person } = await begun();
    await write(vault, sessionId, 'debrief', [['Xan alone.'], ['Others.']]);
    await write(vault, sessionId, 'private', [['Xan alone.']]);
    await letGo(vault, await find(vault, person), () => 'remove');
    expect(await page.call('note.versions', { sessionId, layer: 'debrief' })).toEqual([]);
    expect((await page.call('session.read', { id: sessionId })).hasPrivate).toBe(false);
    await vault.lock();
    const next = vault.next();
    await next.unlock();
    expect((await find(next, person)).passages).toEqual([]);
    expect(await textOf(next, sessionId, 'debrief')).toContain('Others.');
  });

  it('works for a colleague, who stays in the facts of sessions without a name', async () => {
    const { vault, page, group, sessionId } = await begun();
    await write(vault, sessionId, 'debrief', [['Rosalind held back.', 'Larch too.']]);
    const [colleagueId = ''] = group.usualCoLeaders;
    await letGo(vault, await find(vault, { kind: 'colleague', colleagueId }), () => 'replace');
    expect(await textOf(vault, sessionId, 'debrief')).toContain('a member held back.');
    expect(await textOf(vault, sessionId, 'debrief')).toContain('Larch too.');
    expect(await page.call('colleague.read', { id: colleagueId })).toMatchObject({ name: null, alsoAppearsAs: [] });
    expect((await page.call('session.read', { id: sessionId })).session.coLeaders).toEqual([colleagueId]);
  });

  it('is refused when something was saved since the search, and then nothing is changed', async () => {
    const { vault, page, sessionId, person } = await begun();
    await write(vault, sessionId, 'debrief', [['Xan spoke.']]);
    const { searchId, passages } = await find(vault, person);
    await write(vault, sessionId, 'private', [['Xan again.']]);
    const decisions = passages.map(({ key }) => ({ key, deed: 'replace' }));
    const stale = { searchId, decisions, standIn: 'a member', asked: 'no', reason: null };
    expect(await page.refusal('let-go.person', stale)).toEqual({ code: 'not-found' });
    expect(await textOf(vault, sessionId, 'debrief')).toContain('Xan spoke.');
    expect(await page.call('let-go.list', {})).toEqual([]);
  });

  it('leaves a page that still shows the words a conflict', async () => {
    const { vault, page, group, sessionId, person } = await begun();
    await write(vault, sessionId, 'debrief', [['Xan spoke.']]);
    const note = await page.call('note.read', { sessionId, layer: 'debrief' });
    await letGo(vault, await find(vault, person), () => 'replace');
    const { revision, passages } = note;
    expect((await page.refusal('note.save', { sessionId, layer: 'debrief', revision, passages })).code).toBe(
      'conflict',
    );
    expect((await page.refusal('group.save', group)).code).toBe('conflict');
  });
});

// A well-formed call of every operation of the vault's end, over a journal in which all of them succeed. Derived types: an
// operation without a call does not compile.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { VaultInHand, newJournal, TODAY } from '../unit/vault-process/vaultInHand.ts';
import { aCase, NEW_COLLEAGUE, NEW_GROUP, passageOf } from '../unit/journal/journalInHand.ts';
import { PASSPHRASE, temporaryFolder } from '../unit/vault/kit.ts';
import { preparationCalls } from './preparationCalls.ts';
import { type Input, type NameAt, operationNames, operations } from '../../preload/contract/operations.ts';
import { leavingCalls } from './leavingCalls.ts';
import { practiceCalls } from './practiceCalls.ts';
import { DEFAULT_SETTINGS } from '../../preload/contract/schemas/settings.ts';

export const READABLE_WORDS = {
  title: 'Readable',
  debrief: 'Debrief',
  private: 'Private reflection',
  earlier: 'as it stood on',
  tookAway: 'What I took away',
  withoutPlace: 'Without a place',
};

export type VaultName = NameAt<'vault'>;
export type Calls = { readonly [N in VaultName]: Input<N> };

export const vaultNames = operationNames.filter((name): name is VaultName => operations[name].at === 'vault');

const CHANGE = { present: PASSPHRASE, next: 'ten chairs and an open window' };

export type Ready = { readonly vault: VaultInHand; readonly calls: Calls };

/** Closed: `vault.create` succeeds where there is none, the ways of unlocking where there is one. */
export async function lockedFor(name: VaultName): Promise<Ready> {
  if (name.startsWith('restore.')) return beforeRestore(name);
  if (name.startsWith('rescue.')) return beforeRescue(name);
  if (name !== 'vault.create') return lockedJournal();
  return {
    vault: new VaultInHand(join(temporaryFolder(), 'journal')).begin(),
    calls: await callsFor(await newJournal()),
  };
}

async function lockedJournal(): Promise<Ready> {
  const first = await newJournal();
  const calls = await callsFor(first);
  await first.lock();
  return { vault: first.next(), calls };
}

/** A copy is known by the id that this process gave it, and put only when it was looked at. */
async function beforeRestore(name: VaultName): Promise<Ready> {
  const { vault, calls } = await lockedJournal();
  const { copies } = await vault.page.call('restore.list', {});
  const copyId = copies[0]?.copyId ?? '';
  const look = { copyId, by: { passphrase: PASSPHRASE } };
  if (name === 'restore.put') await vault.page.call('restore.look', look);
  const placeId = 'ef'.repeat(16);
  vault.tell({ kind: 'file', placeId, path: vault.file });
  return {
    vault,
    calls: { ...calls, 'restore.choose': { placeId }, 'restore.look': look, 'restore.put': { copyId } },
  };
}

/** Only what was looked at is built anew or written out. */
async function beforeRescue(name: VaultName): Promise<Ready> {
  const { vault, calls } = await lockedJournal();
  if (name !== 'rescue.look') await vault.page.call('rescue.look', calls['rescue.look']);
  const { placeId } = calls['rescue.export'];
  vault.tell({ kind: 'place', placeId, path: temporaryFolder() });
  return { vault, calls };
}

/** Something is set aside only where something lies that is not the journal's own. */
async function besideForeignLog(): Promise<Ready> {
  const other = await newJournal();
  await other.page.call('group.create', NEW_GROUP);
  const ready = await lockedJournal();
  copyFileSync(`${other.file}-wal`, `${ready.vault.file}-wal`);
  await ready.vault.unlock();
  return ready;
}

/** A new passphrase is taken without the present one only when the words have opened the journal. */
export async function unlockedFor(name: VaultName): Promise<Ready> {
  if (name === 'vault.set-aside') return besideForeignLog();
  if (name === 'passphrase.renew-confirm') return afterRenew();
  if (name !== 'passphrase.set') return unlocked();
  const ready = await lockedJournal();
  await ready.vault.page.call('vault.unlock-with-words', ready.calls['vault.unlock-with-words']);
  return ready;
}

export async function unlocked(): Promise<Ready> {
  const vault = await newJournal();
  return { vault, calls: await callsFor(vault) };
}

/** Three words can only come back when some were shown. */
async function afterRenew(): Promise<Ready> {
  const { vault, calls } = await unlocked();
  const { words, asked } = await vault.page.call('passphrase.renew', calls['passphrase.renew']);
  const answers = { words: asked.map((place) => words[place - 1] ?? '') };
  return { vault, calls: { ...calls, 'passphrase.renew-confirm': answers } };
}

async function callsFor(vault: VaultInHand): Promise<Calls> {
  const { page } = vault;
  const group = await page.call('group.create', NEW_GROUP);
  const colleague = await page.call('colleague.create', NEW_COLLEAGUE);
  const { id: sessionId, ...guess } = await page.call('session.guess', { groupId: group.id, today: TODAY });
  const session = {
    id: sessionId,
    ...guess,
    cases: [aCase()],
    attendance: group.members.map(({ id }) => ({ memberId: id, mark: 'late' as const })),
  };
  await page.call('session.save', session);
  await page.call('note.save', { sessionId, layer: 'debrief', revision: 0, passages: [passageOf('A long silence.')] });
  await page.call('note.leave', { sessionId, layer: 'debrief' });
  await page.call('note.save', {
    sessionId,
    layer: 'debrief',
    revision: 1,
    passages: [passageOf('A longer silence.', 'Then Oyelaran spoke, and everybody looked at him.')],
  });
  const [version] = await page.call('note.versions', { sessionId, layer: 'debrief' });
  const preparing = await preparationCalls(vault.page, sessionId);
  const practice = await practiceCalls(vault, group.id);
  const { words, asked } = await page.call('recovery.make', { passphrase: PASSPHRASE });
  const onPaper = { words: words.join(' ') };
  await page.call('device.add', { passphrase: PASSPHRASE });
  await page.call('backup.make', {});
  const at = await firstBackup(vault);
  const placeId = 'cd'.repeat(16);
  vault.tell({ kind: 'place', placeId, path: join(temporaryFolder(), 'summary.md') });
  const leaving = await leavingCalls(vault, sessionId);
  const other = await page.call('group.create', NEW_GROUP);
  const { deletedId } = await page.call('deleted.group', { id: other.id });
  const person = { kind: 'member', groupId: group.id, memberId: group.members[0]?.id ?? '' } as const;
  const { searchId, passages } = await page.call('let-go.find-person', { person, passphrase: PASSPHRASE });
  const texts = [passageOf('one', 'two'), { prompt: { own: 'What now?' }, doc: passageOf('three').doc }];
  const folderId = 'de'.repeat(16);
  vault.tell({ kind: 'place', placeId: folderId, path: temporaryFolder() });
  return {
    'vault.status': {},
    'vault.create': { passphrase: PASSPHRASE },
    'vault.unlock': { passphrase: PASSPHRASE },
    'vault.unlock-with-words': onPaper,
    'vault.overview': {},
    'vault.set-aside': {},
    'vault.damage': {},
    'restore.list': {},
    'restore.choose': { placeId },
    'restore.look': { copyId: placeId, by: { passphrase: PASSPHRASE } },
    'restore.put': { copyId: placeId },
    'restore.forget': {},
    'rescue.look': { by: { passphrase: PASSPHRASE } },
    'rescue.rebuild': {},
    'rescue.export': { placeId: folderId, words: READABLE_WORDS },
    'rescue.forget': {},
    'recovery.status': {},
    'recovery.make': { passphrase: PASSPHRASE },
    'recovery.confirm': { words: asked.map((place) => words[place - 1] ?? '') },
    'recovery.check': onPaper,
    'passphrase.set': { passphrase: 'ten chairs and an open window' },
    'device.offered': {},
    'vault.unlock-with-device': {},
    'device.status': {},
    'device.add': { passphrase: PASSPHRASE },
    'device.remove': {},
    'passphrase.rewrap': CHANGE,
    'passphrase.renew': CHANGE,
    'passphrase.renew-confirm': { words: ['a', 'b', 'c'] },
    'passphrase.renewal': {},
    'passphrase.renew-cancel': {},
    'settings.read': {},
    'settings.save': DEFAULT_SETTINGS,
    'prompts.read': { place: 'private' },
    'prompts.save': {
      place: 'debrief',
      offered: {
        sets: [
          {
            id: placeId,
            name: 'Ours, shorter',
            prompts: [{ name: 'debrief.frame' }, { own: 'Who spoke last?' }],
            toTry: { own: 'Who spoke last?' },
          },
        ],
        used: placeId,
      },
    },
    'together.read': {},
    'together.arrive': { groupId: group.id, saved: true },
    'together.begin': { groupId: group.id },
    'together.end': { passphrase: PASSPHRASE, again: false },
    'unfinished.read': {},
    'unfinished.save': { forms: [{ form: 'new-group', typed: 'Lantern' }] },
    'place.read': {},
    'place.save': { route: { screen: 'session', id: sessionId }, scroll: 10.5, field: 'label', caret: 3 },
    'group.list': {},
    'group.read': { id: group.id },
    'group.create': NEW_GROUP,
    'group.save': group,
    'case.list': { groupId: group.id },
    'tag.list': {},
    'colleague.list': {},
    'colleague.read': { id: colleague.id },
    'colleague.create': NEW_COLLEAGUE,
    'colleague.save': { ...colleague, accreditedBy: 'A society', accreditedSince: '2019-05-04' },
    'session.list': { groupId: group.id },
    'session.guess': { groupId: group.id, today: TODAY },
    'session.read': { id: sessionId },
    'session.save': { ...session, revision: 1 },
    'last-time.count': {},
    'last-time.read': {},
    'last-time.mark-off': { of: 'try', sessionId },
    'note.read': { sessionId, layer: 'debrief' },
    'note.save': { sessionId, layer: 'private', revision: 0, passages: texts },
    'note.leave': { sessionId, layer: 'debrief' },
    'note.versions': { sessionId, layer: 'debrief' },
    'note.version': { sessionId, layer: 'debrief', versionId: version?.id ?? '' },
    ...practice,
    'backup.list': {},
    'backup.make': {},
    'backup.check': { place: 'beside', at },
    'backup.copy-to': { placeId: folderId },
    'backup.delete': { place: 'beside', at },
    'backup.choose-second': { placeId: folderId },
    'backup.leave-second': {},
    'backup.cancel': {},
    'deleted.session': { id: sessionId },
    'deleted.group': { id: group.id },
    'deleted.list': {},
    'deleted.undo': { deletedId },
    'let-go.weigh': { of: 'group', groupId: group.id, before: '2026-02-01' },
    'let-go.destroy': { what: { of: 'session', sessionId }, asked: 'no', reason: 'the group has ended' },
    'let-go.find-person': { person, passphrase: PASSPHRASE },
    'let-go.person': {
      searchId,
      decisions: passages.slice(0, 1).map(({ key }) => ({ key, deed: 'replace' as const })),
      standIn: 'a member',
      asked: 'no',
      reason: null,
    },
    'let-go.due': {},
    'let-go.list': {},
    'spelling.read': {},
    'spelling.names': {},
    'spelling.choose': { choice: 'en-gb' },
    'spelling.add-word': { word: 'Balint' },
    'spelling.remove-word': { word: 'Balint' },
    'spelling.dictionary': {},
    'spelling.keep-dictionary': { affix: 'SET UTF-8', words: '1\nStille' },
    'spelling.remove-dictionary': {},
    'vault.example': { language: 'en' },
    'timeline.months': { groupId: group.id },
    'timeline.sessions': { groupId: null, month: '2026-03' },
    'picture.group': { groupId: group.id },
    'search.find': {
      text: 'silence',
      private: true,
      filters: { groupId: null, layer: 'private', role: 'co-led', tag: 'rain', from: null, to: '2026-03-10' },
    },
    ...leaving,
    ...preparing,
  };
}

async function firstBackup({ page }: VaultInHand): Promise<string> {
  for (;;) {
    const { kept } = await page.call('backup.list', {});
    if (kept[0]) return kept[0].at;
  }
}

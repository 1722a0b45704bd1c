// "We are writing together" over the real vault process: with a private word in every place that can hold one, no operation of
// the contract answers with it or says that there is one; the passphrase, and nothing else, ends it before the lock.
import { beforeEach, describe, expect, it } from 'vitest';
import { operations } from '../../../preload/contract/operations.ts';
import { LAYERS } from '../../../preload/contract/schemas/note.ts';
import { NO_FILTERS } from '../../../preload/contract/schemas/search.ts';
import { type Ready, unlocked, type VaultName, vaultNames } from '../../contract/vaultCalls.ts';
import { NEW_COLLEAGUE, NEW_GROUP, passageOf } from '../journal/journalInHand.ts';
import { PASSPHRASE } from '../vault/kit.ts';

const CANARY = 'quillfeather';

/** These change what the others would find, so they are called last. */
const LAST: readonly VaultName[] = ['passphrase.rewrap', 'deleted.session', 'deleted.group'];
const first = vaultNames.filter((name) => operations[name].when !== 'locked' && !LAST.includes(name));
/** All but the one that ends it. */
const inOrder = [...first, ...LAST].filter((name) => name !== 'together.end');

let ready: Ready;
let sessionId: string;
let supervisionId: string;
const ask = (name: string, input: unknown) => ready.vault.page.ask(name, input);

/** Whatever may ask for the private layer, in every spelling of the contract. */
const privateCalls = (): readonly (readonly [VaultName, unknown])[] => [
  ['session.list', { groupId: null }],
  ['session.read', { id: sessionId }],
  ['note.read', { sessionId, layer: 'private' }],
  ['note.save', { sessionId, layer: 'private', revision: 0, passages: [passageOf('over it')] }],
  ['note.leave', { sessionId, layer: 'private' }],
  ['note.versions', { sessionId, layer: 'private' }],
  ['note.version', { sessionId, layer: 'private', versionId: ready.calls['note.version'].versionId }],
  ['search.find', { text: CANARY, private: true }],
  ['search.find', { text: CANARY, private: false }],
  ['search.find', { text: '', private: true, filters: { ...NO_FILTERS, layer: 'private' } }],
  ['took-away.read', { supervisionId }],
  ['practice.list', {}],
  ['preparation.offer', { sessionId, layer: 'private' }],
  ['let-go.weigh', { of: 'text', sessionId, layer: 'private' }],
  ['let-go.weigh', { of: 'session', sessionId }],
  ['let-go.find-person', ready.calls['let-go.find-person']],
  ['let-go.list', {}],
  ['receipt.list', {}],
  ['place.read', {}],
];

async function everyAnswer(): Promise<string[]> {
  const answers: string[] = [];
  for (const [name, input] of privateCalls()) answers.push(`${name} ${JSON.stringify(await ask(name, input))}`);
  for (const name of inOrder) answers.push(`${name} ${JSON.stringify(await ask(name, ready.calls[name]))}`);
  return answers;
}

/** A private word, or that there is one. */
const tells = (answer: string): boolean =>
  answer.includes(CANARY) || /"hasPrivate":true|"privatePages":[1-9]|"layer":"private"/.test(answer);

beforeEach(async () => {
  ready = await unlocked();
  const { page } = ready.vault;
  sessionId = ready.calls['session.read'].id;
  for (const [revision, words] of [`An earlier ${CANARY}.`, `A ${CANARY} I keep.`].entries()) {
    await page.call('note.save', { sessionId, layer: 'private', revision, passages: [passageOf(words)] });
    await page.call('note.leave', { sessionId, layer: 'private' });
  }
  const entries = await page.call('practice.list', {});
  supervisionId = entries.find(({ entry }) => entry.kind === 'supervision-session')?.id ?? '';
  const kept = await page.call('took-away.read', { supervisionId });
  const { revision } = kept;
  await page.call('took-away.save', { supervisionId, revision, passages: [passageOf(`The ${CANARY} again.`)] });
  await page.call('place.save', { route: { screen: 'private', id: sessionId }, scroll: 0, field: null, caret: null });
});

describe('while it is on', () => {
  it('no operation answers with a private word or says that there is one', async () => {
    const before = await Promise.all(privateCalls().map(([name, input]) => ask(name, input)));
    // The same look finds what there is while nobody else is at the screen.
    expect(before.map((answer) => JSON.stringify(answer)).filter(tells).length).toBeGreaterThan(5);

    await ready.vault.page.call('together.begin', ready.calls['together.begin']);
    expect((await everyAnswer()).filter(tells)).toEqual([]);
  });

  it('what is private, brought to supervision or gone out is refused, and nothing private is written over', async () => {
    const { page } = ready.vault;
    const { revision } = await page.call('note.read', { sessionId, layer: 'private' });
    await page.call('together.begin', ready.calls['together.begin']);
    const over = { sessionId, layer: 'private' as const, revision, passages: [] };
    for (const [name, input] of [
      ['note.read', { sessionId, layer: 'private' }],
      ['note.save', over],
      ['preparation.list', {}],
      ['receipt.list', {}],
      ['took-away.read', { supervisionId }],
      ['let-go.destroy', ready.calls['let-go.destroy']],
    ] as const) {
      expect([name, await page.refusal(name, input)]).toEqual([name, { code: 'together' }]);
    }
    await page.call('together.end', { passphrase: PASSPHRASE, again: true });
    expect((await page.call('note.read', { sessionId, layer: 'private' })).passages).toHaveLength(1);
  });

  it('nothing is deleted that would take private words along at the lock', async () => {
    const { page } = ready.vault;
    await page.call('together.begin', ready.calls['together.begin']);
    for (const [name, id] of [
      ['deleted.session', sessionId],
      ['deleted.group', ready.calls['deleted.group'].id],
      ['deleted.entry', supervisionId],
    ] as const) {
      expect([name, await page.refusal(name, { id })]).toEqual([name, { code: 'together' }]);
    }
    await ready.vault.lock();
    const next = ready.vault.next();
    await next.unlock();
    expect((await next.page.call('note.read', { sessionId, layer: 'private' })).passages).toHaveLength(1);
  });

  it.each(['together.begin', 'let-go.destroy'] as const)(
    'what was packed before %s is not saved after it',
    async (name) => {
      const { page } = ready.vault;
      await page.call(name, ready.calls[name]);
      expect(await page.refusal('leaving.save', ready.calls['leaving.save'])).toEqual({ code: 'not-found' });
    },
  );

  it('the joint debrief is read, searched and saved as ever', async () => {
    const { page } = ready.vault;
    await page.call('together.begin', ready.calls['together.begin']);
    const { revision, passages } = await page.call('note.read', { sessionId, layer: 'debrief' });
    expect(passages).not.toEqual([]);
    await page.call('note.save', { sessionId, layer: 'debrief', revision, passages: [passageOf('We both saw it.')] });
    const { results } = await page.call('search.find', { text: 'both', private: false });
    expect(results).toHaveLength(1);
  });
});

describe('its end', () => {
  it('needs the passphrase', async () => {
    const { page } = ready.vault;
    await page.call('together.begin', ready.calls['together.begin']);
    const wrong = { passphrase: `${PASSPHRASE}.`, again: true };
    expect(await page.refusal('together.end', wrong)).toEqual({ code: 'wrong-passphrase' });
    expect(await page.call('together.read', {})).toEqual({ on: true });

    await page.call('together.end', { passphrase: PASSPHRASE, again: true });
    expect(await page.call('together.read', {})).toEqual({ on: false });
    expect((await page.call('session.read', { id: sessionId })).hasPrivate).toBe(true);
  });

  it('is an opening with the passphrase, too', async () => {
    await ready.vault.page.call('together.begin', ready.calls['together.begin']);
    await ready.vault.lock();
    const next = ready.vault.next();
    await next.unlock();
    expect(await next.page.call('together.read', {})).toEqual({ on: false });
    expect((await next.page.call('note.read', { sessionId, layer: LAYERS[1] })).passages).toHaveLength(1);
  });
});

describe('as last chosen', () => {
  const ofTwo = async () => {
    const { page } = ready.vault;
    return page.call('group.create', { ...NEW_GROUP, name: 'Of two', usualCoLeaders: [NEW_COLLEAGUE] });
  };

  it('goes on by itself the next time a group is opened in which it was on', async () => {
    const { id: groupId } = await ofTwo();
    await ready.vault.page.call('together.begin', { groupId });
    await ready.vault.lock();
    const { page } = await reopened();
    expect(await page.call('together.arrive', ready.calls['together.arrive'])).toEqual({ on: false, waits: false });
    expect(await page.call('together.arrive', { groupId, saved: true })).toEqual({ on: true, waits: false });
  });

  it('does not go on again before the lock once somebody went on alone, but does afterwards', async () => {
    const { id: groupId } = await ofTwo();
    const { page } = ready.vault;
    await page.call('together.begin', { groupId });
    await page.call('together.end', { passphrase: PASSPHRASE, again: true });
    expect(await page.call('together.arrive', { groupId, saved: true })).toEqual({ on: false, waits: false });
    await ready.vault.lock();
    const next = await reopened();
    expect(await next.page.call('together.arrive', { groupId, saved: true })).toEqual({ on: true, waits: false });
  });

  it('waits where it would go on while words are on their way, and nowhere else', async () => {
    const { id: groupId } = await ofTwo();
    await ready.vault.page.call('together.begin', { groupId });
    await ready.vault.lock();
    const { page } = await reopened();
    const elsewhere = { groupId: ready.calls['group.read'].id, saved: false };
    expect(await page.call('together.arrive', elsewhere)).toEqual({ on: false, waits: false });
    expect(await page.call('together.arrive', { groupId, saved: false })).toEqual({ on: false, waits: true });
    expect(await page.call('together.arrive', { groupId, saved: true })).toEqual({ on: true, waits: false });
    expect(await page.call('together.arrive', { groupId, saved: false })).toEqual({ on: true, waits: false });
  });

  it('stays off where it was switched off', async () => {
    const { id: groupId } = await ofTwo();
    await ready.vault.page.call('together.begin', { groupId });
    await ready.vault.page.call('together.end', { passphrase: PASSPHRASE, again: false });
    await ready.vault.lock();
    const { page } = await reopened();
    expect(await page.call('together.arrive', { groupId, saved: true })).toEqual({ on: false, waits: false });
  });

  const reopened = async () => {
    const next = ready.vault.next();
    await next.unlock();
    return next;
  };
});

// What was typed for an hour of supervision over a paragraph goes with the text that the paragraph came from.
import { describe, expect, it } from 'vitest';
import { destroyDeleted } from '../../../main/letting-go/destroyDeleted.ts';
import { LettingGo } from '../../../main/letting-go/lettingGo.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { PreparationInHand } from '../preparation/preparationInHand.ts';

it('destroying a text takes its passages out of an hour in preparation, with what was typed over them', async () => {
  const prepared = await new PreparationInHand().begin();
  const { journal, store } = prepared.hand;
  const groupId = await prepared.group();
  const gone = await prepared.session(groupId, 'debrief', ['The quagga stood at the door.']);
  const stays = await prepared.session(groupId, 'debrief', ['Rain fell on the roof.']);
  await prepared.take(gone);
  await prepared.take(stays);
  const [first] = (await prepared.review()).paragraphs;
  await prepared.handlers['preparation.edit']({
    ...prepared.step,
    paragraphId: first?.id ?? '',
    text: 'An okapi stood there.',
  });
  const holds = (word: string) => [...store.records.values()].some((json) => json.includes(word));
  expect([holds('quagga'), holds('okapi')]).toEqual([true, true]);

  const lettingGo = new LettingGo({
    journal,
    vault: { compact: () => undefined },
    backups: () => [],
    isPassphrase: async () => true,
    pause: async () => undefined,
  });
  await lettingGo.destroy({ of: 'session', sessionId: gone }, null);
  expect([holds('quagga'), holds('okapi'), holds('Rain fell')]).toEqual([false, false, true]);
  const { underway } = await prepared.handlers['preparation.list']({});
  expect(underway).toMatchObject([{ paragraphs: 1 }]);
});

/** What was decided about a session in one group: words typed over it and masked in it; beside it a paragraph of another. */
async function decidedOn() {
  const prepared = await new PreparationInHand().begin();
  const groupId = await prepared.group();
  const sessionId = await prepared.session(groupId, 'debrief', ['The quagga stood at the door.']);
  await prepared.take(sessionId);
  await prepared.take(await prepared.session(await prepared.group(), 'debrief', ['Rain fell on the roof.']));
  await prepared.handlers['preparation.mask-words']({ ...prepared.step, words: 'quagga' });
  const [first] = (await prepared.review()).paragraphs;
  const over = { paragraphId: first?.id ?? '', text: 'An okapi stood there.' };
  await prepared.handlers['preparation.edit']({ ...prepared.step, ...over });
  const { store, journal } = prepared.hand;
  const held = () =>
    ['quagga', 'okapi', 'Rain fell'].filter((word) => [...store.records.values()].some((json) => json.includes(word)));
  return { prepared, journal, groupId, sessionId, held };
}

describe('what was deleted is gone at the lock, also out of an hour in preparation', () => {
  it.each(['session', 'group'] as const)('when it was a %s', async (what) => {
    const { prepared, journal, groupId, sessionId, held } = await decidedOn();
    await prepared.hand.handlers[`deleted.${what}`]({ id: what === 'group' ? groupId : sessionId });
    expect(held()).toEqual(['quagga', 'okapi', 'Rain fell']);
    destroyDeleted(journal);
    expect(held()).toEqual(['Rain fell']);
    const { underway } = await prepared.reopened().handlers['preparation.list']({});
    expect(underway).toMatchObject([{ paragraphs: 1 }]);
  });

  it('in one commit with the text: what the disk refuses is all still there, and is tried again', async () => {
    const { prepared, journal, sessionId, held } = await decidedOn();
    await prepared.hand.handlers['deleted.session']({ id: sessionId });
    const commit = journal.commit.bind(journal);
    journal.commit = () => {
      throw refuse('disk-full');
    };
    destroyDeleted(journal);
    expect(held()).toEqual(['quagga', 'okapi', 'Rain fell']);
    let commits = 0;
    journal.commit = (changes) => {
      commits++;
      return commit(changes);
    };
    destroyDeleted(journal);
    expect([held(), commits]).toEqual([['Rain fell'], 1]);
  });
});

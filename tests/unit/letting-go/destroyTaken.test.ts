// What was typed for an hour of supervision over a paragraph goes with the text that the paragraph came from.
import { expect, it } from 'vitest';
import { LettingGo } from '../../../main/letting-go/lettingGo.ts';
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

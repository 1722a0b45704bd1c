// What was typed for an hour of supervision over a paragraph goes with the text that the paragraph came from.
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { destroyDeleted } from '../../../main/letting-go/destroyDeleted.ts';
import { LettingGo } from '../../../main/letting-go/lettingGo.ts';
import type { Journal } from '../../../main/journal/journal.ts';
import { refuse } from '../../../preload/contract/errors.ts';
import { editForm, maskForm, rewordForm } from '../../../preload/contract/schemas/preparation.ts';
import { unfinished } from '../../../preload/contract/schemas/unfinished.ts';
import { PreparationInHand } from '../preparation/preparationInHand.ts';

const lettingGoOver = (journal: Journal): LettingGo =>
  new LettingGo({
    journal,
    vault: { compact: () => undefined },
    backups: () => [],
    isPassphrase: async () => true,
    pause: async () => undefined,
  });

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

  await lettingGoOver(journal).destroy({ of: 'session', sessionId: gone }, null);
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

/** As the page has it in a field, and writes it down before a lock. */
const typing = (prepared: PreparationInHand, form: string) =>
  prepared.hand.handlers['unfinished.save'](
    v.parse(unfinished, {
      forms: [
        { form, typed: JSON.stringify('A zebu stood there.') },
        { form: 'new-group', typed: JSON.stringify('Beside it') },
      ],
    }),
  );

describe('words that are still being typed over a passage', () => {
  const typed = ({ hand: { store } }: PreparationInHand) =>
    ['A zebu stood there.', 'Beside it'].filter((words) =>
      [...store.records.values()].some((json) => json.includes(words)),
    );

  it.each([
    ['destroyed', 'edit', 'go'],
    ['destroyed', 'reword', 'go'],
    ['destroyed', 'mask', 'go'],
    ['destroyed', 'edit of another', 'stay'],
    ['destroyed', 'edit of a part for the hour', 'stay'],
    ['destroyed', 'reword in it', 'stay'],
    ['deleted', 'edit', 'go'],
    ['deleted', 'edit of another', 'stay'],
  ] as const)('with the text %s: those of the %s %s', async (how, form, end) => {
    const { prepared, journal, sessionId } = await decidedOn();
    const [own, other] = (await prepared.review()).paragraphs;
    const forms = {
      edit: editForm(prepared.id, own?.id ?? ''),
      reword: rewordForm(prepared.id, { paragraph: own?.id ?? '', start: 1_000_000, end: 1_000_001 }),
      mask: maskForm(prepared.id),
      'edit of another': editForm(prepared.id, other?.id ?? ''),
      'edit of a part for the hour': editForm(prepared.id, 'relationship'),
      'reword in it': rewordForm(prepared.id, { paragraph: 'relationship', start: 19_999, end: 20_000 }),
    };
    await typing(prepared, forms[form]);
    if (how === 'destroyed') await lettingGoOver(journal).destroy({ of: 'session', sessionId }, null);
    else {
      await prepared.hand.handlers['deleted.session']({ id: sessionId });
      destroyDeleted(journal);
    }
    const left = end === 'go' ? ['Beside it'] : ['A zebu stood there.', 'Beside it'];
    expect([typed(prepared), typed(prepared.reopened())]).toEqual([left, left]);
  });

  it('go with a preparation that is given up or was brought, and with a passage that is given back', async () => {
    for (const end of ['discard', 'brought', 'leave-out'] as const) {
      const { prepared } = await decidedOn();
      const [first] = (await prepared.review()).paragraphs;
      await typing(prepared, editForm(prepared.id, first?.id ?? ''));
      const { id } = prepared;
      if (end === 'discard') await prepared.handlers['preparation.discard']({ id });
      else if (end === 'brought') await prepared.handlers['preparation.brought']({ id });
      else await prepared.handlers['preparation.leave-out']({ id, paragraphId: first?.id ?? '' });
      expect([end, typed(prepared)]).toEqual([end, ['Beside it']]);
    }
  });
});

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

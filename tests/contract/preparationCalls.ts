// Well-formed calls of preparing an hour, over a preparation of which one paragraph has doubts, and another one that is ready
// to leave.
import type { Calls, VaultName } from './vaultCalls.ts';
import type { PageInHand } from '../unit/vault-process/vaultInHand.ts';
import { passageOf } from '../unit/journal/journalInHand.ts';
import { PREPARATION_WORDING } from '../unit/preparation/wording.ts';

type PreparationCalls = Pick<Calls, Extract<VaultName, `preparation.${string}`>>;

/** One paragraph with a name that no list knows, one that was typed for the hour, and a member's name typed into it again. */
export async function preparationCalls(page: PageInHand, sessionId: string): Promise<PreparationCalls> {
  const { id } = await page.call('preparation.begin', {});
  const layer = 'debrief' as const;
  const [silence, oyelaran] = await page.call('preparation.offer', { sessionId, layer });
  const take = (one: typeof silence) => ({
    id,
    sessionId,
    layer,
    fingerprint: one?.fingerprint ?? '',
    section: 'moments' as const,
  });
  const [first] = (await page.call('preparation.take', take(oyelaran))).taken;
  await page.call('preparation.write', { id, part: 'question', text: 'What do I do with silence?' });
  const step = { id, wording: PREPARATION_WORDING };
  const own = { ...step, paragraphId: 'question' as const };
  await page.call('preparation.edit', { ...own, text: 'What do I do with Wren?' });
  const [paragraph] = (await page.call('preparation.review', step)).paragraphs;
  const found = paragraph?.findings.find(({ type }) => type === 'NAME_OTHER');
  const on = { paragraph: first?.id ?? '', start: found?.start ?? 0, end: found?.end ?? 0 };
  const member = (await page.call('preparation.people', { id }))[0];
  const { shown } = await page.call('preparation.show', { ...step, paragraphId: on.paragraph });
  const small = await toldAbout(page, sessionId);
  return {
    'preparation.list': {},
    'preparation.begin': {},
    'preparation.open': { id },
    'preparation.discard': { id },
    'preparation.offer': { sessionId, layer },
    'preparation.take': take(silence),
    'preparation.leave-out': { id, paragraphId: on.paragraph },
    'preparation.write': { id, part: 'relationship', text: 'We were kind to each other.' },
    'preparation.settle': { id, way: 'pdf', reader: 'knows-programme' },
    'preparation.people': { id },
    'preparation.review': step,
    'preparation.decide': { ...step, on, choice: { is: 'reword', words: 'somebody' }, reach: 'one' },
    'preparation.learn-no-name': { ...step, on },
    'preparation.learn-person': { ...step, on, personId: member?.id ?? '' },
    'preparation.mask-words': { ...step, words: 'everybody' },
    'preparation.undo': step,
    'preparation.edit': { ...step, paragraphId: on.paragraph, text: 'Then somebody spoke.' },
    'preparation.show': { ...step, paragraphId: on.paragraph },
    'preparation.read': { ...step, paragraphId: on.paragraph, shown, second: false },
    'preparation.confirm-label': { ...small, label: 'Member A' },
    'preparation.follow': { ...small, label: 'Member A', place: 0 },
    'preparation.answer-left': { ...own, words: 'Wren', reason: 'agreed' },
    'preparation.pack': await readyToLeave(page),
    'preparation.brought': { id },
  };
}

/** One sentence that was typed for the hour, decided and read. */
async function readyToLeave(page: PageInHand): Promise<Calls['preparation.pack']> {
  const { id } = await page.call('preparation.begin', {});
  const step = { id, wording: PREPARATION_WORDING };
  await page.call('preparation.write', { id, part: 'question', text: 'What do I do with silence?' });
  await page.call('preparation.settle', { id, way: 'text', reader: 'neither' });
  const { shown } = await page.call('preparation.show', { ...step, paragraphId: 'question' });
  await page.call('preparation.read', { ...step, paragraphId: 'question', shown, second: false });
  return { ...step, out: { form: 'text', paper: 'A4' } };
}

/** A paragraph that tells so much about a member that there are proposals. */
async function toldAbout(page: PageInHand, besideId: string) {
  const { groupId, date } = (await page.call('session.read', { id: besideId })).session;
  const session = await page.call('session.guess', { groupId, today: date });
  await page.call('session.save', session);
  const at = { sessionId: session.id, layer: 'debrief' } as const;
  const passages = [passageOf('Wren, our nurse, is 47 years old. She was ill and resigned.')];
  await page.call('note.save', { ...at, revision: 0, passages });
  const [offered] = await page.call('preparation.offer', at);
  const { id } = await page.call('preparation.begin', {});
  const fingerprint = offered?.fingerprint ?? '';
  await page.call('preparation.take', { id, ...at, fingerprint, section: 'moments' });
  return { id, wording: PREPARATION_WORDING };
}

// Past hours: what the practice log notes and what was brought come together, and the newest begins "since the last hour".
import { expect, it } from 'vitest';
import { practiceHandlers } from '../../../main/practice/handlers.ts';
import type { SupervisionSession } from '../../../preload/contract/schemas/practiceEntry.ts';
import { preparationOf, type PreparationInHand } from './preparationInHand.ts';

const HOUR: SupervisionSession = {
  kind: 'supervision-session',
  date: '2026-02-03',
  minutes: 60,
  format: 'individual',
  myPart: 'supervisee',
  supervisorId: null,
  modality: 'online',
  onRecording: false,
  sessionIds: [],
  report: 'none',
};

const note = (hand: PreparationInHand, id: string, entry: Partial<SupervisionSession>) =>
  practiceHandlers(() => hand.hand.journal)['practice.save']({ id, revision: 0, entry: { ...HOUR, ...entry } });

const hoursOf = async (hand: PreparationInHand) => (await hand.handlers['preparation.list']({})).hours;

it('a noted hour says with whom and how much was spoken of; one day is one line', async () => {
  const hand = await preparationOf('Wren was late.');
  const [sessionId = ''] = hand.hand.journal.sessions.keys();
  const [supervisorId = ''] = hand.hand.journal.colleagues.keys();
  await hand.handlers['preparation.brought']({ id: hand.id });
  const [today] = await hoursOf(hand);
  expect(today).toEqual({ on: hand.hand.journal.effects.today(), paragraphs: 1, sessions: 1, noted: null });

  const id = 'ab'.repeat(16);
  const date = today?.on ?? '';
  await note(hand, id, { date, supervisorId, sessionIds: [sessionId, 'cd'.repeat(16)] });
  const noted = { id, supervisor: 'Rowan', format: 'individual', hasTakenAway: false };
  expect(await hoursOf(hand)).toEqual([{ on: date, paragraphs: 1, sessions: 2, noted }]);
  expect(await hoursOf(hand.reopened())).toEqual([{ on: date, paragraphs: 1, sessions: 2, noted }]);
});

it('the newest hour comes first; one that the leader gave to others is none of theirs', async () => {
  const hand = await preparationOf('Wren was late.');
  await note(hand, '1a'.repeat(16), { date: '2026-01-06' });
  await note(hand, '2b'.repeat(16), { date: '2026-02-03', format: 'peer', myPart: 'peer' });
  await note(hand, '3c'.repeat(16), { date: '2026-02-24', myPart: 'supervisor' });
  expect((await hoursOf(hand)).map(({ on }) => on)).toEqual(['2026-02-03', '2026-01-06']);
});

// What can leave has no word that tells of whom, whatever was written in the journal.
import { refuse } from '../../../preload/contract/errors.ts';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sheetHandlers } from '../../../main/practice/sheetHandlers.ts';
import { sheet, type SheetRequest } from '../../../preload/contract/schemas/practiceSheet.ts';
import { aCase, freshId, JournalInHand, passageOf, ROWAN } from '../journal/journalInHand.ts';
import { rejectionOf } from '../vault/refusal.ts';

const REQUEST: SheetRequest = { from: null, to: null, coLeader: 'not', dates: 'day' };

async function prepared() {
  const hand = new JournalInHand();
  const handlers = sheetHandlers(() => hand.journal, {
    places: { path: () => '', used: () => undefined },
    sheetPdf: () => Promise.reject(refuse('no-pdf')),
  });
  const group = await hand.group({ name: 'Qzvgroup' });
  const [birch] = group.members;
  const { id: rowan } = await hand.handlers['colleague.create'](ROWAN);
  const session = await hand.session(group.id, {
    date: '2026-03-03',
    coLeaders: [rowan],
    cases: [aCase({ label: 'Qzvlabel', themes: ['Qzvtag'] })],
    attendance: [{ memberId: birch?.id ?? '', mark: 'here' }],
  });
  const passages = [passageOf('Qzvnote')];
  await hand.handlers['note.save']({ sessionId: session.id, layer: 'debrief', revision: 0, passages });
  return { hand, handlers, group, birch: birch?.id ?? '' };
}

test('a sheet holds no label, alias, name of a group or word of a note, and a colleague only by name when asked', async () => {
  const { handlers } = await prepared();
  const plain = await handlers['sheet.read'](REQUEST);
  expect(v.is(sheet, plain)).toBe(true);
  expect(JSON.stringify(plain)).not.toMatch(/Qzv|Birch|Wren|Rowan/);
  expect(plain.rows).toEqual([
    {
      date: '2026-03-03',
      kind: 'ongoing',
      modality: 'in-person',
      setting: null,
      minutes: 90,
      roles: ['co-led'],
      partner: null,
      coLeaders: [],
    },
  ]);
  const accredited = await handlers['sheet.read']({ ...REQUEST, coLeader: 'accredited', dates: 'month' });
  expect(accredited.rows).toMatchObject([{ date: '2026-03', partner: 'somebody', coLeaders: [] }]);
  const named = await handlers['sheet.read']({ ...REQUEST, coLeader: 'name' });
  expect(named.rows).toMatchObject([{ coLeaders: ['Rowan'] }]);
});

test('a confirmation is asked for somebody who is a member', async () => {
  const { handlers, group, birch } = await prepared();
  const ask = async (memberId: string | null) =>
    handlers['confirmation.read']({ groupId: group.id, memberId, from: null, to: null });
  expect(await ask(birch)).toMatchObject({ meetings: 1, here: 1, notNoted: 0 });
  expect(await ask(null)).toMatchObject({ meetings: 1, here: 1, notNoted: 1 });
  expect(await rejectionOf(ask(freshId()))).toEqual({ code: 'not-found' });
});

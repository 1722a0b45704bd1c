import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { member } from '../../../preload/contract/schemas/group.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { aCase, freshId, JournalInHand, NEW_COLLEAGUE, ROWAN } from './journalInHand.ts';

const invalid = (path: string, rule: string) => ({ code: 'invalid-input', fields: [{ path, rule }] });

describe('colleagues', () => {
  test('are kept across an opening and listed by name, those without one last', async () => {
    const hand = new JournalInHand();
    const { 'colleague.create': create, 'colleague.save': save } = hand.handlers;
    const [juniper, rowan] = [await create(NEW_COLLEAGUE), await create(ROWAN)];
    const adler = await create({ ...ROWAN, name: 'Ädler' });
    expect(await save({ ...juniper, name: null, alsoAppearsAs: [] })).toMatchObject({ revision: 2 });
    const again = hand.reopened().handlers;
    expect((await again['colleague.list']({})).map(({ name }) => name)).toEqual(['Ädler', 'Rowan', null]);
    expect(await again['colleague.read']({ id: rowan.id })).toEqual(rowan);
    expect(adler.id).not.toBe(rowan.id);
  });

  test('are not written over by an older page, nor made by saving', async () => {
    const hand = new JournalInHand();
    const rowan = await hand.handlers['colleague.create'](ROWAN);
    const save = async (input: typeof rowan) => hand.handlers['colleague.save'](input);
    await save({ ...rowan, accreditedBy: 'A society' });
    expect(await rejectionOf(save(rowan))).toEqual({ code: 'conflict', revision: 2 });
    expect(await rejectionOf(save({ ...rowan, id: freshId() }))).toEqual({ code: 'not-found' });
  });

  test('are who a session and a case may be led with, and nobody else', async () => {
    const hand = new JournalInHand();
    const { id } = await hand.group();
    const rowan = await hand.handlers['colleague.create'](ROWAN);
    const session = await hand.session(id, { coLeaders: [rowan.id], cases: [aCase({ with: [] })] });
    expect((await hand.reopened().handlers['session.read']({ id: session.id })).session).toEqual(session);
    const stranger = freshId();
    expect(await rejectionOf(hand.session(id, { coLeaders: [rowan.id, stranger] }))).toEqual(
      invalid('coLeaders.1', 'colleague'),
    );
    expect(await rejectionOf(hand.session(id, { cases: [aCase({ with: [stranger] })] }))).toEqual(
      invalid('cases.0.with.0', 'colleague'),
    );
  });
});

test('a member who leaves before joining is refused with the field that says so', () => {
  const wren = { id: freshId(), name: 'Wren', alsoAppearsAs: [], joinedOn: '2026-03-02', leftOn: '2026-03-01' };
  const path = v.safeParse(member, wren).issues?.flatMap((issue) => issue.path?.map(({ key }) => key) ?? []);
  expect(path).toEqual(['leftOn']);
  for (const fits of [{ leftOn: '2026-03-02' }, { leftOn: null }, { joinedOn: null }]) {
    expect(v.is(member, { ...wren, ...fits })).toBe(true);
  }
});

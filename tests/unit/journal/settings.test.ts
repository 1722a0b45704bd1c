import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../preload/contract/schemas/settings.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { freshId, JournalInHand } from './journalInHand.ts';

const place = { route: { screen: 'today' as const }, scroll: 12, field: null, caret: null };

test('settings have defaults, are kept in one record, and say the minutes', async () => {
  const hand = new JournalInHand();
  expect(await hand.handlers['settings.read']({})).toEqual(DEFAULT_SETTINGS);
  await hand.handlers['settings.save']({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await hand.handlers['settings.save']({ ...DEFAULT_SETTINGS, theme: 'light', idleMinutes: 12 });
  expect(hand.store.records.size).toBe(1);
  expect(hand.idleMinutes).toEqual([DEFAULT_SETTINGS.idleMinutes, 12]);
  const again = hand.reopened();
  expect(await again.handlers['settings.read']({})).toMatchObject({ theme: 'light', idleMinutes: 12 });
});

test('the place is kept in one record', async () => {
  const hand = new JournalInHand();
  expect(await hand.handlers['place.read']({})).toEqual({ place: null });
  await hand.handlers['place.save'](place);
  await hand.reopened().handlers['place.save']({ ...place, route: { screen: 'session', id: freshId() } });
  expect(hand.store.records.size).toBe(1);
  expect(await hand.reopened().handlers['place.read']({})).toMatchObject({ place: { route: { screen: 'session' } } });
});

test('what a later program wrote is not overwritten', async () => {
  const hand = new JournalInHand();
  hand.store.put({ id: freshId(), kind: 'settings', version: 99, value: { later: true } });
  const older = hand.reopened();
  expect(await older.handlers['settings.read']({})).toEqual(DEFAULT_SETTINGS);
  const save = async () => older.handlers['settings.save'](DEFAULT_SETTINGS);
  expect(await rejectionOf(save())).toEqual({ code: 'newer-format' });
  expect(hand.store.records.size).toBe(1);
  await older.handlers['place.save'](place);
});

test('minutes are not said when the setting could not be written', async () => {
  const hand = new JournalInHand();
  hand.store.trouble = { code: 'read-only' };
  const save = async () => hand.handlers['settings.save']({ ...DEFAULT_SETTINGS, idleMinutes: 1 });
  expect(await rejectionOf(save())).toEqual({ code: 'read-only' });
  expect(hand.idleMinutes).toEqual([]);
  expect(await hand.handlers['settings.read']({})).toEqual(DEFAULT_SETTINGS);
});

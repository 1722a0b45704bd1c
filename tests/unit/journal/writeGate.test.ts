import { describe, expect, test } from 'vitest';
import { WriteGate } from '../../../main/journal/writeGate.ts';
import { rejectionOf } from '../vault/refusal.ts';
import { JournalInHand, NEW_GROUP } from './journalInHand.ts';

const damage = { code: 'vault-damaged', expected: 3, found: 2, unreadable: 0 } as const;

describe('the write gate', () => {
  test('lets writers wait until the whole has agreed; readers do not wait', async () => {
    const hand = new JournalInHand(undefined, 'checking');
    const created = hand.group();
    expect(await hand.handlers['group.list']({})).toEqual([]);
    expect(hand.store.records.size).toBe(0);
    hand.gate.open();
    expect((await created).name).toBe(NEW_GROUP.name);
  });

  test('refuses those who waited and those who come when there is damage', async () => {
    const hand = new JournalInHand(undefined, 'checking');
    const waiting = rejectionOf(hand.group());
    hand.gate.shut(damage);
    expect(await waiting).toEqual(damage);
    expect(await rejectionOf(hand.group())).toEqual(damage);
    expect(hand.store.records.size).toBe(0);
  });

  test('shuts when damage is found later, and stays shut', async () => {
    const gate = new WriteGate();
    gate.open();
    await gate.pass();
    expect(gate.shut(damage)).toBe(true);
    expect(gate.shut({ code: 'slots-changed' })).toBe(false);
    gate.open();
    expect(gate.integrity).toEqual(damage);
    expect(await rejectionOf(gate.pass())).toEqual(damage);
  });
});

import { describe, expect, it } from 'vitest';
import { PACE, type Saver } from '../../../renderer/features/session/saving/Saver.ts';
import { SavingDisk, type Words } from './savingDisk.ts';

const open = (value: Words = ['base'], revision = 3) => {
  const disk = new SavingDisk(value, revision);
  return { disk, clock: disk.clock, saver: disk.saver() };
};

const add = (saver: Saver<Words>, word: string) => saver.change([...saver.value, word]);

describe('when it saves', () => {
  it('saves a quarter of a second after the last key, once', async () => {
    const { disk, clock, saver } = open();
    add(saver, 'one');
    await clock.advance(PACE.quiet - 1);
    expect(disk.saves).toEqual([]);
    await clock.advance(1 + 5);
    expect(disk.saves).toMatchObject([{ value: ['base', 'one'] }]);
    await clock.advance(60_000);
    expect(disk.saves).toHaveLength(1);
  });

  it('saves at the latest every second while typing goes on', async () => {
    const { disk, clock, saver } = open();
    for (let key = 0; key < 50; key++) {
      add(saver, `w${key}`);
      await clock.advance(100);
      const missing = saver.value.filter((word) => !disk.value.includes(word));
      expect(missing.length).toBeLessThanOrEqual(10);
    }
    expect(disk.saves.length).toBeGreaterThan(4);
  });

  it('saves nothing that nobody changed, even when asked to flush', async () => {
    const { disk, clock, saver } = open([], 0);
    expect(await saver.flush()).toEqual({ saved: true });
    await clock.advance(60_000);
    expect(disk.saves).toEqual([]);
    expect(saver.sign).toEqual({ is: 'new' });
  });

  it('does not save a text that is again what it was', async () => {
    const { disk, clock, saver } = open();
    add(saver, 'slip');
    saver.change(['base']);
    await clock.advance(60_000);
    expect(disk.saves).toEqual([]);
  });

  it('keeps one call in flight and saves the newest words afterwards', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 5000, does: 'save' };
    add(saver, 'first');
    await clock.advance(1000);
    add(saver, 'second');
    await clock.advance(1000);
    add(saver, 'third');
    await clock.advance(20_000);
    expect(disk.saves.map(({ value }) => value)).toEqual([
      ['base', 'first'],
      ['base', 'first', 'second', 'third'],
    ]);
    expect(disk.overlaps).toBe(0);
  });

  it('puts an untouched guess on disk when another record needs it, and says when it cannot', async () => {
    const { disk, clock, saver } = open(['guess'], 0);
    disk.turns.push({ takes: 5, does: 'refuse' });
    const refused = saver.store().catch((error: unknown) => error);
    await clock.advance(5);
    expect(await refused).toMatchObject({ error: { code: 'disk-full' } });
    const stored = saver.store();
    await clock.advance(5);
    await stored;
    expect(disk.value).toEqual(['guess']);
    expect(saver.revision).toBe(1);
  });
});

describe('flush', () => {
  it('writes at once and waits for the disk', async () => {
    const { disk, clock, saver } = open();
    add(saver, 'now');
    let answer: unknown;
    const flushed = saver.flush().then((said) => {
      answer = said;
    });
    await clock.advance(4);
    expect(answer).toBeUndefined();
    await clock.advance(1);
    await flushed;
    expect(answer).toEqual({ saved: true });
    expect(disk.value).toEqual(['base', 'now']);
  });

  it('also writes the words typed while a call was under way', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 100, does: 'save' };
    add(saver, 'one');
    const flushed = saver.flush();
    await clock.advance(50);
    add(saver, 'two');
    await clock.advance(200);
    expect(await flushed).toEqual({ saved: true });
    expect(disk.value).toEqual(['base', 'one', 'two']);
  });

  it('waits for a call under way although the text is again what it was before', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 100, does: 'save' };
    add(saver, 'slip');
    await clock.advance(PACE.quiet);
    saver.change(['base']);
    const flushed = saver.flush();
    await clock.advance(300);
    expect(await flushed).toEqual({ saved: true });
    expect(disk.saves.map(({ value }) => value)).toEqual([['base', 'slip'], ['base']]);
  });

  it('reports why the words are not on disk', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 5, does: 'refuse' };
    add(saver, 'stuck');
    const flushed = saver.flush();
    await clock.advance(5);
    expect(await flushed).toEqual({ saved: false, because: 'disk-full' });
  });
});

describe('trouble', () => {
  it('keeps the words and says so until the disk takes them, trying every three seconds', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 5, does: 'refuse' };
    add(saver, 'kept');
    await clock.advance(PACE.quiet + 5);
    expect(saver.sign).toEqual({ is: 'trouble', error: { code: 'disk-full' } });
    await clock.advance(2 * (PACE.retry + 5));
    expect(saver.sign).toMatchObject({ is: 'trouble' });
    expect(saver.value).toEqual(['base', 'kept']);
    disk.usual = { takes: 5, does: 'save' };
    await clock.advance(PACE.retry + 5);
    expect(saver.sign).toMatchObject({ is: 'saved' });
    expect(disk.value).toEqual(['base', 'kept']);
  });

  it('does not try faster because the leader goes on typing', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 0, does: 'refuse' };
    let calls = 0;
    Object.defineProperty(disk.turns, 'shift', { value: () => void calls++ });
    for (let key = 0; key < 100; key++) {
      add(saver, `w${key}`);
      await clock.advance(100);
    }
    expect(calls).toBe(4);
  });

  it('is over when the leader takes the unsaved words back', async () => {
    const { disk, clock, saver } = open();
    disk.usual = { takes: 5, does: 'refuse' };
    add(saver, 'slip');
    await clock.advance(1000);
    saver.change(['base']);
    expect(saver.sign).toMatchObject({ is: 'saved' });
  });
});

describe('conflict', () => {
  it('keeps both versions', async () => {
    const { disk, clock, saver } = open();
    disk.turns.push({ takes: 5, does: 'let somebody else write first' });
    add(saver, 'mine');
    await clock.advance(1000);
    expect(disk.value).toEqual(['base', 'mine', 'theirs0']);
    expect(saver.value).toEqual(['base', 'mine', 'theirs0']);
  });

  it('knows its own words again when only the receipt was lost', async () => {
    const { disk, clock, saver } = open();
    disk.turns.push({ takes: 5, does: 'save and lose the receipt' });
    add(saver, 'once');
    await clock.advance(1000 + PACE.retry);
    expect(disk.value).toEqual(['base', 'once']);
    expect(saver.sign).toMatchObject({ is: 'saved' });
    add(saver, 'twice');
    await clock.advance(1000);
    expect(disk.value).toEqual(['base', 'once', 'twice']);
  });
});

describe('the sign', () => {
  it('says "saving" only when a call takes longer than half a second', async () => {
    const { disk, clock, saver } = open();
    disk.turns.push({ takes: 400, does: 'save' }, { takes: 900, does: 'save' });
    const signs: string[] = [];
    saver.subscribe(() => signs.push(saver.sign.is));
    add(saver, 'quick');
    await clock.advance(2000);
    expect(signs).not.toContain('saving');
    add(saver, 'slow');
    await clock.advance(PACE.quiet + PACE.slow);
    expect(saver.sign).toEqual({ is: 'saving' });
    await clock.advance(1000);
    expect(saver.sign).toEqual({ is: 'saved', at: new Date(clock.now() - 600).toISOString() });
  });
});

// What is written for an hour of supervision reaches the disk part by part, and no word of it is lost on the way.
import { expect, it } from 'vitest';
import { type ErrorCode, refuse } from '../../../preload/contract/errors.ts';
import { type Written, writtenSaver } from '../../../renderer/features/supervision/choose/writtenRecord.ts';
import { Shelf } from '../../../renderer/features/session/saving/Shelf.ts';
import { FakeClock } from './fakeClock.ts';

class Disk {
  readonly clock = new FakeClock();
  readonly writes: string[] = [];
  refuses: Extract<ErrorCode, 'disk-full' | 'not-found'> | null = null;
  written: Written = { relationship: 'We interrupt each other.', question: '' };
  leftUnsaved = 0;
  readonly shelf = new Shelf<string, Written>({
    name: (id) => id,
    open: () =>
      writtenSaver({
        clock: this.clock,
        read: async () => this.written,
        write: async (part, text) => {
          if (this.refuses) throw refuse(this.refuses);
          this.writes.push(`${part}: ${text}`);
          this.written = { ...this.written, [part]: text };
        },
      }),
    whileOpen: () => () => {},
    whileLeftUnsaved: () => {
      this.leftUnsaved++;
      return () => void this.leftUnsaved--;
    },
  });
}

async function typed(words: string) {
  const disk = new Disk();
  const loan = disk.shelf.borrow('an hour');
  const saver = await loan.saver;
  saver.change({ ...saver.value, question: words });
  return { disk, loan, saver };
}

it('writes the part that changed, a moment after the last key', async () => {
  const { disk } = await typed('Whose silence was it?');
  expect(disk.writes).toEqual([]);
  await disk.clock.advance(300);
  expect(disk.writes).toEqual(['question: Whose silence was it?']);
});

it('keeps the words of a page that was left until the disk takes them, says so meanwhile, and asks by itself', async () => {
  const { disk, loan } = await typed('Whose silence was it?');
  disk.refuses = 'disk-full';
  loan.giveBack();
  await disk.clock.advance(1_000);
  expect([disk.leftUnsaved, disk.writes]).toEqual([1, []]);
  const again = disk.shelf.borrow('an hour');
  const saver = await again.saver;
  expect(saver.value.question).toBe('Whose silence was it?');
  await expect(saver.flush()).resolves.toEqual({ saved: false, because: 'disk-full' });
  again.giveBack();
  disk.refuses = null;
  await disk.clock.advance(5_000);
  expect([disk.leftUnsaved, disk.writes]).toEqual([0, ['question: Whose silence was it?']]);
});

it('holds nothing up once the preparation is given up', async () => {
  const { disk, saver } = await typed('Whose silence was it?');
  disk.refuses = 'not-found';
  await expect(saver.flush()).resolves.toEqual({ saved: true });
});

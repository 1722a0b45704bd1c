// Words outlive the page they were typed on, and a record is never open twice.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Flushed } from '../../../preload/contract/schemas/shell.ts';
import { PACE } from '../../../renderer/features/session/saving/Saver.ts';
import { Shelf } from '../../../renderer/features/session/saving/Shelf.ts';
import { SavingDisk, type Words } from './savingDisk.ts';

let disk: SavingDisk;
let writers: Set<() => Promise<Flushed>>;
let leftUnsaved: number;
let opened: number;
let readable: boolean;
let left: { key: string; onDisk: Words }[];
let shelf: Shelf<string, Words>;

beforeEach(() => {
  disk = new SavingDisk(['base'], 1);
  writers = new Set();
  leftUnsaved = 0;
  opened = 0;
  readable = true;
  left = [];
  shelf = new Shelf<string, Words>({
    name: (key) => key,
    open: async () => {
      opened++;
      if (!readable) throw new Error('cannot be read');
      return disk.saver();
    },
    whileOpen: (write) => {
      writers.add(write);
      return () => void writers.delete(write);
    },
    left: (key) => void left.push({ key, onDisk: disk.value }),
    whileLeftUnsaved: () => {
      leftUnsaved++;
      return () => void leftUnsaved--;
    },
  });
});

const later = () => disk.clock.advance(10);

describe('records on the shelf', () => {
  it('gives two pages the same record and lets go of it when both have left', async () => {
    const one = shelf.borrow('a');
    const two = shelf.borrow('a');
    expect(await one.saver).toBe(await two.saver);
    one.giveBack();
    one.giveBack();
    await later();
    expect(writers.size).toBe(1);
    two.giveBack();
    await later();
    expect(writers.size).toBe(0);
    shelf.borrow('a');
    expect(opened).toBe(2);
  });

  it('writes at once what is unsaved when the page is left', async () => {
    const loan = shelf.borrow('a');
    (await loan.saver).change(['base', 'typed']);
    loan.giveBack();
    await later();
    expect(disk.value).toEqual(['base', 'typed']);
    expect(writers.size).toBe(0);
  });

  it('keeps what the disk refuses, says so, and lets go when the disk has it', async () => {
    disk.usual = { takes: 1, does: 'refuse' };
    const loan = shelf.borrow('a');
    (await loan.saver).change(['base', 'stuck']);
    loan.giveBack();
    await later();
    expect(leftUnsaved).toBe(1);
    const [write] = writers;
    const flushed = write?.();
    await later();
    expect(await flushed).toEqual({ saved: false, because: 'disk-full' });
    disk.usual = { takes: 1, does: 'save' };
    await disk.clock.advance(4000);
    expect(disk.value).toEqual(['base', 'stuck']);
    expect([leftUnsaved, writers.size]).toEqual([0, 0]);
  });

  it('hands the unsaved words to the page that comes back, and is no longer "left"', async () => {
    disk.usual = { takes: 1, does: 'refuse' };
    const loan = shelf.borrow('a');
    const saver = await loan.saver;
    saver.change(['base', 'stuck']);
    loan.giveBack();
    await later();
    const again = await shelf.borrow('a').saver;
    await later();
    expect(again).toBe(saver);
    expect(again.value).toEqual(['base', 'stuck']);
    expect(leftUnsaved).toBe(0);
    expect(opened).toBe(1);
  });

  it('does not hold a lock up for a record that could not be read, and reads it anew', async () => {
    readable = false;
    const loan = shelf.borrow('a');
    const [write] = writers;
    await expect(loan.saver).rejects.toThrow('cannot be read');
    expect(await write?.()).toEqual({ saved: true });
    loan.giveBack();
    await later();
    expect(writers.size).toBe(0);
    readable = true;
    await expect(shelf.borrow('a').saver).resolves.toBeDefined();
  });

  it('says that a record was left when the disk has all of it, once, and not while another page has it', async () => {
    const one = shelf.borrow('a');
    const two = shelf.borrow('a');
    (await one.saver).change(['base', 'typed']);
    one.giveBack();
    await later();
    expect(left).toEqual([]);
    two.giveBack();
    await later();
    expect(left).toEqual([{ key: 'a', onDisk: ['base', 'typed'] }]);
  });

  it('does not say so of a page that comes back at once, nor while the disk refuses', async () => {
    const first = shelf.borrow('a');
    const saver = await first.saver;
    first.giveBack();
    const again = shelf.borrow('a');
    await later();
    expect(left).toEqual([]);
    disk.usual = { takes: 5, does: 'refuse' };
    saver.change(['base', 'typed']);
    again.giveBack();
    await later();
    expect(left).toEqual([]);
    disk.usual = { takes: 5, does: 'save' };
    await disk.clock.advance(PACE.retry + 10);
    expect(left).toEqual([{ key: 'a', onDisk: ['base', 'typed'] }]);
  });
});

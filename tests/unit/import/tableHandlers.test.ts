// Looked at, taken in at once, undone; nothing half there.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableHandlers } from '../../../main/import/tableHandlers.ts';
import type { TableRead, TableRequest } from '../../../preload/contract/schemas/practiceTable.ts';
import { freshId, JournalInHand } from '../journal/journalInHand.ts';
import { rejectionOf } from '../vault/refusal.ts';

const REQUEST: Omit<TableRequest, 'table'> = { dayFirst: true, role: 'co-led', source: 'memory' };
const TEXT = 'date,minutes,cases\n2024-03-10,90,2\n,90,1\n2024-03-17,90,2\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balint-table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function prepared(hand = new JournalInHand()) {
  const handlers = tableHandlers(() => hand.journal, { path: (name) => join(folder, name) });
  const ask = async (table: TableRequest['table']): Promise<TableRead> => handlers['table.read']({ ...REQUEST, table });
  const ready = async (text: string): Promise<string> => {
    const read = await ask({ text });
    if (read.is !== 'read') throw new Error(read.problem);
    return read.tableId;
  };
  return { hand, handlers, ask, ready };
}

test('reading writes nothing; the import is one commit; undoing takes out what it brought', async () => {
  const { hand, handlers, ask, ready } = prepared();
  expect(await ask({ text: TEXT })).toMatchObject({ rows: 3, ready: 2, leftOut: 1, problems: [{ line: 3 }] });
  expect(hand.store.commits).toEqual([]);
  expect(await handlers['table.import']({ tableId: await ready(TEXT) })).toEqual({ imported: 2 });
  expect(hand.store.commits).toHaveLength(1);
  const { total } = await hand.handlers['practice.counts']({ from: null, to: null });
  expect(total).toMatchObject({ meetings: 2, caseDiscussions: 4, minutes: 180 });
  expect(await hand.reopened().handlers['practice.list']({})).toHaveLength(2);

  await handlers['table.undo']({});
  expect(await hand.reopened().handlers['practice.list']({})).toEqual([]);
  expect(await rejectionOf((async () => handlers['table.undo']({}))())).toEqual({ code: 'not-found' });
});

test('what is in the journal already is left out', async () => {
  const { handlers, ask, ready } = prepared();
  await handlers['table.import']({ tableId: await ready(TEXT) });
  expect(await ask({ text: TEXT })).toMatchObject({
    ready: 0,
    problems: [
      { line: 2, problem: 'known' },
      { line: 3, problem: 'no-date' },
      { line: 4, problem: 'known' },
    ],
  });
});

test('a disk that is full leaves nothing in the journal, and the table can be taken in later', async () => {
  const { hand, handlers, ready } = prepared();
  const tableId = await ready(TEXT);
  hand.store.trouble = { code: 'disk-full' };
  expect(await rejectionOf((async () => handlers['table.import']({ tableId }))())).toEqual({ code: 'disk-full' });
  expect(await hand.handlers['practice.list']({})).toEqual([]);
  hand.store.trouble = undefined;
  expect(await handlers['table.import']({ tableId })).toEqual({ imported: 2 });
});

test('only the table that was looked at last can be taken in, and once', async () => {
  const { handlers, ready } = prepared();
  const first = await ready(TEXT);
  const second = await ready(TEXT);
  const take = async (tableId: string) => handlers['table.import']({ tableId });
  expect(await rejectionOf(take(first))).toEqual({ code: 'not-found' });
  await take(second);
  expect(await rejectionOf(take(second))).toEqual({ code: 'not-found' });
});

test('a file is read as it is encoded; a folder, nothing and too much are refused', async () => {
  const { ask } = prepared();
  const file = freshId();
  writeFileSync(join(folder, file), Buffer.from('Datum;Fälle\n10.3.2024;2\n', 'latin1'));
  expect(await ask({ placeId: file })).toMatchObject({ ready: 1, columns: ['from', 'cases'] });
  expect(await rejectionOf(ask({ placeId: freshId() }))).toEqual({ code: 'storage-failed' });
  const large = freshId();
  writeFileSync(join(folder, large), Buffer.alloc(16 * 1024 * 1024 + 1, 'x'));
  expect(await ask({ placeId: large })).toEqual({ is: 'refused', problem: 'too-large', rows: 0 });
});

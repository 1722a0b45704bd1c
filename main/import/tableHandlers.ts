// table.read, table.import, table.undo. What was read waits in memory, so that what is taken in is what was looked at; it is
// written in one commit, so that nothing is ever half there.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { refuse } from '../../preload/contract/errors.ts';
import type { Id } from '../../preload/contract/schemas/common.ts';
import { TABLE_LIMITS, type TableRead, type TableRequest } from '../../preload/contract/schemas/practiceTable.ts';
import type { Handlers } from '../ipc/answer.ts';
import type { Journal } from '../journal/journal.ts';
import { type JournalPractice, storedEntry } from '../practice/stored.ts';
import { decodeTable } from './decodeTable.ts';
import { keyOf, readTable, type TableRow } from './readTable.ts';

type TableOperations = 'table.read' | 'table.import' | 'table.undo';

/** Where the leader's file is. `path` refuses `not-found`. */
export type ChosenFiles = { path(placeId: Id): string };

type Waiting = { readonly of: Journal; readonly id: Id; readonly rows: readonly TableRow[] };
type Imported = { readonly of: Journal; readonly ids: readonly Id[] };

export function tableHandlers(open: () => Journal, files: ChosenFiles): Pick<Handlers<'vault'>, TableOperations> {
  let waiting: Waiting | undefined;
  let imported: Imported | undefined;
  return {
    'table.read': (request) => {
      const journal = open();
      waiting = undefined;
      const text = textOf(request, files);
      if (text === undefined) return { is: 'refused', problem: 'too-large', rows: 0 };
      const { answer, rows } = look(journal, text, request);
      if (answer.is === 'read') waiting = { of: journal, id: answer.tableId, rows };
      return answer;
    },
    'table.import': async ({ tableId }) => {
      const journal = open();
      await journal.writable();
      if (waiting?.id !== tableId || waiting.of !== journal) throw refuse('not-found');
      const { rows } = waiting;
      const records = rows.map(
        ({ entry }): JournalPractice => ({ id: journal.freshId(), revision: 1, entry, tookAway: null }),
      );
      if (records.length > 0) journal.commit(records.map((record) => ({ put: storedEntry(record) })));
      for (const record of records) journal.practice.set(record.id, record);
      waiting = undefined;
      imported = { of: journal, ids: records.map(({ id }) => id) };
      return { imported: records.length };
    },
    'table.undo': async () => {
      const journal = open();
      await journal.writable();
      if (imported?.of !== journal) throw refuse('not-found');
      const there = imported.ids.filter((id) => journal.practice.has(id));
      if (there.length > 0) journal.commit(there.map((id) => ({ remove: id })));
      for (const id of there) journal.practice.delete(id);
      imported = undefined;
      return {};
    },
  };
}

function look(
  journal: Journal,
  text: string,
  request: TableRequest,
): { readonly answer: TableRead; readonly rows: readonly TableRow[] } {
  const entries = [...journal.practice.values()].flatMap(({ entry }) =>
    entry.kind === 'earlier-practice' ? [keyOf(entry)] : [],
  );
  const table = readTable(text, { ...request, today: journal.effects.today(), known: new Set(entries) });
  if ('problem' in table) return { answer: { is: 'refused', ...table }, rows: [] };
  const { ready, problems, columns, ...counts } = table;
  const answer: TableRead = {
    is: 'read',
    tableId: journal.freshId(),
    ...counts,
    ready: ready.length,
    leftOut: problems.length,
    columns: [...columns],
    problems: problems.slice(0, TABLE_LIMITS.problemsTold),
    first: ready.slice(0, TABLE_LIMITS.rowsShown).map(({ line, entry }) => ({ line, entry })),
  };
  return { answer, rows: ready };
}

/** Undefined when the file is larger than anybody's practice. */
function textOf({ table }: TableRequest, files: ChosenFiles): string | undefined {
  if ('text' in table) return table.text;
  const path = files.path(table.placeId);
  let file: number;
  // Without waiting: a pipe would keep the journal from everybody.
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw refuse('storage-failed');
  }
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw refuse('storage-failed');
    if (stats.size > TABLE_LIMITS.bytes) return undefined;
    const bytes = new Uint8Array(stats.size);
    let read = 0;
    for (let more = 1; more > 0 && read < bytes.length; read += more) {
      more = readSync(file, bytes, read, bytes.length - read, null);
    }
    return decodeTable(bytes.subarray(0, read));
  } finally {
    closeSync(file);
  }
}

// What was brought to an hour before, and when: a passage that comes again is marked with its date. References, no words.
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { Layer } from '../../preload/contract/schemas/note.ts';
import type { Beside } from '../export/receipts/receipts.ts';
import type { Journal } from '../journal/journal.ts';
import { encode, type ValueOf } from '../journal/kinds.ts';
import { PASSAGES_IN_BROUGHT } from '../journal/storedValues.ts';

type Brought = ValueOf<'brought'>;

export type BroughtPassage = Brought['passages'][number];

export function noteBrought(journal: Journal, passages: readonly BroughtPassage[]): Beside {
  const on = journal.effects.today();
  const records: { id: Id; value: Brought }[] = [];
  for (let at = 0; at < passages.length; at += PASSAGES_IN_BROUGHT) {
    const value = { on, passages: passages.slice(at, at + PASSAGES_IN_BROUGHT) };
    records.push({ id: journal.freshId(), value });
  }
  return {
    changes: records.map(({ id, value }) => ({ put: encode('brought', id, value) })),
    written: () => {
      for (const { id, value } of records) journal.brought.set(id, value);
    },
  };
}

/** The last date on which this paragraph was brought; null when it never was. */
export function broughtOn(journal: Journal, sessionId: Id, layer: Layer, fingerprint: string): string | null {
  const dates = [...journal.brought.values()].flatMap(({ on, passages }) =>
    passages.some((one) => one.sessionId === sessionId && one.layer === layer && one.fingerprint === fingerprint)
      ? [on]
      : [],
  );
  return dates.sort().at(-1) ?? null;
}

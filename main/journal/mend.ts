// Records that were read out of a damaged journal, made consistent again: what points at a text that is lost points at nothing
// from now on, and it is said which text that was. Pure; a record keeps the version it was written in, and what cannot be
// understood stays byte for byte.
import type { Id } from '../../preload/contract/schemas/common.ts';
import { LAYERS, type Layer } from '../../preload/contract/schemas/note.ts';
import type { StoredRecord } from '../vault/records.ts';
import { type Decoded, decodeAlone } from './kinds.ts';

type Of<K extends Decoded['kind']> = Extract<Decoded, { kind: K }>;

export type LostText = { readonly group: string; readonly date: string; readonly layer: Layer };

export type Mended = {
  readonly records: readonly StoredRecord[];
  readonly lostTexts: readonly LostText[];
  /** Sessions that are there at all, and those with every text of theirs. */
  readonly sessions: { readonly total: number; readonly whole: number };
};

export function mend(records: readonly StoredRecord[]): Mended {
  const there = new Set(records.map(({ id }) => id));
  const decoded = new Map(records.map((record) => [record.id, decodeAlone(record)]));
  const lostTexts: LostText[] = [];
  let [total, whole] = [0, 0];

  const mendSession = (record: StoredRecord, { value }: Of<'session'>): StoredRecord => {
    const lost = LAYERS.filter((layer) => isLost(value.notes[layer], there));
    total++;
    if (lost.length === 0) {
      whole++;
      return record;
    }
    const group = groupName(decoded.get(value.groupId));
    for (const layer of lost) lostTexts.push({ group, date: value.date, layer });
    const { debrief, private: alone } = value.notes;
    const notes = { debrief: kept(debrief, there), private: kept(alone, there) };
    return withFields(record, { notes });
  };

  const mended = records.map((record) => {
    const known = decoded.get(record.id);
    if (known?.kind === 'session') return mendSession(record, known);
    if (known?.kind === 'version-list') return mendVersionList(record, known, there);
    if (known?.kind === 'supervision-session' && isLost(known.value.tookAway, there)) {
      return withFields(record, { tookAway: null });
    }
    return record;
  });
  return { records: mended, lostTexts, sessions: { total, whole } };
}

function mendVersionList(record: StoredRecord, { value }: Of<'version-list'>, there: ReadonlySet<Id>): StoredRecord {
  const versions = value.versions.filter(({ id }) => there.has(id));
  return versions.length === value.versions.length ? record : withFields(record, { versions });
}

/** Those of its own version: an older record is brought up to date when the journal is opened, and not here. */
const withFields = (record: StoredRecord, fields: object): StoredRecord => ({
  ...record,
  value: Object.assign({}, record.value, fields),
});

const isLost = (pointer: Id | null, there: ReadonlySet<Id>): boolean => pointer !== null && !there.has(pointer);
const kept = (pointer: Id | null, there: ReadonlySet<Id>): Id | null => (isLost(pointer, there) ? null : pointer);
const groupName = (group: Decoded | undefined): string => (group?.kind === 'group' ? group.value.name : '');

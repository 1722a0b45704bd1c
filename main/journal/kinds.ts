// The kinds of record this program understands, each with its current version and the way up from older ones. Whatever it
// does not understand (a kind of a later program, a newer version) is kept byte for byte: never read, never rewritten.
import * as v from 'valibot';
import type { Id } from '../../preload/contract/schemas/common.ts';
import type { StoredRecord } from '../vault/records.ts';
import { groupValue, noteValue, placeValue, sessionValue, settingsValue } from './storedValues.ts';

type Upcaster = (older: unknown) => unknown;

function kind<Schema extends v.GenericSchema>(version: number, schema: Schema, upcasters: readonly Upcaster[]) {
  return { version, schema, upcasters };
}

/** `upcasters[n]` turns version n + 1 into version n + 2; there are `version - 1` of them. */
export const kinds = {
  group: kind(1, groupValue, []),
  session: kind(1, sessionValue, []),
  note: kind(1, noteValue, []),
  settings: kind(1, settingsValue, []),
  place: kind(1, placeValue, []),
};

export type Kind = keyof typeof kinds;
export type ValueOf<K extends Kind> = v.InferOutput<(typeof kinds)[K]['schema']>;

export type Understood = { [K in Kind]: { readonly kind: K; readonly id: Id; readonly value: ValueOf<K> } }[Kind];
/** `newer`: to be kept as it is. `malformed`: the box opened, but what is in it is not what this program wrote. */
export type Decoded = Understood | { readonly kind: 'newer' } | { readonly kind: 'malformed' };

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

export function decode(record: StoredRecord): Decoded {
  if (!isKind(record.kind)) return { kind: 'newer' };
  const { version, schema, upcasters } = kinds[record.kind];
  if (record.version > version) return { kind: 'newer' };
  if (record.version < 1) return { kind: 'malformed' };
  const current = upcasters.slice(record.version - 1).reduce((value, up) => up(value), record.value);
  const parsed = v.safeParse(schema as v.GenericSchema, current);
  if (!parsed.success) return { kind: 'malformed' };
  return { kind: record.kind, id: record.id, value: parsed.output } as Understood;
}

export function encode<K extends Kind>(name: K, id: Id, value: ValueOf<K>): StoredRecord {
  return { id, kind: name, version: kinds[name].version, value };
}

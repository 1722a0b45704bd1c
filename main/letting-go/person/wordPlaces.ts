// Where in a record the leader's words stand, found by walking its schema: so that a field that is added to a kind tomorrow is
// searched tomorrow. A string holds words when its schema would take any sentence; ids, dates and names of prompts do not.
import * as v from 'valibot';
import { type Document, document, textBlocks } from '../../../preload/contract/schemas/document.ts';

export type Path = readonly (string | number)[];

/** One line of its own, or one paragraph of a document. */
export type WordPlace = {
  readonly path: Path;
  /** Which paragraph of the document at `path`; null for a line. */
  readonly block: number | null;
  readonly text: string;
  /** May be taken away without leaving a hole that the kind does not allow. */
  readonly removable: boolean;
  /** Whether these words may stand here (a label can be longer than the name it stands for). */
  readonly takes: (words: string) => boolean;
};

const ANY_SENTENCE = 'Somebody, at 7';

export function wordPlaces(schema: v.GenericSchema, value: unknown): WordPlace[] {
  return walk(schema, value, [], false);
}

function walk(schema: v.GenericSchema, value: unknown, path: Path, removable: boolean): WordPlace[] {
  if (value === null || value === undefined) return [];
  if (schema === document) return blocksOf(value as Document, path);
  if (typeof value === 'string') {
    return v.is(schema, ANY_SENTENCE)
      ? [{ path, block: null, text: value, removable, takes: (words) => v.is(schema, words) }]
      : [];
  }
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    return value.flatMap((one, at) => (item ? walk(item(at), one, [...path, at], !isTuple(schema)) : []));
  }
  if (typeof value !== 'object') return [];
  const inside = alternative(schema, value);
  const fields = fieldsOf(inside);
  return Object.entries(value).flatMap(([name, one]) => {
    const field = fields(name);
    return field ? walk(unwrapped(field), one, [...path, name], isNullable(field)) : [];
  });
}

const blocksOf = (doc: Document, path: Path): WordPlace[] =>
  textBlocks(doc).map((text, block) => ({ path, block, text, removable: true, takes: () => true }));

/** What a schema is made of. Valibot keeps it in plain fields; its own types say it only schema by schema. */
type Parts = {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly value?: v.GenericSchema;
  readonly getter?: (input: unknown) => v.GenericSchema;
};

const parts = (schema: v.GenericSchema): Parts => schema as unknown as Parts;

const NULLABLE = new Set(['nullable', 'nullish', 'optional', 'exact_optional', 'undefinedable']);

const isNullable = (schema: v.GenericSchema): boolean =>
  parts(schema).type === 'nullable' || parts(schema).type === 'nullish';

const isTuple = (schema: v.GenericSchema): boolean => parts(schema).items !== undefined;

function unwrapped(schema: v.GenericSchema): v.GenericSchema {
  const { type, wrapped } = parts(schema);
  return wrapped && NULLABLE.has(type) ? unwrapped(wrapped) : schema;
}

/** Of several, the one that this value is. */
function alternative(schema: v.GenericSchema, value: unknown): v.GenericSchema {
  const plain = unwrapped(schema);
  const { type, options, getter } = parts(plain);
  if (type === 'lazy' && getter) return alternative(getter(value), value);
  if (type !== 'union' && type !== 'variant') return plain;
  const fitting = (options ?? []).find((option) => v.is(option, value));
  return fitting ? alternative(fitting, value) : plain;
}

function fieldsOf(schema: v.GenericSchema): (name: string) => v.GenericSchema | undefined {
  const { type, entries, value } = parts(schema);
  if (type === 'record') return () => value;
  return (name) => (entries && Object.hasOwn(entries, name) ? entries[name] : undefined);
}

function itemOf(schema: v.GenericSchema): ((at: number) => v.GenericSchema) | undefined {
  const { item, items } = parts(unwrapped(schema));
  if (item) return () => unwrapped(item);
  const [first] = items ?? [];
  return first ? (at) => unwrapped(items?.[at] ?? first) : undefined;
}

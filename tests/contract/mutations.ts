// Every way to spoil a well-formed input at one place: each value in it replaced, left out, or joined by one too many.

export const CANARY = 'qzvkanari';

const deep: unknown = JSON.parse(`${'['.repeat(60)}${']'.repeat(60)}`);
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

/** What a page could send over a port, which copies more than JSON. */
const ODD_VALUES: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a negative number', -1],
  ['a fraction', 7.5],
  ['an unsafe integer', 2 ** 60],
  ['a big integer', 7n],
  ['an empty text', ''],
  ['a text', CANARY],
  ['a text of two lines', `${CANARY}\n${CANARY}`],
  ['half a surrogate', '\ud800'],
  ['a long text', CANARY.repeat(2_000)],
  ['an empty list', []],
  ['a list', [CANARY]],
  ['an empty object', {}],
  ['an object', { [CANARY]: CANARY }],
  ['a date', new Date(0)],
  ['a map', new Map([[CANARY, CANARY]])],
  ['bytes', new Uint8Array(8)],
  ['a deep list', deep],
  ['a circle', cyclic],
  ['a key of the prototype', JSON.parse(`{"__proto__": {"${CANARY}": true}}`)],
  ['a constructor', JSON.parse(`{"constructor": {"prototype": {"${CANARY}": true}}}`)],
];

/** Refused by their size before any schema looks at them, so once is enough. */
const HUGE_VALUES: typeof ODD_VALUES = [
  ['a huge text', CANARY.repeat(700_000)],
  ['a huge list', Array.from({ length: 800_000 }, () => 0)],
];

export type Mutation = { readonly what: string; readonly input: unknown };

export function* mutationsOf(valid: unknown): Generator<Mutation> {
  for (const [what, value] of HUGE_VALUES) yield { what, input: { value } };
  for (const path of pathsIn(valid)) {
    const where = path.join('.') || 'the input';
    for (const [what, value] of ODD_VALUES)
      yield { what: `${what} for ${where}`, input: withValue(valid, path, value) };
    if (path.length > 0) yield { what: `no ${where}`, input: without(valid, path) };
    const inner = valueAt(valid, path);
    if (isObject(inner) && !Array.isArray(inner)) {
      for (const key of [CANARY, '__proto__', 'constructor', 'toString', 'length']) {
        yield { what: `${key} too many in ${where}`, input: withValue(valid, [...path, key], CANARY) };
      }
    }
  }
}

type Path = readonly string[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function pathsIn(value: unknown, at: Path = []): Path[] {
  return [at, ...(isObject(value) ? Object.keys(value).flatMap((key) => pathsIn(value[key], [...at, key])) : [])];
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value);

function withValue(valid: unknown, path: Path, value: unknown): unknown {
  const key = path.at(-1);
  if (key === undefined) return value;
  const copy = structuredClone(valid);
  const parent = valueAt(copy, path.slice(0, -1));
  // As an own key, also where assignment would set the prototype.
  if (isObject(parent))
    Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function without(valid: unknown, path: Path): unknown {
  const copy = structuredClone(valid);
  const parent = valueAt(copy, path.slice(0, -1));
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isObject(parent)) delete parent[key];
  return copy;
}

// The page about the format names every kind of record as it is written today, so that a reader without our code knows what a
// value means. A kind, version or field that is not on it would be readable only by this program.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../../main/journal/kinds.ts';

const page = readFileSync(new URL('../../../docs/vault-format.md', import.meta.url), 'utf8');

/** Of the table of kinds: the rest of a row by its kind and version. */
const rows = new Map(
  [...page.matchAll(/^\| `([a-z-]+)` \| (\d+) \| (.+) \|$/gm)].map(([, kind, version, fields = '']) => [
    `${kind} ${version}`,
    fields,
  ]),
);

test('the page has every kind in its version of today, and no other', () => {
  expect([...rows.keys()].toSorted()).toEqual(
    Object.entries(kinds)
      .map(([kind, { version }]) => `${kind} ${version}`)
      .toSorted(),
  );
});

test.each(Object.entries(kinds))('%s has each of its fields there', (kind, { version, schema }) => {
  const shapes = 'options' in schema ? schema.options : [schema];
  const fields = shapes.flatMap(({ entries }) => Object.keys(entries));
  expect(fields.length).toBeGreaterThan(0);
  const row = rows.get(`${kind} ${version}`) ?? '';
  expect(fields.filter((field) => !row.includes(`\`${field}\``))).toEqual([]);
});

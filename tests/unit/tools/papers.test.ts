// Whoever reads the code can follow its citations: each row it names stands in docs/leaks.md, each document and each file it is
// sent to is there. What was moved or renamed is found here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const CODE = ['main', 'preload', 'renderer', 'tests']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  .filter((path) => !path.includes('/fixtures/') && !path.endsWith('/papers.test.ts'));

const PAPERS = ['docs/leaks.md', 'ARCHITECTURE.md', 'SECURITY.md', 'CONTRIBUTING.md'];

const ROWS = new Set([...read('docs/leaks.md').matchAll(/^\| (\d+) \|/gm)].map(([, row]) => Number(row)));

/** Comments are wrapped anywhere, so that a citation may go on in the next line. */
const unwrapped = (text: string): string => text.replace(/\s*\n\s*(\/\/|\*)\s*/g, ' ');

/** "rows 3, 13 and 21" are three. */
const rowsCited = (text: string): number[] =>
  [...unwrapped(text).matchAll(/leaks\.md,? rows? ([\d, and]+)/g)].flatMap(([, rows = '']) =>
    [...rows.matchAll(/\d+/g)].map(([row]) => Number(row)),
  );

/** What stands between backticks and begins like a folder or a document of this repository. */
const pathsIn = (paper: string): string[] =>
  [...paper.matchAll(/`((?:main|preload|renderer|tests|docs)\/[\w./-]+|[\w.-]+\.(?:json|yml))`/g)].flatMap(
    ([, path]) => path ?? [],
  );

describe('the rows of docs/leaks.md', () => {
  it('are thirty, each once and with all of its columns', () => {
    const lines = read('docs/leaks.md').match(/^\| \d+ \|.*$/gm) ?? [];
    expect(lines.map((line) => Number(/\d+/.exec(line)?.[0]))).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
    for (const line of lines) expect(line.split(' | ')).toHaveLength(5);
  });

  it('are there when the code cites them', () => {
    const cited = CODE.flatMap((path) => rowsCited(read(path)).map((row) => ({ path, row })));
    expect(cited.length).toBeGreaterThan(15);
    expect(cited.filter(({ row }) => !ROWS.has(row))).toEqual([]);
  });

  it('are found in the next line of a comment too', () => {
    expect(rowsCited('// (leaks.md,\n// rows 3, 13 and 21). Then 40 more')).toEqual([3, 13, 21]);
  });
});

it('every document that a comment cites is in the repository', () => {
  const cited = CODE.flatMap((path) =>
    [...read(path).matchAll(/(?<![\w'"`/.])((?:docs\/)?[\w-]+\.md)\b(?!['"`])/g)]
      .map(([, name = '']) => name)
      .filter((name) =>
        /^docs\/|^(ARCHITECTURE|SECURITY|CONTRIBUTING|README|CHANGELOG|architecture|vault|deidentify|leaks|interface|domain|stack|style)\.md$/.test(
          name,
        ),
      )
      .map((name) => ({ path, name })),
  );
  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter(({ name }) => !existsSync(join(root, name)))).toEqual([]);
});

it.each(PAPERS)('every path that %s names is there', (paper) => {
  const named = pathsIn(read(paper));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

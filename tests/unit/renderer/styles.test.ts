// The look stays in one place: no other style sheet names a colour, and no component carries a style of its own (the
// page's policy would refuse style attributes in markup).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../renderer', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
const COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:\s*(?:white|black|gr[ae]y|red|blue|green)\b/i;
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('style sheets', () => {
  const sheets = files.filter((file) => file.endsWith('.css') && !file.endsWith('tokens.css'));

  it('are found, and a colour would be noticed', () => {
    expect(sheets.length).toBeGreaterThan(10);
    expect('color: #fff').toMatch(COLOUR);
    expect('background: rgb(0 0 0)').toMatch(COLOUR);
  });

  it.each(sheets)('%s takes its colours from the tokens', (sheet) => {
    expect(read(sheet).replaceAll(/\/\*[^]*?\*\//g, '')).not.toMatch(COLOUR);
  });

  it('name only tokens that exist', () => {
    const defined = new Set([...read('styles/tokens.css').matchAll(/(--[a-z0-9-]+):/g)].map(([, name]) => name));
    const unknown = sheets.flatMap((sheet) =>
      [...read(sheet).matchAll(/var\((--[a-z0-9-]+)/g)]
        .map(([, name]) => name)
        .filter((name) => !defined.has(name))
        .map((name) => `${sheet}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('components', () => {
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s has no style of its own', (file) => {
    expect(read(file)).not.toMatch(/\bstyle=\{\{|dangerouslySetInnerHTML/);
  });
});

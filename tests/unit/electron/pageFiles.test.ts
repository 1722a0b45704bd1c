import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageFiles, readPageFiles, respond } from '../../../main/electron/pageFiles.ts';
import { PAGE_HEADERS } from '../../../main/electron/pagePolicy.ts';
import { ENTRY_ADDRESS } from '../../../main/ipc/pageAddress.ts';

let outside: string;
let files: PageFiles;

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'balint-journal-page-'));
  const folder = join(outside, 'renderer');
  mkdirSync(join(folder, 'assets', 'fonts'), { recursive: true });
  writeFileSync(join(outside, 'secret.html'), 'not a page');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'index-1.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'index-1.css'), 'body {}');
  writeFileSync(join(folder, 'assets', 'index-1.js.map'), '{}');
  writeFileSync(join(folder, 'assets', 'fonts', 'serif.woff2'), 'font');
  symlinkSync(join(outside, 'secret.html'), join(folder, 'linked.html'));
  files = await readPageFiles(folder);
});

afterAll(() => rmSync(outside, { recursive: true, force: true }));

const get = (url: string, method = 'GET') => respond({ url, method }, files);

describe('the list of files', () => {
  it('holds what is in the folder and of a known kind, and follows no link', () => {
    expect([...files.keys()].sort()).toEqual([
      '/assets/fonts/serif.woff2',
      '/assets/index-1.css',
      '/assets/index-1.js',
      '/index.html',
    ]);
  });

  it('cannot be made of a folder that is not there', async () => {
    await expect(readPageFiles(join(outside, 'nothing'))).rejects.toThrow('ENOENT');
  });
});

describe('an answer', () => {
  it.each([
    [ENTRY_ADDRESS, 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://journal/assets/index-1.js', 'text/javascript; charset=utf-8', 'export {};'],
    ['app://journal/assets/index-1.css', 'text/css; charset=utf-8', 'body {}'],
    ['app://journal/assets/fonts/serif.woff2', 'font/woff2', 'font'],
  ])('for %s', async (address, type, body) => {
    const response = get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(await response.text()).toBe(body);
  });

  it.each([ENTRY_ADDRESS, 'app://journal/none.js'])('carries the whole policy: %s', (address) => {
    const { headers } = get(address);
    for (const [name, value] of Object.entries(PAGE_HEADERS)) expect(headers.get(name)).toBe(value);
  });

  it.each([
    'app://journal/',
    'app://journal',
    'app://journal/none.html',
    'app://journal/linked.html',
    'app://journal/assets/index-1.js.map',
    'app://journal/assets',
    'app://journal/../secret.html',
    'app://journal/..%2fsecret.html',
    'app://journal/%2e%2e/secret.html',
    'app://journal/assets/..%5c..%5csecret.html',
    'app://journal/index.html%00',
    'app://journal//etc/passwd',
    'app://journal/index.html/',
    'app://journal/INDEX.HTML',
    'app://journal/__proto__',
    'app://other/index.html',
    'app://journal.example.org/index.html',
    'https://journal/index.html',
    'file:///etc/passwd',
    'nonsense',
  ])('is "not here" for %s', async (address) => {
    const response = get(address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it.each(['POST', 'PUT', 'HEAD', 'OPTIONS', 'DELETE'])('is "not here" to %s', (method) => {
    expect(get(ENTRY_ADDRESS, method).status).toBe(404);
  });
});

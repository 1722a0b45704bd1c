import { describe, expect, it } from 'vitest';
import { Attempts } from '../../../main/ipc/attempts.ts';
import { isOwnAddress } from '../../../main/ipc/pageAddress.ts';

describe('own addresses', () => {
  it.each(['app://journal/index.html', 'app://journal/assets/a.js?x#y', 'app://journal'])('%s', (address) =>
    expect(isOwnAddress(address)).toBe(true),
  );

  it.each([
    'https://example.org/',
    'http://journal/index.html',
    'ws://127.0.0.1:1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:app://journal/1',
    'javascript:1',
    'app://journal.example.org/',
    'app://journal:8080/index.html',
    'app://someone@journal/index.html',
    'app://someone:word@journal/index.html',
    'app:journal',
    'devtools://devtools/bundled/inspector.html',
    'not an address',
    '',
  ])('not %s', (address) => expect(isOwnAddress(address)).toBe(false));
});

describe('attempts', () => {
  it('are counted without being kept', () => {
    const attempts = new Attempts();
    expect(attempts.allows('app://journal/index.html')).toBe(true);
    expect(attempts.count).toBe(0);
    expect(attempts.allows('https://example.org/?words')).toBe(false);
    expect(attempts.allows('https://example.org/?words')).toBe(false);
    expect(attempts.count).toBe(2);
    expect(JSON.stringify(attempts)).toBe('{}');
  });
});

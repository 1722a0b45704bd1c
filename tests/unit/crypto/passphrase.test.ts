import { describe, expect, it, vi } from 'vitest';
import { passphraseBytes } from '../../../main/crypto/passphrase.ts';
import { refusalOf } from '../vault/refusal.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const broken = (rule: string) => ({ code: 'invalid-input', fields: [{ path: 'passphrase', rule }] });

describe('passphrase bytes', () => {
  it('are the same for the same letters typed on another system', () => {
    const composed = passphraseBytes('Gr\u00fc\u00dfe \ufb01n');
    expect(composed).toEqual(passphraseBytes('Gru\u0308\u00dfe \ufb01n'));
    expect(composed).toEqual(utf8('Gr\u00fc\u00dfe fin'));
    expect(passphraseBytes('\u2460 \uff41')).toEqual(utf8('1 a'));
  });

  it('keep every character: blanks at both ends, capitals, emoji, right-to-left', () => {
    for (const text of [' two  blanks ', 'Capital', 'a\ud83d\ude00b', '\u05e9\u05dc\u05d5\u05dd', '\n', '\0']) {
      expect(passphraseBytes(text)).toEqual(utf8(text));
    }
    expect(passphraseBytes('Capital')).not.toEqual(passphraseBytes('capital'));
  });

  it('may be 1,024 bytes long after NFKC and not one more', () => {
    expect(passphraseBytes('a'.repeat(1024))).toHaveLength(1024);
    expect(passphraseBytes('u\u0308'.repeat(512))).toHaveLength(1024);
    expect(refusalOf(() => passphraseBytes('a'.repeat(1025)))).toEqual(broken('max_bytes'));
    expect(refusalOf(() => passphraseBytes('\u00fc'.repeat(513)))).toEqual(broken('max_bytes'));
    // One character that NFKC makes eighteen of.
    expect(refusalOf(() => passphraseBytes('\ufdfa'.repeat(40)))).toEqual(broken('max_bytes'));
    expect(refusalOf(() => passphraseBytes('a'.repeat(10_000_000)))).toEqual(broken('max_bytes'));
  });

  it('are refused when empty or half a character', () => {
    expect(refusalOf(() => passphraseBytes(''))).toEqual(broken('non_empty'));
    expect(refusalOf(() => passphraseBytes('a\ud83d'))).toEqual(broken('well_formed'));
  });

  it('are not looked for in what is far too long', () => {
    expect(refusalOf(() => passphraseBytes(`${'a'.repeat(5000)}\ud83d`))).toEqual(broken('max_bytes'));
  });

  it('leave no copy in memory when they are too long', () => {
    const encode = vi.spyOn(TextEncoder.prototype, 'encode');
    refusalOf(() => passphraseBytes('\u00fc'.repeat(513)));
    expect(encode.mock.results.map(({ value }) => value)).toEqual([new Uint8Array(1026)]);
    encode.mockRestore();
  });
});

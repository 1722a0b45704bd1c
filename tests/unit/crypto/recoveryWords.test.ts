// The official vectors of BIP-39 (trezor/python-mnemonic, vectors.json, English, 256 bits), then what hands do to words.
import { describe, expect, it } from 'vitest';
import { entropyOf, readWords, WORD_LIST, wordsOf } from '../../../main/crypto/recoveryWords.ts';
import { systemRandom } from '../../../main/crypto/random.ts';

const VECTORS = [
  ['00'.repeat(32), `${'abandon '.repeat(23)}art`],
  [
    '7f'.repeat(32),
    `${'legal winner thank year wave sausage worth useful '.repeat(2)}legal winner thank year wave sausage worth title`,
  ],
  [
    '80'.repeat(32),
    `${'letter advice cage absurd amount doctor acoustic avoid '.repeat(2)}letter advice cage absurd amount doctor acoustic bless`,
  ],
  ['ff'.repeat(32), `${'zoo '.repeat(23)}vote`],
  [
    '68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c',
    'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length',
  ],
] as const;

describe('24 words', () => {
  it.each(VECTORS)('are %s and back', (entropy, words) => {
    expect(wordsOf(new Uint8Array(Buffer.from(entropy, 'hex'))).join(' ')).toBe(words);
    expect(Buffer.from(entropyOf(words.split(' ')) ?? []).toString('hex')).toBe(entropy);
  });

  it('come from 32 bytes only', () => {
    for (const bytes of [0, 16, 31, 33]) expect(() => wordsOf(new Uint8Array(bytes))).toThrow(RangeError);
  });

  it('have a checksum: another order, another word, 23 or 25 words are none', () => {
    const words = VECTORS[4][1].split(' ');
    expect(entropyOf(words.with(0, 'zoo'))).toBeUndefined();
    expect(entropyOf(words.toReversed())).toBeUndefined();
    expect(entropyOf(words.slice(1))).toBeUndefined();
    expect(entropyOf([...words, 'zoo'])).toBeUndefined();
    expect(entropyOf(words.with(3, 'stuhl'))).toBeUndefined();
    // Twelve words with their checksum: 128 bits, which other programs take.
    expect(entropyOf([...Array<string>(11).fill('abandon'), 'about'])).toBeUndefined();
  });
});

describe('words as they are typed', () => {
  const words = wordsOf(systemRandom(32));

  it('may have capitals, any white space and another Unicode form', () => {
    const wide = words.map((word) =>
      [...word].map((letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
    );
    for (const typed of [
      words.join(' '),
      `\u00a0 ${words.join('\n\t ')}\r\n`,
      words.join('\u3000').toUpperCase(),
      wide.map((letters) => letters.join('')).join(' '),
    ]) {
      expect(readWords(typed)).toEqual({ state: 'words', words });
    }
  });

  it('are counted', () => {
    expect(readWords('')).toEqual({ state: 'wrong-number', found: 0 });
    expect(readWords(words.slice(1).join(' '))).toEqual({ state: 'wrong-number', found: 23 });
    expect(readWords(`${words.join(' ')} zoo`)).toEqual({ state: 'wrong-number', found: 25 });
  });

  it('are named with their place and the nearest word when they are not on the list', () => {
    const mistyped = words.with(6, 'tabel').with(23, 'qqqqqqqq');
    expect(readWords(mistyped.join(' '))).toEqual({
      state: 'unknown-words',
      words: mistyped,
      unknown: [
        { place: 7, typed: 'tabel', nearest: 'table' },
        { place: 24, typed: 'qqqqqqqq', nearest: null },
      ],
    });
  });

  it('cost no time when somebody pastes a book', () => {
    const started = performance.now();
    expect(readWords('chair '.repeat(1_000_000))).toEqual({ state: 'wrong-number', found: 683 });
    expect(readWords(words.with(0, 'x'.repeat(3000)).join(' '))).toMatchObject({
      unknown: [{ place: 1, nearest: null }],
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('the list', () => {
  it('has 2,048 words that differ in their first four letters', () => {
    expect(WORD_LIST).toHaveLength(2048);
    expect(new Set(WORD_LIST.map((word) => word.slice(0, 4))).size).toBe(2048);
  });
});

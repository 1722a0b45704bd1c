// The six words are drawn without favour, and the figures that stand beside them follow from the list.
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE } from '../../../preload/contract/schemas/vault.ts';
import { drawWords, type RandomNumbers } from '../../../renderer/app/door/strength/drawWords.ts';
import { possibilitiesOf, SIX_WORDS, sixWords } from '../../../renderer/app/door/strength/sixWords.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english, type Messages } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

const EVERY_NUMBER = Array.from({ length: 2 ** 16 }, (_, number) => number);

/** Gives these numbers one after another, and counts how many were asked for. */
function numbersFrom(numbers: readonly number[]): { random: RandomNumbers; asked: () => number } {
  let next = 0;
  const random: RandomNumbers = (into) => {
    for (let place = 0; place < into.length; place++) into[place] = numbers[next++ % numbers.length] ?? 0;
    return into;
  };
  return { random, asked: () => next };
}

function timesDrawn(list: readonly string[], draws: number): { times: Map<string, number>; asked: number } {
  const { random, asked } = numbersFrom(EVERY_NUMBER);
  const times = new Map<string, number>();
  for (const word of drawWords(list, draws, random)) times.set(word, (times.get(word) ?? 0) + 1);
  return { times, asked: asked() };
}

describe('drawing words', () => {
  it('reaches every word of the list, each by equally many numbers', () => {
    const { times, asked } = timesDrawn(wordlist, 2 ** 16);
    expect(times.size).toBe(2048);
    expect(new Set(times.values())).toEqual(new Set([32]));
    expect(asked).toBe(2 ** 16);
  });

  it('draws again where a remainder would favour the first words', () => {
    const { times, asked } = timesDrawn(['a', 'b', 'c'], 2 ** 16 - 1);
    expect([...times.values()]).toEqual([21_845, 21_845, 21_845]);
    expect(asked).toBe(2 ** 16 - 1);
    const { random } = numbersFrom([2 ** 16 - 1, 4]);
    expect(drawWords(['a', 'b', 'c'], 1, random)).toEqual(['b']);
  });

  it('takes no list that it cannot be fair to', () => {
    const { random } = numbersFrom([0]);
    expect(() => drawWords([], 1, random)).toThrow(RangeError);
    expect(() => drawWords(Array<string>(2 ** 16 + 1).fill('a'), 1, random)).toThrow(RangeError);
  });
});

describe('the six words', () => {
  it('are six of the list, others each time, and long enough for a passphrase', () => {
    const drawn = Array.from({ length: 200 }, sixWords);
    expect(new Set(drawn).size).toBe(200);
    for (const words of drawn) {
      expect(words.split(' ')).toHaveLength(6);
      expect(words.split(' ').filter((word) => !wordlist.includes(word))).toEqual([]);
      expect(words.length).toBeGreaterThanOrEqual(PASSPHRASE.leastCharacters);
    }
  });

  it('say what they are worth', () => {
    expect(SIX_WORDS).toEqual({ bits: 66, possibilities: 2 ** 66 });
    const say = (messages: Messages, locale: string) => {
      const { amount } = createFormat(locale, { timeZone: 'UTC', today: '2026-11-23' });
      return messages.firstMinute.passphrase.words.possibilities(SIX_WORDS.bits, amount(SIX_WORDS.possibilities));
    };
    expect(say(english, 'en-GB')).toBe('66 bits: about 70 million million million possibilities.');
    expect(say(german, 'de-AT')).toBe('66 Bit: etwa 70 Millionen Billionen Möglichkeiten.');
  });

  it('are worth no more than their list, and other words are not judged by it', () => {
    expect(possibilitiesOf('legal winner thank year wave sausage')).toBe(2 ** 66);
    expect(possibilitiesOf('legal winner thank year wave sausages')).toBe(Number.POSITIVE_INFINITY);
    expect(possibilitiesOf('')).toBe(Number.POSITIVE_INFINITY);
  });
});

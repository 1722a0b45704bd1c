// The estimate of a passphrase: from real lists, on its first hundred characters, kept nowhere, and said as a sentence.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Estimator, estimator, guessesFor } from '../../../renderer/app/door/strength/guesses.ts';
import { SOON_GUESSED, strengthSentence } from '../../../renderer/app/door/strength/strengthSentence.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

describe('the estimate', () => {
  it.each(['passwordpassword', 'aaaaaaaaaaaaaaaa', 'qwertyuiop123', 'abcdefghijklmnop', 'P@ssw0rd1234!'])(
    'finds %s soon guessed',
    (passphrase) => expect(guessesFor(passphrase)).toBeLessThan(SOON_GUESSED),
  );

  it('knows what program it is for', () => {
    expect(guessesFor('balintgruppe1')).toBeLessThan(SOON_GUESSED);
  });

  it.each(['schmetterling sommer', 'krankenhaus doktor', 'Geburtstagskuchen'])(
    'knows German words: %s is nothing like what its length looks like',
    (passphrase) => expect(guessesFor(passphrase)).toBeLessThan(1e10),
  );

  it('finds several unrelated words hard', () => {
    expect(guessesFor('five quiet lanterns by the lake')).toBeGreaterThan(1e15);
  });

  it('gives words of the offered list what the list gives them', () => {
    expect(guessesFor('legal winner thank year wave sausage')).toBe(2 ** 66);
  });

  it('looks at the first hundred characters', () => {
    const seen: string[] = [];
    const counting: Estimator = {
      check: (passphrase, inputs) => {
        seen.push(passphrase);
        return estimator.check(passphrase, inputs);
      },
    };
    const long = 'one more quiet lantern '.repeat(40);
    expect(guessesFor(long, counting)).toBe(guessesFor(long.slice(0, 100)));
    expect(seen.map(({ length }) => length)).toEqual([100, 0]);
  });

  it('keeps nothing of the passphrase', () => {
    const whole = () => inspect(Reflect.get(estimator, 'scoring'), { depth: 4, maxArrayLength: 300 });
    estimator.check('zwyx quiet lanterns');
    expect(whole()).toContain('zwyx');
    guessesFor('zwyx quiet lanterns');
    expect(whole()).not.toContain('zwyx');
  });

  it('keeps nothing when the estimate fails', () => {
    const seen: string[] = [];
    const failing: Estimator = {
      check: (passphrase, inputs) => {
        seen.push(passphrase);
        if (passphrase !== '') throw new Error('no estimate');
        return estimator.check(passphrase, inputs);
      },
    };
    expect(() => guessesFor('five quiet lanterns', failing)).toThrow('no estimate');
    expect(seen.at(-1)).toBe('');
  });
});

describe.each([
  ['English', 'en-GB', english, 'A determined stranger would need about ten thousand million guesses.'],
  ['German', 'de-DE', german, 'Fremde, die es darauf anlegen, bräuchten etwa zehn Milliarden Versuche.'],
] as const)('the sentence in %s', (_language, locale, messages, plain) => {
  const format = createFormat(locale, { timeZone: 'UTC', today: '2026-11-23' });
  const words = messages.firstMinute.passphrase.strength;

  it('names the guesses', () => expect(strengthSentence(1e10, words, format)).toBe(plain));

  it('says what helps below the threshold, and only there', () => {
    expect(strengthSentence(SOON_GUESSED - 1, words, format)).toMatch(new RegExp(`\\. ${words.help}$`));
    expect(strengthSentence(SOON_GUESSED, words, format)).not.toContain(words.help);
  });

  it('never praises, scores or counts in per cent', () => {
    for (const guesses of [1, 1e5, 1e10, 1e20, 1e60]) {
      expect(strengthSentence(guesses, words, format)).not.toMatch(/strong|weak|good|stark|schwach|gut\b|%|\d\/\d/i);
    }
  });
});

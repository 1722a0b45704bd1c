// When the estimate is made, shown and read out: after the keys have rested, and never the same thing twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { SAID_AFTER_MS, SHOWN_AFTER_MS, StrengthWatch } from '../../../renderer/app/door/strength/strengthWatch.ts';
import { FakeClock } from './fakeClock.ts';

const KEY_MS = 120;

describe('the watch over the strength', () => {
  let clock: FakeClock;
  let watch: StrengthWatch;
  let looked: string[];
  let shown: string[];
  let said: string[];
  let lists: 'there' | 'missing';

  beforeEach(() => {
    clock = new FakeClock();
    [looked, shown, said, lists] = [[], [], [], 'there'];
    watch = new StrengthWatch({
      clock,
      load: async () => {
        if (lists === 'missing') throw new Error('no lists');
        return (passphrase) => {
          looked.push(passphrase);
          return `${Math.floor(passphrase.length / 10)} tens`;
        };
      },
      show: (sentence) => shown.push(sentence),
      say: (sentence) => said.push(sentence),
    });
  });

  const type = async (words: string, from = 1): Promise<void> => {
    for (let length = from; length <= words.length; length++) {
      watch.typed(words.slice(0, length));
      await clock.advance(KEY_MS);
    }
  };

  it('does nothing while keys are pressed', async () => {
    await type('five quiet lanterns');
    expect(looked).toEqual([]);
  });

  it('looks once when they rest, and reads it out when they rest longer', async () => {
    await type('five quiet lanterns');
    await clock.advance(SHOWN_AFTER_MS);
    expect(looked).toEqual(['five quiet lanterns']);
    expect(shown).toEqual(['1 tens']);
    expect(said).toEqual([]);
    await clock.advance(SAID_AFTER_MS);
    expect(said).toEqual(['1 tens']);
  });

  it('does not read out the same sentence again', async () => {
    for (const words of ['five quiet', 'five quiet l', 'five quiet la', 'five quiet lanterns b']) {
      watch.typed(words);
      await clock.advance(SAID_AFTER_MS);
    }
    expect(said).toEqual(['1 tens', '2 tens']);
  });

  it('keeps quiet about what was typed over before it could be read out', async () => {
    watch.typed('five quiet');
    await clock.advance(SHOWN_AFTER_MS);
    watch.typed('five quiet lanterns by');
    await clock.advance(SAID_AFTER_MS);
    expect(said).toEqual(['2 tens']);
  });

  it('takes the sentence away with the words, and says it again when they are back', async () => {
    watch.typed('five quiet');
    await clock.advance(SAID_AFTER_MS);
    watch.clear();
    expect(shown.at(-1)).toBe('');
    watch.typed('five quiet');
    await clock.advance(SAID_AFTER_MS);
    expect(said).toEqual(['1 tens', '1 tens']);
  });

  it('looks at nothing after the page is left', async () => {
    watch.typed('five quiet');
    watch.end();
    await clock.advance(SAID_AFTER_MS);
    expect([looked, shown, said]).toEqual([[], [], []]);
  });

  it('goes on without a sentence when the lists cannot be read', async () => {
    lists = 'missing';
    watch.typed('five quiet');
    await clock.advance(SAID_AFTER_MS);
    expect([shown, said]).toEqual([[], []]);
  });
});

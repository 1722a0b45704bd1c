// Recovery words from making them to opening with them, over a real vault file and the wire's own shapes.
import { describe, expect, test } from 'vitest';
import { newJournal, until, type VaultInHand } from './vaultInHand.ts';
import { PASSPHRASE } from '../vault/kit.ts';
import { askedPlaces } from '../../../main/vault-process/askedPlaces.ts';
import { systemRandom } from '../../../main/crypto/random.ts';

const NEW = 'ten chairs and an open window';
type Made = { readonly words: readonly string[]; readonly asked: readonly number[] };

const make = ({ page }: VaultInHand) => page.call('recovery.make', { passphrase: PASSPHRASE });
const status = async ({ page }: VaultInHand) => (await page.call('recovery.status', {})).words;
const answersTo = ({ words, asked }: Made) => asked.map((place) => words[place - 1] ?? '');
const confirm = ({ page }: VaultInHand, words: string[]) => page.call('recovery.confirm', { words });
const open = ({ page }: VaultInHand, words: readonly string[]) =>
  page.call('vault.unlock-with-words', { words: words.join(' ') });
const reopened = async (vault: VaultInHand) => {
  await vault.lock();
  return vault.next();
};
/** Another word of the list in one place (from 1). */
const replaced = (words: readonly string[], place: number, word: string) => words.with(place - 1, word);

describe('making words', () => {
  test('needs the passphrase', async () => {
    const vault = await newJournal();
    expect(await vault.page.refusal('recovery.make', { passphrase: NEW })).toEqual({ code: 'wrong-passphrase' });
    expect(await status(vault)).toBe('none');
  });

  test('first ones open the journal at once, checked or not', async () => {
    const vault = await newJournal();
    const { words, earlierStillOpen } = await make(vault);
    expect(earlierStillOpen).toBe(false);
    expect(await status(vault)).toBe('not-checked');
    const next = await reopened(vault);
    expect(await open(next, words)).toEqual({ fit: true, correction: null });
  });

  test('later ones open it when three came back, and the earlier ones no longer do', async () => {
    const vault = await newJournal();
    const first = await make(vault);
    await confirm(vault, answersTo(first));
    const second = await make(vault);
    expect(second.earlierStillOpen).toBe(true);
    expect(await vault.page.call('recovery.check', { words: first.words.join(' ') })).toMatchObject({ fit: true });
    await confirm(vault, answersTo(second));
    expect(await status(vault)).toBe('checked');
    const next = await reopened(vault);
    expect(await open(next, first.words)).toEqual({ fit: false, problem: { because: 'wrong-words' } });
    expect(await open(next, second.words)).toMatchObject({ fit: true });
    await until(() => next.page.heard('searchable'));
    expect(await status(next)).toBe('checked');
  });

  test('and never coming back to them leaves the earlier ones as they were', async () => {
    const vault = await newJournal();
    const first = await make(vault);
    await confirm(vault, answersTo(first));
    await make(vault);
    const next = await reopened(vault);
    expect(await open(next, first.words)).toMatchObject({ fit: true });
    expect(await status(next)).toBe('checked');
  });
});

describe('asking three back', () => {
  test('names the places that are wrong and asks them again', async () => {
    const vault = await newJournal();
    const made = await make(vault);
    const answers = answersTo(made);
    expect(await confirm(vault, answers.with(1, 'zzz'))).toEqual({ wrong: [made.asked[1]] });
    expect(await status(vault)).toBe('not-checked');
    expect(
      await confirm(
        vault,
        answers.map((word) => ` ${word.toUpperCase()}\n`),
      ),
    ).toEqual({ wrong: [] });
    expect(await status(vault)).toBe('checked');
  });

  test('is refused when nothing was made', async () => {
    const vault = await newJournal();
    expect(await vault.page.refusal('recovery.confirm', { words: ['a', 'b', 'c'] })).toEqual({ code: 'not-found' });
  });

  test('asks three different places in their order', () => {
    for (let draw = 0; draw < 200; draw++) {
      const places = askedPlaces(systemRandom);
      expect(new Set(places).size).toBe(3);
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(places.every((place) => place >= 1 && place <= 24)).toBe(true);
    }
    expect(askedPlaces(() => Uint8Array.of(0, 0, 0))).toEqual([1, 2, 3]);
    expect(askedPlaces(() => Uint8Array.of(23, 22, 21))).toEqual([22, 23, 24]);
  });
});

describe('checking the paper later', () => {
  test('takes all of them, whatever stands between and however written', async () => {
    const vault = await newJournal();
    const { words } = await make(vault);
    const next = await reopened(vault);
    await next.unlock();
    const typed = words.map((word, at) => (at % 2 === 0 ? word.toUpperCase() : word)).join('\n\t ');
    expect(await next.page.call('recovery.check', { words: typed })).toEqual({ fit: true, correction: null });
    expect(await status(next)).toBe('checked');
  });

  test('says what is to be corrected, and has checked nothing then', async () => {
    const vault = await newJournal();
    const { words } = await make(vault);
    const other = words[4] === 'lemon' ? 'melon' : 'lemon';
    const misread = replaced(words, 5, other).join(' ');
    expect(await vault.page.call('recovery.check', { words: misread })).toEqual({
      fit: true,
      correction: { kind: 'misread', place: 5, word: words[4] },
    });
    expect(await status(vault)).toBe('not-checked');
  });

  test('says when there are none', async () => {
    const vault = await newJournal();
    const words = Array.from({ length: 24 }, () => 'zoo').join(' ');
    expect(await vault.page.call('recovery.check', { words })).toEqual({
      fit: false,
      problem: { because: 'no-words' },
    });
  });
});

describe('opening with words', () => {
  test('names a word that is not on the list when more than it is wrong', async () => {
    const vault = await newJournal();
    const { words } = await make(vault);
    const next = await reopened(vault);
    const typed = replaced(replaced(words, 7, 'tabel'), 9, 'qqqqqqq');
    expect(await open(next, typed)).toEqual({
      fit: false,
      problem: {
        because: 'unknown-words',
        unknown: [
          { place: 7, typed: 'tabel', nearest: 'table' },
          { place: 9, typed: 'qqqqqqq', nearest: null },
        ],
      },
    });
    expect(await next.page.call('vault.status', {})).toMatchObject({ journal: 'present' });
  });

  test('takes one new passphrase without the old one, and the words stay', async () => {
    const vault = await newJournal();
    const { words } = await make(vault);
    const second = await reopened(vault);
    await open(second, words);
    await second.page.call('passphrase.set', { passphrase: NEW });
    expect(await status(second)).toBe('checked');
    expect(await second.page.refusal('passphrase.set', { passphrase: PASSPHRASE })).toEqual({
      code: 'wrong-passphrase',
    });
    const third = await reopened(second);
    expect(await third.page.refusal('vault.unlock', { passphrase: PASSPHRASE })).toEqual({ code: 'wrong-passphrase' });
    await third.unlock(NEW);
    const fourth = await reopened(third);
    expect(await open(fourth, words)).toMatchObject({ fit: true });
  });

  test('a journal that was opened by passphrase takes no other one this way', async () => {
    const vault = await newJournal();
    expect(await vault.page.refusal('passphrase.set', { passphrase: NEW })).toEqual({ code: 'wrong-passphrase' });
  });
});

// Spelling without a window: which words are looked up, what a dictionary knows, how a leader's own files are read.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Dictionary } from '../../../preload/contract/schemas/spelling.ts';
import { readDictionary } from '../../../renderer/features/spelling/dictionaryFiles.ts';
import { Speller } from '../../../renderer/features/spelling/speller.ts';
import { Spelling, type SpellingPort } from '../../../renderer/features/spelling/Spelling.ts';
import type { Asked, Told } from '../../../renderer/features/spelling/spellingMessages.ts';
import { languageOf } from '../../../renderer/features/spelling/SpellingProvider.tsx';
import { wordsIn } from '../../../renderer/features/spelling/words.ts';

const read = (name: string, file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../node_modules/${name}/${file}`, import.meta.url)), 'utf8');
const american: Dictionary = { affix: read('dictionary-en', 'index.aff'), words: read('dictionary-en', 'index.dic') };
const british: Dictionary = {
  affix: read('dictionary-en-gb', 'index.aff'),
  words: read('dictionary-en-gb', 'index.dic'),
};
/** An invented little dictionary with the rules of a German one. */
const german: Dictionary = {
  affix: 'SET UTF-8\nTRY esianrtolcdugmphbyfvkwäüöß\nCOMPOUNDBEGIN x\nCOMPOUNDEND y\nSFX N Y 1\nSFX N 0 n .\n',
  words: '8\nHaus\nArzt\nÄrztin\nGruppe/N\nnach\nBesprechung\nFall\nVorstellung\n',
};
const found = (text: string): string[] => wordsIn(text).map(({ word }) => word);

describe('words of a text', () => {
  it('are letters with their apostrophes and hyphens, each at its place', () => {
    const text = 'Don’t say “co-led” – Müde, weiß.';
    expect(found(text)).toEqual(['Don’t', 'say', 'co-led', 'Müde', 'weiß']);
    for (const { word, from, to } of wordsIn(text)) expect(text.slice(from, to)).toBe(word);
  });

  it('keep their places with letters of two signs and with emoji before them', () => {
    const text = '👩🏽‍⚕️ cafe\u0301 und 𝔊ruppe';
    const [first] = wordsIn(text);
    expect(first?.word).toBe('café');
    expect(text.slice(first?.from, first?.to)).toBe('cafe\u0301');
  });

  it('are not parts of addresses, codes and numbers', () => {
    expect(found('write to xan@example.org, room B12 at 4pm, see notes_2')).toEqual([
      'write',
      'to',
      'org',
      'room',
      'at',
      'see',
    ]);
  });
});

describe('a dictionary', () => {
  it('knows American and British spelling apart', () => {
    const words = ['colour', 'color', 'behaviour', 'supervision', 'mirroring', 'tabel'];
    expect(new Speller(american, []).wrong(words)).toEqual(['colour', 'behaviour', 'tabel']);
    expect(new Speller(british, []).wrong(words)).toEqual(['color', 'tabel']);
  });

  it('takes both apostrophes, hyphens and possessives', () => {
    expect(new Speller(american, []).wrong(['Don’t', "don't", 'group’s', 'well-meant', 'well-ment'])).toEqual([
      'well-ment',
    ]);
  });

  it('offers at most five words, the meant one among them', () => {
    const offered = new Speller(british, []).suggest('tabel');
    expect(offered).toContain('table');
    expect(offered.length).toBeLessThanOrEqual(5);
  });

  it('knows the leader’s own words until they are taken out', () => {
    const speller = new Speller(american, ['Balint']);
    expect(speller.wrong(['Balint', 'fishbowling'])).toEqual(['fishbowling']);
    speller.usePersonal(['fishbowling']);
    expect(speller.wrong(['Balint', 'fishbowling'])).toEqual(['Balint']);
  });

  it('puts German compounds together, and English ones not', () => {
    const speller = new Speller(german, []);
    expect(
      speller.wrong(['Hausarzt', 'Hausärztin', 'Fallvorstellung', 'Gruppenbesprechung', 'Nachbesprechung']),
    ).toEqual([]);
    expect(speller.wrong(['Hausarzd', 'Fallvorstelung', 'Hausx'])).toEqual(['Hausarzd', 'Fallvorstelung', 'Hausx']);
    expect(new Speller(american, []).wrong(['housedoctorgroup'])).toEqual(['housedoctorgroup']);
  });
});

describe('a dictionary of the leader’s own', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it('is read in the encoding that it names', () => {
    const latin = Uint8Array.from('1\nM\u00fcdigkeit\n', (sign) => sign.charCodeAt(0));
    expect(readDictionary(bytes('SET ISO8859-1\nTRY abc\n'), latin)).toEqual({
      affix: 'SET ISO8859-1\nTRY abc\n',
      words: '1\nMüdigkeit\n',
    });
  });

  it.each([
    ['two word lists', '1\na\n', '1\na\n'],
    ['a word list without its count', 'TRY abc\n', 'Stille\n'],
    ['an encoding that does not exist', 'SET ELEPHANT-9\nTRY abc\n', '1\na\n'],
    ['a picture', '\u0089PNG', '\u0089PNG'],
    ['nothing', '', ''],
  ])('is refused when it is %s', (_what, affix, words) => {
    expect(readDictionary(bytes(affix), bytes(words))).toBe('unfit');
  });

  it('is refused when it is larger than the journal takes', () => {
    expect(readDictionary(bytes('TRY a\n'), bytes(`1\n${'a'.repeat(5_000_001)}`))).toBe('too-large');
  });
});

describe('the page', () => {
  /** A worker that answers when it is told to. */
  function workerInHand(): { spelling: Spelling; asked: Asked[]; tell: (told: Told) => void; ended: () => number } {
    const asked: Asked[] = [];
    let hear: (told: Told) => void = () => {};
    let ended = 0;
    const spelling = new Spelling((hears): SpellingPort => {
      hear = hears;
      return { post: (question) => void asked.push(question), end: () => void (ended += 1) };
    });
    return { spelling, asked, tell: (told) => hear(told), ended: () => ended };
  }

  it('asks about a word once, and marks nothing before the answer', async () => {
    const { spelling, asked, tell } = workerInHand();
    spelling.use({ language: 'en-gb', personal: [] });
    expect(await spelling.look(['tabel'])).toBe(false);
    tell({ kind: 'ready' });
    const looked = spelling.look(['tabel', 'table', 'tabel']);
    expect(spelling.isWrong('tabel')).toBe(false);
    tell({ kind: 'looked', call: 1, words: ['tabel'] });
    expect(await looked).toBe(true);
    expect([spelling.isWrong('tabel'), spelling.isWrong('table')]).toEqual([true, false]);
    expect(await spelling.look(['tabel', 'table'])).toBe(false);
    expect(asked.filter(({ kind }) => kind === 'look')).toEqual([{ kind: 'look', call: 1, words: ['tabel', 'table'] }]);
  });

  it('never marks a name of the roster, nor its possessive', async () => {
    const { spelling, tell } = workerInHand();
    spelling.use({ language: 'en-us', personal: [] });
    tell({ kind: 'ready' });
    const looked = spelling.look(['Wexcombe', 'Wexcombe’s', 'Wexcomb']);
    tell({ kind: 'looked', call: 1, words: ['Wexcombe', 'Wexcombe’s', 'Wexcomb'] });
    await looked;
    spelling.useNames(['Xanthe', 'Wexcombe']);
    expect(['Wexcombe', 'Wexcombe’s', 'Wexcomb'].map((word) => spelling.isWrong(word))).toEqual([false, false, true]);
  });

  it('leaves nobody waiting when spelling is turned off, and ends its worker', async () => {
    const { spelling, tell, ended } = workerInHand();
    spelling.use({ language: 'en-us', personal: [] });
    tell({ kind: 'ready' });
    const suggested = spelling.suggest('tabel');
    spelling.use(undefined);
    expect(await suggested).toEqual([]);
    expect(ended()).toBe(1);
    expect(await spelling.suggest('tabel')).toEqual([]);
  });

  it.each([
    ['en-US', 'en-us'],
    ['en', 'en-us'],
    ['en-IE', 'en-gb'],
    ['en-AU', 'en-gb'],
    ['de-AT', 'off'],
    ['', 'off'],
  ])('takes the dictionary of %s for a system in that language', (system, language) => {
    expect(languageOf('system', system)).toBe(language);
    expect(languageOf('own', system)).toBe('own');
  });
});

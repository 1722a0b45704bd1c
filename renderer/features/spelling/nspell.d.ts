// What we use of nspell. Its published types bring Node's globals into the page, which has none.
declare module 'nspell' {
  type Spell = {
    correct(word: string): boolean;
    suggest(word: string): string[];
    add(word: string): Spell;
    remove(word: string): Spell;
  };
  export default function nspell(affix: string, words: string): Spell;
}

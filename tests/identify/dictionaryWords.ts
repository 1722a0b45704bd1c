// Renews main/deidentify/lists/dictionaryWords.ts from the English dictionaries of the spelling check: the words that the shorter
// lists do not know and cannot derive. Run by hand: node tests/host/launch.mjs tests/identify/dictionaryWords.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isEnglish } from '../../main/deidentify/check/englishLexicon.ts';

const place = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const words = new Set<string>();
for (const dictionary of ['dictionary-en', 'dictionary-en-gb']) {
  for (const line of readFileSync(place(`node_modules/${dictionary}/index.dic`), 'utf8')
    .split('\n')
    .slice(1)) {
    const word = line.split('/')[0]?.trim() ?? '';
    if (/^[a-z]{3,}$/.test(word) && !isEnglish(word)) words.add(word);
  }
}
const lines = [''];
for (const word of [...words].sort()) {
  const last = lines.at(-1) ?? '';
  if (last.length + word.length < 150) lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  else lines.push(word);
}
writeFileSync(
  place('main/deidentify/lists/dictionaryWords.ts'),
  `// The rarer English words, so that a capital at the start of a sentence is not taken for a name and a word that no dictionary has
// is. Origin: SCOWL by Kevin Atkinson, through dictionary-en 4.0.0 and dictionary-en-gb 3.0.0 (see THIRD-PARTY-NOTICES.md), less what
// the other lists hold; made by tests/identify/dictionaryWords.ts.
import { wordsIn } from './readList.ts';

export const DICTIONARY_WORDS = wordsIn(\`
${lines.join('\n')}
\`);
`,
);

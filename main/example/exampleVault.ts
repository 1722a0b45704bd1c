// The example journal, open: made anew each time, for the day on which it is looked at.
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ProcessEffects } from '../vault-process/effects.ts';
import { vaultInMemory } from '../vault/inMemory.ts';
import type { Vault } from '../vault/vault.ts';
import { english } from './english.ts';
import { exampleRecords } from './exampleRecords.ts';
import { german } from './german.ts';

export type ExampleLanguage = 'en' | 'de';

const WORDS = { en: english, de: german };
const ID_BYTES = 16;

export function exampleVault(
  language: ExampleLanguage,
  effects: Pick<ProcessEffects, 'random' | 'now' | 'today'>,
): Vault {
  const freshId = () => bytesToHex(effects.random(ID_BYTES));
  return vaultInMemory(exampleRecords(WORDS[language], { today: effects.today(), freshId }), effects);
}

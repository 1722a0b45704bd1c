// How many guesses a passphrase would take, by zxcvbn's lists and patterns (Wheeler, USENIX Security 2016). A chunk of
// its own, because the lists are 2.4 MB that only one page needs. Nothing leaves the page, and nothing is kept: the
// estimator holds on to the last passphrase it looked at, so it is given an empty one afterwards.
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as german } from '@zxcvbn-ts/language-de';
import { dictionary as english } from '@zxcvbn-ts/language-en';
import { possibilitiesOf } from './sixWords.ts';

/** The work grows faster than the length, and the page waits for it. What is beyond only adds guesses. */
const LOOKED_AT = 100;

/** What somebody tries first who knows which program this is. */
const THIS_PROGRAM = ['balint', 'balintgroup', 'balintgruppe', 'journal', 'supervision', 'passphrase', 'passwort'];

export type Estimator = Pick<ZxcvbnFactory, 'check'>;

export const estimator = new ZxcvbnFactory({
  dictionary: { ...common, ...english, ...german },
  graphs: adjacencyGraphs,
  maxLength: LOOKED_AT,
});

export function guessesFor(passphrase: string, by: Estimator = estimator): number {
  const beginning = passphrase.slice(0, LOOKED_AT);
  try {
    return Math.min(by.check(beginning, THIS_PROGRAM).guesses, possibilitiesOf(beginning));
  } finally {
    by.check('');
  }
}

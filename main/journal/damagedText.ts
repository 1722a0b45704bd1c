// What is said of a text whose box does not open, or holds something else than the text that should stand there.
import { type Refusal, refuse } from '../../preload/contract/errors.ts';
import type { Journal } from './journal.ts';

export function damagedText({ store }: Journal): Refusal {
  const { recordCount } = store;
  return refuse({ code: 'vault-damaged', expected: recordCount, found: recordCount, unreadable: 1 });
}

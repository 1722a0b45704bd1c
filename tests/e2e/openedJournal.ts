// An empty journal of a known passphrase, opened.
import { unlock } from './steps.ts';
import { layDownJournal, startJournal, temporaryUserData } from './surroundings.ts';
import type { Journal } from '../host/launchJournal.ts';

export const PASSPHRASE = 'four quiet lanterns by the river';

export async function openedJournal(): Promise<Journal> {
  const userData = temporaryUserData();
  await layDownJournal(userData, PASSPHRASE);
  const journal = await startJournal({ userData });
  await unlock(journal.page, PASSPHRASE);
  return journal;
}

// This journal's own key pair of age, made when it is first asked for. The secret half is a record like every text and never
// leaves the vault process; the public half is for the other leader.
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Journal } from '../journal/journal.ts';
import { writeSingle } from '../journal/singles.ts';

export const identityOf = (journal: Journal): string | null => journal.ageIdentity?.value.identity ?? null;

export async function publicKey(journal: Journal): Promise<string | null> {
  const identity = identityOf(journal);
  return identity === null ? null : identityToRecipient(identity);
}

/** The one there is, or a new one. */
export async function makeKey(journal: Journal): Promise<string | null> {
  await journal.writable();
  if (identityOf(journal) === null) {
    const identity = await generateX25519Identity();
    journal.ageIdentity = writeSingle(journal, 'age-identity', journal.ageIdentity, { identity });
  }
  return publicKey(journal);
}

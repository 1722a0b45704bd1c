// Well-formed calls of what leaves and of what the other leader sends, over files that are there.
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { sealed } from '../../main/export/seal/seal.ts';
import { encodePassageFile } from '../../main/passage/passageFile.ts';
import { passageOf } from '../unit/journal/journalInHand.ts';
import { temporaryFolder } from '../unit/vault/kit.ts';
import type { VaultInHand } from '../unit/vault-process/vaultInHand.ts';

export async function leavingCalls(vault: VaultInHand, sessionId: string) {
  const { page } = vault;
  const folder = temporaryFolder();
  const place = (number: number, name: string): string => {
    const placeId = String(number).padStart(32, '0');
    vault.tell({ kind: 'place', placeId, path: join(folder, name) });
    return placeId;
  };
  const file = (number: number, bytes: Uint8Array): string => {
    const placeId = String(number).padStart(32, '0');
    const path = join(folder, `${number}.age`);
    writeFileSync(path, bytes);
    vault.tell({ kind: 'file', placeId, path });
    return placeId;
  };
  const { key } = await page.call('passage.make-key', {});
  if (key === null) throw new Error('no key was made');
  const seal = { with: 'key', key } as const;
  const theirs = encodePassageFile({ date: '2026-01-05', groupName: 'Lantern group', passages: [passageOf('theirs')] });
  const bytes = await sealed(theirs, seal);
  const first = await page.call('passage.open', { placeId: file(1, bytes), passphrase: null });
  if (first.state !== 'opened') throw new Error('the passage did not open');
  const { openedId } = first;
  const { revision } = await page.call('passage.compare', { openedId, sessionId });
  const give = { sessionId, places: [0], seal };
  const choices: ('add' | 'leave')[] = ['add'];
  const { packedId } = await page.call('passage.give', give);
  return {
    'leaving.save': { packedId, placeId: place(2, 'debrief.age'), seal: null },
    'leaving.instructions': { language: 'de' },
    'leaving.save-instructions': { language: 'en', placeId: place(3, 'how-to-open.txt') },
    'receipt.list': {},
    'receipt.look-up': { placeId: file(4, bytes) },
    'passage.give': give,
    'passage.own-key': {},
    'passage.make-key': {},
    'passage.save-key': { placeId: place(5, 'public-key.txt') },
    'passage.open': { placeId: file(6, bytes), passphrase: null },
    'passage.compare': { openedId, sessionId },
    'passage.take': { openedId, into: { kind: 'session', sessionId, revision }, choices },
  } as const;
}

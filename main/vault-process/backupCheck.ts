// Reads one backup from end to end with the keys of the open journal, and says what came of it.
import { type ErrorCode, Refusal } from '../../preload/contract/errors.ts';
import type { BackupCheck, HeldCounts } from '../../preload/contract/schemas/backup.ts';
import { openCopyOf } from '../vault/copy.ts';
import { checkCopy, type CopyContent, type Pause } from '../vault/copyCheck.ts';
import type { VaultEffects } from '../vault/effects.ts';
import type { Slot } from '../vault/slots.ts';
import type { Vault } from '../vault/vault.ts';

type Good = Extract<BackupCheck, { outcome: 'good' }>;

/** What the bytes of a file can be refused for; anything else is about reading them. */
const DAMAGE: ReadonlySet<ErrorCode> = new Set([
  'vault-damaged',
  'slots-changed',
  'slot-damaged',
  'not-a-journal',
  'newer-format',
  'unsupported-parameters',
]);

/** Refuses what `pause` refuses, and what keeps the file from being read. */
export async function checkBackup(
  vault: Vault,
  file: string,
  effects: Pick<VaultEffects, 'now'>,
  pause: Pause,
): Promise<BackupCheck> {
  try {
    const opening = await openCopyOf(vault, file, effects);
    if (opening.state !== 'open') return { outcome: opening.state, checkedAt: effects.now() };
    const { copy } = opening;
    try {
      const content = await checkCopy(copy, pause);
      return goodCheck(content, haveSamePassphrase(copy, vault) ? 'today' : 'of-its-day', effects.now());
    } finally {
      copy.close();
    }
  } catch (error) {
    if (error instanceof Refusal && DAMAGE.has(error.error.code)) {
      return { outcome: 'damaged', checkedAt: effects.now() };
    }
    throw error;
  }
}

export function goodCheck({ byKind }: CopyContent, passphrase: Good['passphrase'], checkedAt: string): Good {
  return { outcome: 'good', checkedAt, holds: countsByKind(byKind), passphrase };
}

export function countsByKind(byKind: CopyContent['byKind']): HeldCounts {
  const { group: groups = 0, session: sessions = 0, note: texts = 0 } = byKind;
  return { groups, sessions, texts };
}

/** The wrap is of the vault key: the same bytes open with the same passphrase. */
function haveSamePassphrase(one: Vault, other: Vault): boolean {
  const [first, second] = [passphraseSlot(one), passphraseSlot(other)];
  return first !== undefined && second !== undefined && Buffer.compare(first.wrapped, second.wrapped) === 0;
}

const passphraseSlot = ({ slots }: Vault): Slot | undefined => slots.find(({ kind }) => kind === 'passphrase');

// The operations about recovery words, and the new passphrase after the words have opened the journal.
import type { Handlers } from '../ipc/answer.ts';
import { openVaultWithWords } from '../vault/open.ts';
import type { VaultEnd } from './handlers.ts';

type RecoveryOperations =
  | 'vault.unlock-with-words'
  | 'recovery.status'
  | 'recovery.make'
  | 'recovery.confirm'
  | 'recovery.check'
  | 'passphrase.set';

type Needed = Pick<VaultEnd, 'begun' | 'open' | 'openWith' | 'effects'>;

export function recoveryHandlers({
  begun,
  open,
  openWith,
  effects,
}: Needed): Pick<Handlers<'vault'>, RecoveryOperations> {
  const recovery = () => open().recovery;
  return {
    'vault.unlock-with-words': async ({ words }) => {
      const opening = await openVaultWithWords(begun().file, words, effects);
      if (opening.state === 'not-opened') return { fit: false, problem: opening.problem };
      openWith(opening.vault);
      recovery().openedByWords({ withoutMistake: opening.correction === null });
      return { fit: true, correction: opening.correction };
    },
    'recovery.status': () => recovery().status(),
    'recovery.make': ({ passphrase }) => recovery().make(passphrase),
    'recovery.confirm': async ({ words }) => ({ wrong: await recovery().confirm(words) }),
    'recovery.check': ({ words }) => recovery().check(words),
    'passphrase.set': async ({ passphrase }) => {
      await recovery().setPassphrase(passphrase);
      return {};
    },
  };
}

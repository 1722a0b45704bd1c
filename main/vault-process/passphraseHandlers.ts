// The operations that change the passphrase of whichever journal is open.
import type { Handlers } from '../ipc/answer.ts';
import type { PassphraseChange } from './passphraseChange.ts';

type PassphraseOperations =
  | 'passphrase.rewrap'
  | 'passphrase.renew'
  | 'passphrase.renew-confirm'
  | 'passphrase.renewal'
  | 'passphrase.renew-cancel';

export const passphraseHandlers = (open: () => PassphraseChange): Pick<Handlers<'vault'>, PassphraseOperations> => ({
  'passphrase.rewrap': async (typed) => {
    await open().rewrap(typed);
    return {};
  },
  'passphrase.renew': (typed) => open().begin(typed),
  'passphrase.renew-confirm': async ({ words }) => ({ wrong: await open().confirm(words) }),
  'passphrase.renewal': () => open().state(),
  'passphrase.renew-cancel': () => {
    open().cancel();
    return {};
  },
});

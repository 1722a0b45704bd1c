// The operations about opening with this device.
import { refuse } from '../../preload/contract/errors.ts';
import type { Handlers } from '../ipc/answer.ts';
import { addDeviceSlot } from '../vault/deviceSlot.ts';
import { hasDeviceSlot, openVaultWithDevice } from '../vault/open.ts';
import { isPassphraseOf } from '../vault/waysIn.ts';
import type { VaultEnd } from './handlers.ts';

type DeviceOperations =
  | 'device.offered'
  | 'device.status'
  | 'device.add'
  | 'device.remove'
  | 'vault.unlock-with-device';

type Needed = Pick<VaultEnd, 'begun' | 'open' | 'openWith' | 'effects' | 'keychain'>;

export function deviceHandlers({
  begun,
  open,
  openWith,
  effects,
  keychain,
}: Needed): Pick<Handlers<'vault'>, DeviceOperations> {
  const isThere = (): boolean => open().vault.slots.some(({ kind }) => kind === 'device');
  return {
    'device.offered': () => ({ offered: hasDeviceSlot(begun().file) }),
    'vault.unlock-with-device': async () => {
      openWith(await openVaultWithDevice(begun().file, keychain, effects), 'device');
      return {};
    },
    'device.status': () => ({ opens: isThere() }),
    'device.add': async ({ passphrase }) => {
      const { vault, journal } = open();
      if (vault.readOnly) throw refuse('read-only');
      await journal.writable();
      if (!(await isPassphraseOf(vault, passphrase, effects))) throw refuse('wrong-passphrase');
      journal.effects.saved(await addDeviceSlot(vault, keychain, effects));
      return {};
    },
    'device.remove': async () => {
      const { vault, journal } = open();
      await journal.writable();
      if (isThere()) journal.effects.saved(vault.removeSlot('device'));
      return {};
    },
  };
}

// The system's keychain, for the key of the way in by this device. It keeps strings, which cannot be overwritten, so for a
// moment the key is also a string here: the one key that passes through the shell, and only where the leader asked for it.
// A keychain that keeps its own key in the program (Linux without one: `basic_text`) protects nothing and is refused.
import { refuse } from '../../preload/contract/errors.ts';
import type { KeychainState } from '../../preload/contract/schemas/device.ts';
import type { SystemKeychain } from '../ipc/systemKeychain.ts';
import type { Platform } from '../places/folders.ts';
import type { UsedElectron } from './usedElectron.ts';

type Storage = UsedElectron['safeStorage'];

const KEY_BYTES = 32;
/** Linux knows these. Anything else there, and whatever comes later, is not trusted with a key. */
const KEEPS_KEYS: ReadonlySet<string> = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);
/** What Chromium writes before bytes that it sealed on Linux under a password of its own source text. */
const SEALED_UNDER_A_KNOWN_KEY = 'v10';

export function systemKeychain(storage: Storage, platform: Platform): SystemKeychain {
  const state = async (): Promise<KeychainState> => {
    try {
      if (platform === 'linux') {
        const backend = storage.getSelectedStorageBackend();
        if (backend === 'basic_text') return 'weak';
        if (!KEEPS_KEYS.has(backend)) return 'none';
      }
      return (await storage.isAsyncEncryptionAvailable()) ? 'there' : 'none';
    } catch {
      return 'none';
    }
  };
  const refuseUnlessThere = async (): Promise<void> => {
    const found = await state();
    if (found !== 'there') throw refuse(found === 'weak' ? 'weak-keychain' : 'no-keychain');
  };

  return {
    state,
    seal: async (key) => {
      try {
        await refuseUnlessThere();
        const sealed = await orRefused(storage.encryptStringAsync(Buffer.from(key).toString('base64')));
        const weak = platform === 'linux' && sealed.subarray(0, 3).toString('latin1') === SEALED_UNDER_A_KNOWN_KEY;
        if (weak) throw refuse('weak-keychain');
        return new Uint8Array(sealed);
      } finally {
        key.fill(0);
      }
    },
    open: async (sealed) => {
      await refuseUnlessThere();
      const { result } = await orRefused(storage.decryptStringAsync(Buffer.from(sealed)));
      const key = Buffer.from(result, 'base64');
      if (key.length !== KEY_BYTES) throw refuse('keychain-refused');
      return key;
    },
  };
}

/** The leader said no to the system, the keychain is locked, or it belongs to another account. */
async function orRefused<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch {
    throw refuse('keychain-refused');
  }
}

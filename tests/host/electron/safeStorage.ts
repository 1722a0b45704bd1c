// The system's keychain. There is none under this host, and a journal says so; a test may ask for one that lives as long as
// this process, or for the kind that keeps nothing secret.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

export type Keychain = 'basic_text' | 'gnome_libsecret';

export function hostSafeStorage(keychain: Keychain | undefined) {
  const key = randomBytes(32);
  const none = (): Error => new Error('This host has no keychain');
  return {
    isAsyncEncryptionAvailable: async () => keychain !== undefined,
    getSelectedStorageBackend: () => keychain ?? ('unknown' as const),
    encryptStringAsync: async (text: string) => {
      if (keychain === undefined) throw none();
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([
        Buffer.from(keychain === 'basic_text' ? 'v10' : 'v11'),
        nonce,
        cipher.getAuthTag(),
        sealed,
      ]);
    },
    decryptStringAsync: async (sealed: Buffer) => {
      if (keychain === undefined) throw none();
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(3, 15));
      decipher.setAuthTag(sealed.subarray(15, 31));
      const result = Buffer.concat([decipher.update(sealed.subarray(31)), decipher.final()]).toString('utf8');
      return { shouldReEncrypt: false, result };
    },
  };
}

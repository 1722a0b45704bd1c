// Every keychain Electron knows, without one: what is trusted with a key, what is refused, and that no key is left behind.
import { describe, expect, it } from 'vitest';
import { systemKeychain } from '../../../main/electron/keychain.ts';
import type { UsedElectron } from '../../../main/electron/usedElectron.ts';

type Storage = UsedElectron['safeStorage'];
type Backend = ReturnType<Storage['getSelectedStorageBackend']>;

/** Chromium's two ways on Linux: v10 is under a password that stands in its source, v11 under one of the keyring. */
function storage(backend: Backend, { available = true, prefix = 'v11', broken = false } = {}): Storage {
  const orBroken = <Value>(value: Value) =>
    broken ? Promise.reject(new Error('the keyring is locked')) : Promise.resolve(value);
  return {
    getSelectedStorageBackend: () => backend,
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    encryptStringAsync: (text) => orBroken(Buffer.from(`${prefix}${text}`)),
    decryptStringAsync: (sealed) => orBroken({ shouldReEncrypt: false, result: sealed.toString().slice(3) }),
  };
}

const key = () => new Uint8Array(32).fill(7);
const code = (name: string) => ({ error: { code: name } });

describe.each(['mac', 'windows'] as const)('on %s', (platform) => {
  // There is no choice of backends there: Keychain, and DPAPI.
  const keychain = systemKeychain(storage('unknown', { prefix: 'v10' }), platform);
  it('the keychain of the system is used', async () => {
    expect(await keychain.state()).toBe('there');
    expect(await keychain.open(await keychain.seal(key()))).toEqual(Buffer.from(key()));
  });
});

describe('on linux', () => {
  it.each(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6'] as const)('%s is used', async (backend) => {
    const keychain = systemKeychain(storage(backend), 'linux');
    expect(await keychain.state()).toBe('there');
    expect(await keychain.open(await keychain.seal(key()))).toEqual(Buffer.from(key()));
  });

  it('basic_text is refused, also when it says that it is available', async () => {
    const keychain = systemKeychain(storage('basic_text'), 'linux');
    expect(await keychain.state()).toBe('weak');
    await expect(keychain.seal(key())).rejects.toMatchObject(code('weak-keychain'));
    await expect(keychain.open(key())).rejects.toMatchObject(code('weak-keychain'));
  });

  it('what was sealed under a password of the source text is refused, whatever the backend is called', async () => {
    const keychain = systemKeychain(storage('gnome_libsecret', { prefix: 'v10' }), 'linux');
    await expect(keychain.seal(key())).rejects.toMatchObject(code('weak-keychain'));
  });

  it.each(['unknown', 'one_of_later' as Backend] as const)('%s is none', async (backend) => {
    const keychain = systemKeychain(storage(backend), 'linux');
    expect(await keychain.state()).toBe('none');
    await expect(keychain.seal(key())).rejects.toMatchObject(code('no-keychain'));
  });
});

describe('a keychain', () => {
  it('that is not available is none, and one that breaks when asked too', async () => {
    expect(await systemKeychain(storage('kwallet6', { available: false }), 'linux').state()).toBe('none');
    const breaking = { ...storage('kwallet6'), isAsyncEncryptionAvailable: () => Promise.reject(new Error('no bus')) };
    expect(await systemKeychain(breaking, 'linux').state()).toBe('none');
  });

  it('that says no is said to have refused', async () => {
    const keychain = systemKeychain(storage('unknown', { broken: true }), 'mac');
    await expect(keychain.seal(key())).rejects.toMatchObject(code('keychain-refused'));
    await expect(keychain.open(key())).rejects.toMatchObject(code('keychain-refused'));
  });

  it('that gives something else than a key has refused', async () => {
    const keychain = systemKeychain(storage('unknown'), 'windows');
    await expect(keychain.open(Buffer.from('v11c2hvcnQ='))).rejects.toMatchObject(code('keychain-refused'));
  });

  it.each([true, false])('leaves no key behind (available: %s)', async (available) => {
    const used = key();
    await systemKeychain(storage('unknown', { available }), 'mac')
      .seal(used)
      .catch(() => {});
    expect(used).toEqual(new Uint8Array(32));
  });
});

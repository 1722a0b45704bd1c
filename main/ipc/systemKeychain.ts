// The system's keychain as the shell needs it; main/electron supplies the real one.
import type { KeychainState } from '../../preload/contract/schemas/device.ts';

export type SystemKeychain = {
  readonly state: () => Promise<KeychainState>;
  /** Overwrites `key`. Refuses `no-keychain`, `weak-keychain`, `keychain-refused`. */
  readonly seal: (key: Uint8Array) => Promise<Uint8Array>;
  /** The answer is the caller's to overwrite. Refuses as `seal`. */
  readonly open: (sealed: Uint8Array) => Promise<Uint8Array>;
};

// What the vault needs from the world, passed in by the composition root, so that a test can hold time and chance still.
import type { DeriveKey } from '../crypto/kdf.ts';
import type { Random } from '../crypto/random.ts';

export type VaultEffects = {
  readonly deriveKey: DeriveKey;
  readonly random: Random;
  /** The present as an ISO instant in UTC. */
  readonly now: () => string;
};

// What the vault process needs from the world. entry.ts passes in the real one.
import type { Pace } from './pace.ts';
import type { VaultEffects } from '../vault/effects.ts';

export type ProcessEffects = VaultEffects &
  Pace & {
    /** Today's calendar date where the leader is, YYYY-MM-DD. */
    readonly today: () => string;
    /** Runs `deed` after so many milliseconds; the answer calls it off. */
    readonly later: (milliseconds: number, deed: () => void) => () => void;
    readonly exit: (code: number) => void;
  };

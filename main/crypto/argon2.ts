// Argon2id parameters (RFC 9106) as they stand in a slot, with a floor, so that a file cannot ask for a cheap derivation,
// and a ceiling, so that a hostile file cannot ask for all memory or a day of work.
import { concatBytes } from '@noble/hashes/utils.js';
import { refuse } from '../../preload/contract/errors.ts';
import { decodeUint, encodeUint } from './bigEndian.ts';
import type { Random } from './random.ts';

export type Argon2Cost = {
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};
export type Argon2Parameters = Argon2Cost & { readonly salt: Uint8Array };

const MIB = 1024;
export const ARGON2_LIMITS = {
  memoryKiB: { min: 64 * MIB, max: 1024 * MIB },
  passes: { max: 10 },
  lanes: 1,
  /** Memory times passes: less work than this is refused (64 MiB need three passes, 192 MiB one; none is no work). */
  minWorkKiB: 192 * MIB,
} as const;
/** About a second on a laptop of 2026. */
export const DEFAULT_ARGON2: Argon2Cost = { memoryKiB: 256 * MIB, passes: 3, lanes: 1 };

export const SALT_BYTES = 16;
/** First byte of the encoding: Argon2id, version 0x13. */
const ALGORITHM = 1;

export function withFreshSalt(cost: Argon2Cost, random: Random): Argon2Parameters {
  return { ...cost, salt: random(SALT_BYTES) };
}

/** Refuses `unsupported-parameters` outside floor and ceiling. */
export function checkArgon2(parameters: Argon2Parameters): void {
  const { memoryKiB, passes, lanes, salt } = parameters;
  const { memoryKiB: memory, passes: pass, minWorkKiB } = ARGON2_LIMITS;
  const fits =
    Number.isInteger(memoryKiB) &&
    Number.isInteger(passes) &&
    memoryKiB >= memory.min &&
    memoryKiB <= memory.max &&
    passes <= pass.max &&
    memoryKiB * passes >= minWorkKiB &&
    lanes === ARGON2_LIMITS.lanes &&
    salt.length === SALT_BYTES;
  if (!fits) throw refuse('unsupported-parameters');
}

/** algorithm u8 || memory in KiB u32 || passes u32 || lanes u8 || salt(16). */
export function encodeArgon2(parameters: Argon2Parameters): Uint8Array {
  checkArgon2(parameters);
  const { memoryKiB, passes, lanes, salt } = parameters;
  return concatBytes(
    Uint8Array.of(ALGORITHM),
    encodeUint(memoryKiB, 4),
    encodeUint(passes, 4),
    encodeUint(lanes, 1),
    salt,
  );
}

/** Refuses `unsupported-parameters` for another algorithm, another length or values outside floor and ceiling. */
export function decodeArgon2(encoded: Uint8Array): Argon2Parameters {
  if (encoded[0] !== ALGORITHM) throw refuse('unsupported-parameters');
  const parameters = {
    memoryKiB: decodeUint(encoded.subarray(1, 5)),
    passes: decodeUint(encoded.subarray(5, 9)),
    lanes: decodeUint(encoded.subarray(9, 10)),
    // Of another length, as the salt then is, the parameters are refused with it.
    salt: encoded.slice(10),
  };
  checkArgon2(parameters);
  return parameters;
}

// Minutes as a leader types them. Undefined when it is no length that a session can have; null when left empty.
import { LIMITS } from '../../preload/contract/schemas/common.ts';

export function readMinutes(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= LIMITS.minutes ? minutes : undefined;
}

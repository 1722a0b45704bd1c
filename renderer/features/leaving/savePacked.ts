// Asks for a place and saves there what was packed, sealed first where it is to be; says how it ended. Nothing is kept when the
// leader cancels.
import type { Packed, Seal } from '../../../preload/contract/schemas/leaving.ts';
import { call } from '../../api/client.ts';

/** Sealing with a passphrase takes longer than this, on purpose; to a key it does not. */
const SLOW_MS = 500;

type ToSeal = { readonly seal: Seal; readonly slow: () => void };

/** The size of the file; null when the leader cancelled. `slow` is called while sealing takes its time. */
export async function savePacked({ packedId, fileName }: Packed, toSeal: ToSeal | null = null): Promise<number | null> {
  const { placeId } = await call('shell.choose-place', { for: fileName });
  if (placeId === null) return null;
  const timer = toSeal && setTimeout(toSeal.slow, SLOW_MS);
  try {
    const { bytes } = await call('leaving.save', { packedId, placeId, seal: toSeal?.seal ?? null });
    return bytes;
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}

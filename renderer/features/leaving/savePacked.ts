// Asks for a place and saves there what was packed; says how it ended. Nothing is kept when the leader cancels.
import type { Packed } from '../../../preload/contract/schemas/leaving.ts';
import { call } from '../../api/client.ts';

/** The size of the file; null when the leader cancelled. */
export async function savePacked({ packedId, fileName }: Packed): Promise<number | null> {
  const { placeId } = await call('shell.choose-place', { for: fileName });
  if (placeId === null) return null;
  const { bytes } = await call('leaving.save', { packedId, placeId });
  return bytes;
}

// From what was typed to the bytes that are derived from. NFKC so that the same keys on another keyboard or system give
// the same bytes; not trimmed and not folded, because every character counts. Ceiling: nobody types a kilobyte.
import { refuse } from '../../preload/contract/errors.ts';

export const MAX_PASSPHRASE_BYTES = 1024;
/** NFKC joins at most four code units into one three-byte character: anything longer is over the ceiling unseen. */
const MAX_CODE_UNITS = 4 * MAX_PASSPHRASE_BYTES;

/**
 * UTF-8 of the NFKC form; the caller overwrites the bytes after use. Refuses `invalid-input` at `passphrase` with
 * `non_empty`, `max_bytes`, or `well_formed` (half of a surrogate pair would become the same replacement character as any
 * other half).
 */
export function passphraseBytes(passphrase: string): Uint8Array {
  if (passphrase.length === 0) throw invalid('non_empty');
  if (passphrase.length > MAX_CODE_UNITS) throw invalid('max_bytes');
  if (!passphrase.isWellFormed()) throw invalid('well_formed');
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  if (bytes.length > MAX_PASSPHRASE_BYTES) {
    bytes.fill(0);
    throw invalid('max_bytes');
  }
  return bytes;
}

function invalid(rule: string) {
  return refuse({ code: 'invalid-input', fields: [{ path: 'passphrase', rule }] });
}

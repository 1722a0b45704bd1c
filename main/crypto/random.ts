// The one source of unpredictable bytes: the operating system's, through node:crypto (present in Electron's BoringSSL too).
import { randomBytes } from 'node:crypto';

export type Random = (bytes: number) => Uint8Array;

export const systemRandom: Random = (bytes) => new Uint8Array(randomBytes(bytes));

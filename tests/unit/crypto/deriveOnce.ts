// Run by kdf.test.ts in a process of its own, whose WebAssembly memory is limited by a flag: derives once, says how it went.
import { createKdf } from '../../../main/crypto/kdf.ts';
import { Refusal } from '../../../preload/contract/errors.ts';

const deriveKey = createKdf({ workerUrl: new URL('../../../main/crypto/kdfWorker.ts', import.meta.url) });
const parameters = { memoryKiB: 64 * 1024, passes: 3, lanes: 1, salt: new Uint8Array(16) };
try {
  await deriveKey(Uint8Array.of(1), parameters);
  process.stdout.write('derived');
} catch (error) {
  process.stdout.write(error instanceof Refusal ? `refused: ${error.message}` : `failed: ${String(error)}`);
}

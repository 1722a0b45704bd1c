// Composition root of the vault process: the only file that touches process.parentPort. Keys and words live here and end
// with it. Whatever goes wrong unforeseen ends the process with a code and without a word: a message could hold text.
import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { createKdf } from '../crypto/kdf.ts';
import { systemRandom } from '../crypto/random.ts';
import type { ParentPort } from './ports.ts';
import { VaultLife } from './vaultLife.ts';

/** EX_SOFTWARE and EX_USAGE of sysexits.h. */
const EXIT = { mistakeOfOurs: 70, notStartedByTheShell: 64 } as const;

process.on('uncaughtException', () => process.exit(EXIT.mistakeOfOurs));
process.on('unhandledRejection', () => process.exit(EXIT.mistakeOfOurs));

const parentPort: unknown = Reflect.get(process, 'parentPort');
if (!isParentPort(parentPort)) process.exit(EXIT.notStartedByTheShell);

new VaultLife(parentPort, {
  deriveKey: createKdf({ workerUrl: new URL('./kdf.js', import.meta.url) }),
  random: systemRandom,
  now: () => Temporal.Now.instant().round('millisecond').toString({ fractionalSecondDigits: 3 }),
  today: () => Temporal.Now.plainDateISO().toString(),
  clock: () => performance.now(),
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  later: (milliseconds, deed) => {
    const timer = setTimeout(deed, milliseconds);
    return () => clearTimeout(timer);
  },
  exit: (code) => process.exit(code),
});

function isParentPort(port: unknown): port is ParentPort {
  return typeof port === 'object' && port !== null && 'on' in port && 'postMessage' in port;
}

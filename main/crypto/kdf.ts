// Runs Argon2id in a fresh worker per derivation: the thread of saves and searches never stalls, and the hundreds of MiB
// that held passphrase-dependent state are given back to the system with the worker.
import { Worker } from 'node:worker_threads';
import { refuse } from '../../preload/contract/errors.ts';
import { type Argon2Parameters, checkArgon2 } from './argon2.ts';
import type { KdfAnswer, KdfQuestion } from './kdfWorker.ts';

/** 32 bytes from passphrase bytes. Refuses `unsupported-parameters` and `not-enough-memory`. */
export type DeriveKey = (passphrase: Uint8Array, parameters: Argon2Parameters) => Promise<Uint8Array>;

/** `workerUrl` is the built kdfWorker (in tests its TypeScript); only the composition root knows where that lies. */
export function createKdf({ workerUrl }: { readonly workerUrl: URL }): DeriveKey {
  return async (passphrase, parameters) => {
    checkArgon2(parameters);
    const worker = new Worker(workerUrl, { execArgv: [], env: {}, name: 'kdf' });
    try {
      const answer = await ask(worker, { passphrase: passphrase.slice(), ...parameters });
      if (answer.ok) return answer.key;
      throw answer.reason === 'memory' ? refuse('not-enough-memory') : new Error('key derivation failed');
    } finally {
      await worker.terminate();
    }
  };
}

/** The copy of the passphrase moves into the worker; nothing of it stays on this side. */
function ask(worker: Worker, question: KdfQuestion): Promise<KdfAnswer> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, reason: 'memory' });
      else reject(error);
    });
    worker.once('exit', () => reject(new Error('key derivation stopped')));
    worker.postMessage(question, [question.passphrase.buffer]);
  });
}

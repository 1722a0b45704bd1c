// The worker of kdf.ts: one question, one answer, then it is terminated. The passphrase is overwritten as soon as it has
// been used.
import { parentPort } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { Argon2Parameters } from './argon2.ts';

export type KdfQuestion = Argon2Parameters & { readonly passphrase: Uint8Array<ArrayBuffer> };
export type KdfAnswer =
  | { readonly ok: true; readonly key: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'memory' | 'other' };

async function derive(question: KdfQuestion): Promise<KdfAnswer> {
  try {
    const key = await argon2id({
      password: question.passphrase,
      salt: question.salt,
      memorySize: question.memoryKiB,
      iterations: question.passes,
      parallelism: question.lanes,
      hashLength: 32,
      outputType: 'binary',
    });
    return { ok: true, key: key.slice() };
  } catch (error) {
    // hash-wasm grows its memory and then makes a view of the wanted size: without the memory that is a RangeError.
    return { ok: false, reason: error instanceof RangeError ? 'memory' : 'other' };
  } finally {
    question.passphrase.fill(0);
  }
}

parentPort?.once('message', (question: KdfQuestion) => {
  void derive(question).then((answer) => parentPort?.postMessage(answer, answer.ok ? [answer.key.buffer] : []));
});

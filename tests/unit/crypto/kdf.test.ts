// Argon2id in its worker against OpenSSL's (node:crypto). The oracle itself is held against RFC 9106 first; the worker
// cannot be, because the RFC's only vector has four lanes and associated data, which format 1 does not use.
import { argon2Sync } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, vi } from 'vitest';
import type { Argon2Parameters } from '../../../main/crypto/argon2.ts';
import { createKdf } from '../../../main/crypto/kdf.ts';
import { passphraseBytes } from '../../../main/crypto/passphrase.ts';
import { rejectionOf } from '../vault/refusal.ts';

const MIB = 1024;
const workerUrl = new URL('../../../main/crypto/kdfWorker.ts', import.meta.url);
const deriveKey = createKdf({ workerUrl });
const salt = Uint8Array.from({ length: 16 }, (_, index) => index);
const cheapest: Argon2Parameters = { memoryKiB: 64 * MIB, passes: 3, lanes: 1, salt };

function openssl(passphrase: Uint8Array, { memoryKiB, passes, lanes, salt: nonce }: Argon2Parameters): Uint8Array {
  const message = passphrase;
  return new Uint8Array(
    argon2Sync('argon2id', { message, nonce, parallelism: lanes, tagLength: 32, memory: memoryKiB, passes }),
  );
}

describe('Argon2id', () => {
  it('keeps its oracle honest: node:crypto is the vector of RFC 9106, 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      tagLength: 32,
      memory: 32,
      passes: 3,
    });
    expect(tag.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it.each([
    ['the cheapest allowed', cheapest, 'correct horse'],
    ['one pass over more memory', { ...cheapest, memoryKiB: 192 * MIB, passes: 1 }, 'correct horse'],
    ['memory that is no multiple of anything', { ...cheapest, memoryKiB: 64 * MIB + 3, passes: 4 }, 'a'],
    ['1,024 bytes in another script', cheapest, '\u05e9'.repeat(512)],
  ])('is what OpenSSL derives: %s', async (_, parameters, passphrase) => {
    const bytes = passphraseBytes(passphrase);
    expect(await deriveKey(bytes, parameters)).toEqual(openssl(bytes, parameters));
  });

  it('leaves the passphrase to its caller, who overwrites it', async () => {
    const bytes = passphraseBytes('still mine');
    await deriveKey(bytes, cheapest);
    expect(bytes).toEqual(passphraseBytes('still mine'));
  });

  it('answers two derivations at once', async () => {
    const passphrases = ['one', 'two'].map(passphraseBytes);
    const keys = await Promise.all(passphrases.map((bytes) => deriveKey(bytes, cheapest)));
    expect(keys).toEqual(passphrases.map((bytes) => openssl(bytes, cheapest)));
  });
});

/** A worker of another kind in the place of ours. */
const workerThat = (does: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; parentPort.once('message', (question) => { ${does} });`)}`,
  );
const derivedBy = (does: string) => createKdf({ workerUrl: workerThat(does) })(passphraseBytes('a'), cheapest);

it('shows the worker no variable of the session and no switch of this process', async () => {
  const key = await derivedBy(
    'parentPort.postMessage({ ok: true, key: new Uint8Array([Object.keys(process.env).length, process.execArgv.length]) })',
  );
  expect(key).toEqual(new Uint8Array([0, 0]));
});

it('leaves nothing behind: the worker has ended, and the copy of the passphrase went into it', async () => {
  const posted = vi.spyOn(Worker.prototype, 'postMessage');
  await derivedBy('setInterval(() => 0, 1000); parentPort.postMessage({ ok: true, key: new Uint8Array(32) })');
  const [worker] = posted.mock.contexts;
  const [[question] = []] = posted.mock.calls;
  posted.mockRestore();
  expect(worker).toMatchObject({ threadId: -1 });
  expect(question).toMatchObject({ passphrase: new Uint8Array(0), memoryKiB: cheapest.memoryKiB });
});

describe('a derivation that cannot be done', () => {
  it.each([
    ['ends without an answer', 'process.exit(0)', { message: 'key derivation stopped' }],
    [
      'answers that it could not',
      `parentPort.postMessage({ ok: false, reason: 'other' })`,
      { message: 'key derivation failed' },
    ],
    ['throws', `throw new Error('its own mistake')`, { message: 'its own mistake' }],
    [
      'ran out of memory as a whole',
      `throw Object.assign(new Error('no memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })`,
      { error: { code: 'not-enough-memory' } },
    ],
    [
      'had no memory',
      `parentPort.postMessage({ ok: false, reason: 'memory' })`,
      { error: { code: 'not-enough-memory' } },
    ],
  ])('rejects when the worker %s', async (_, does, expected) => {
    await expect(derivedBy(does)).rejects.toMatchObject(expected);
  });

  it('is refused before a worker starts when the parameters are outside floor and ceiling', async () => {
    const nowhere = createKdf({ workerUrl: new URL('file:///no/such/worker.js') });
    const huge = { ...cheapest, memoryKiB: 2048 * MIB };
    expect(await rejectionOf(nowhere(passphraseBytes('a'), huge))).toEqual({ code: 'unsupported-parameters' });
  });

  it('rejects, and does not hang, when the worker cannot be started', async () => {
    const nowhere = createKdf({ workerUrl: new URL('file:///no/such/worker.js') });
    await expect(nowhere(passphraseBytes('a'), cheapest)).rejects.toThrow('Cannot find module');
  });

  it('is "not enough memory", never a wrong key, when the memory cannot be had', () => {
    // 512 pages of 64 KiB: WebAssembly may have 32 MiB in this process, and the derivation wants 64.
    const program = fileURLToPath(new URL('./deriveOnce.ts', import.meta.url));
    const { stdout } = spawnSync(process.execPath, ['--wasm-max-mem-pages=512', program], { encoding: 'utf8' });
    expect(stdout).toBe('refused: not-enough-memory');
  });
});

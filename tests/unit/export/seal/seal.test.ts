// What we seal opens with the age command of the system, and what it seals opens here: another program, in another language.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { armor, Encrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import { sealed, WORK_FACTOR } from '../../../../main/export/seal/seal.ts';
import { sealedWith, unsealed } from '../../../../main/export/seal/unseal.ts';
import { hasProgram } from '../../../host/debian.mjs';
import { temporaryFolder } from '../../vault/kit.ts';
import { rejectionOf, refusalOf } from '../../vault/refusal.ts';

const HAS_AGE = hasProgram('age', '--version');
const NEEDS_AGE = HAS_AGE ? '' : ' (the age command is not on this computer)';

const words = new TextEncoder().encode('Größe: a long silence 🌿\n');
const identity = await generateX25519Identity();
const key = await identityToRecipient(identity);
const toKey = { with: 'key', key } as const;
const PASSPHRASE = 'six words that were drawn by chance';

describe.skipIf(!HAS_AGE)(`with the age command${NEEDS_AGE}`, () => {
  const keyFile = (): string => {
    const path = join(temporaryFolder(), 'key.txt');
    writeFileSync(path, `${identity}\n`, { mode: 0o600 });
    return path;
  };

  test('a file sealed to a key opens there', async () => {
    const opened = execFileSync('age', ['--decrypt', '-i', keyFile()], { input: await sealed(words, toKey) });
    expect(new Uint8Array(opened)).toEqual(words);
  });

  test.each([[[]], [['--armor']]])('a file it seals opens here %s', async (flags) => {
    const file = new Uint8Array(execFileSync('age', [...flags, '-r', key], { input: words }));
    expect(sealedWith(file)).toBe('key');
    expect(await unsealed(file, { with: 'key', identity })).toEqual(words);
  });

  test('a file sealed with a passphrase opens there', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'summary.pdf.age');
    writeFileSync(path, await sealed(words, { with: 'passphrase', passphrase: PASSPHRASE }));
    // It asks a terminal; script(1) is one.
    const opened = join(folder, 'summary.pdf');
    const { status } = spawnSync('script', ['-qec', `age --decrypt --output ${opened} ${path}`, '/dev/null'], {
      input: `${PASSPHRASE}\n`,
      timeout: 20_000,
    });
    expect(status).toBe(0);
    expect(new Uint8Array(readFileSync(opened))).toEqual(words);
  });
});

describe('a sealed file', () => {
  test('opens with its passphrase, and says beforehand that it asks for one', async () => {
    const file = await sealed(words, { with: 'passphrase', passphrase: PASSPHRASE });
    expect(sealedWith(file)).toBe('passphrase');
    expect(await unsealed(file, { with: 'passphrase', passphrase: PASSPHRASE })).toEqual(words);
    expect(await rejectionOf(unsealed(file, { with: 'passphrase', passphrase: 'another one' }))).toEqual({
      code: 'wrong-seal',
    });
  });

  test('is opened by nobody else’s key', async () => {
    const other = await generateX25519Identity();
    expect(await rejectionOf(unsealed(await sealed(words, toKey), { with: 'key', identity: other }))).toEqual({
      code: 'wrong-seal',
    });
  });

  test('can be sealed to a hybrid key', async () => {
    const hybrid = await generateHybridIdentity();
    const file = await sealed(words, { with: 'key', key: await identityToRecipient(hybrid) });
    expect(await unsealed(file, { with: 'key', identity: hybrid })).toEqual(words);
  });

  test('is not made for a key with a slip in it', async () => {
    const slip = key.slice(0, -1) + (key.endsWith('q') ? 'p' : 'q');
    expect(await rejectionOf(sealed(words, { with: 'key', key: slip }))).toEqual({
      code: 'invalid-input',
      fields: [{ path: 'seal.key', rule: 'checksum' }],
    });
  });
});

describe('a file from outside', () => {
  const opener = { with: 'key', identity } as const;

  test.each([
    ['nothing', () => new Uint8Array()],
    ['something else', () => new TextEncoder().encode('%PDF-1.4\n')],
    ['a header without an end', () => new TextEncoder().encode('age-encryption.org/v1\n-> X25519 a\n')],
    ['a header without stanzas', () => new TextEncoder().encode('age-encryption.org/v1\n--- AAAA\n')],
    ['armor around nothing', () => new TextEncoder().encode('-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n')],
    ['a file cut short', async () => (await sealed(words, toKey)).slice(0, -1)],
    ['a file with a flipped bit', async () => flipped(await sealed(words, toKey))],
    [
      'armor around a file cut short',
      async () => new TextEncoder().encode(armor.encode((await sealed(words, toKey)).slice(0, -3))),
    ],
  ])('is refused when it is %s', async (_, make) => {
    const file = await make();
    expect(await rejectionOf(unsealed(file, opener))).toEqual({ code: 'seal-broken' });
  });

  const flipped = (file: Uint8Array): Uint8Array => file.with(-1, (file.at(-1) ?? 0) ^ 1);

  test('is refused before any work when it asks for more memory than ours do', async () => {
    const costly = new Encrypter();
    costly.setPassphrase(PASSPHRASE);
    costly.setScryptWorkFactor(10);
    const text = Buffer.from(await costly.encrypt(words)).toString('latin1');
    for (const factor of [String(WORK_FACTOR + 1), '30', '999', '-1e9', 'NaN', '']) {
      const file = new Uint8Array(Buffer.from(text.replace(/^(-> scrypt \S+) 10$/m, `$1 ${factor}`), 'latin1'));
      const asked = performance.now();
      const refusal = await rejectionOf(unsealed(file, { with: 'passphrase', passphrase: PASSPHRASE }));
      expect(['unsupported-parameters', 'seal-broken']).toContain(refusal.code);
      expect(performance.now() - asked).toBeLessThan(5_000);
    }
    const tooMuch = new Uint8Array(Buffer.from(text.replace(/^(-> scrypt \S+) 10$/m, '$1 19'), 'latin1'));
    expect(refusalOf(() => sealedWith(tooMuch))).toEqual({ code: 'unsupported-parameters' });
  });

  test('is refused when it has a hundred locks to try', async () => {
    const many = new Encrypter();
    for (let number = 0; number < 100; number++) many.addRecipient(key);
    expect(await rejectionOf(unsealed(await many.encrypt(words), opener))).toEqual({ code: 'unsupported-parameters' });
  });
});

// Files made to harm, or broken: each has its own answer, quickly, before a second goes into a derivation, and no byte of
// the file is changed by having been looked at.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../preload/contract/errors.ts';
import { inspectVault } from '../../main/vault/inspect.ts';
import { openVault } from '../../main/vault/open.ts';
import { BROKEN_VAULTS } from '../fixtures/vaults/broken.ts';
import { contentOf, fastKdf, filesIn, newVault, note, PASSPHRASE } from '../unit/vault/kit.ts';

/** Each of these is found before the passphrase is used; the others are found by the records, after it. */
const NEEDS_THE_KEY = new Set([
  'no head',
  'a head of nothing',
  'a head of 4,096 bytes',
  'records with numbers for ids',
  'records with text for boxes',
  'records with nothing for tags',
]);

async function brokenVault(make: (file: string, journal: Buffer) => void) {
  const made = await newVault();
  made.vault.commit([{ put: note('alpha') }, { put: note('beta '.repeat(1000)) }]);
  made.vault.close();
  make(made.file, readFileSync(made.file));
  return made;
}

describe('a file that is no good journal', () => {
  it.each(BROKEN_VAULTS)('$name is $code', async ({ name, code, make }) => {
    const { file, folder, effects } = await brokenVault(make);
    const before = readFileSync(file);
    let derivations = 0;
    const deriveKey: typeof fastKdf = (...given) => {
      derivations++;
      return fastKdf(...given);
    };

    const started = performance.now();
    const thrown = await openVault(file, PASSPHRASE, { ...effects, deriveKey }).then(
      (vault) => {
        try {
          contentOf(vault);
          vault.verify();
        } catch (error) {
          return error;
        } finally {
          vault.close();
        }
        return undefined;
      },
      (error: unknown) => error,
    );
    const took = performance.now() - started;

    expect(thrown).toBeInstanceOf(Refusal);
    expect((thrown as Refusal).error.code).toBe(code);
    expect(derivations).toBe(NEEDS_THE_KEY.has(name) ? 1 : 0);
    expect(took).toBeLessThan(1000);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(filesIn(folder)).toEqual(['journal']);
  });

  it('is told apart from a good one by its first 100 bytes where those say it', async () => {
    const found = new Map<string, string>();
    for (const { name, make } of BROKEN_VAULTS.slice(0, 16)) {
      const { file } = await brokenVault(make);
      try {
        inspectVault(file);
      } catch (error) {
        found.set(name, error instanceof Refusal ? error.message : String(error));
      }
    }
    expect(Object.fromEntries(found)).toEqual({
      empty: 'not-a-journal',
      'one byte': 'not-a-journal',
      'ninety-nine bytes': 'not-a-journal',
      'a text file': 'not-a-journal',
      zeros: 'not-a-journal',
      'a SQLite file of another program': 'not-a-journal',
      'an older draft of the format': 'not-a-journal',
      'format 2': 'newer-format',
      'format 2,147,483,648': 'newer-format',
      'another page size': 'not-a-journal',
      'text in UTF-16': 'not-a-journal',
      'a schema format of tomorrow': 'not-a-journal',
    });
  });
});

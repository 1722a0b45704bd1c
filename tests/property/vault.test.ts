// Sequences of saves nobody chose, held against a Map; and records nobody chose, there and back.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { systemRandom } from '../../main/crypto/random.ts';
import { createVault } from '../../main/vault/create.ts';
import type { Header } from '../../main/vault/header.ts';
import { openVault, openVaultWithWords } from '../../main/vault/open.ts';
import { freshWords } from '../../main/vault/recoverySlot.ts';
import { type RecordId, recordCodec, type StoredRecord } from '../../main/vault/records.ts';
import type { Change } from '../../main/vault/vault.ts';
import { rewrapPassphrase, rotateVault, setRecoveryWords } from '../../main/vault/waysIn.ts';
import { CHEAP, contentOf, fastEffects, filesIn, PASSPHRASE, temporaryFolder } from '../unit/vault/kit.ts';

/** What JSON keeps of a value: -0 becomes 0. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const ids = Array.from({ length: 6 }, (_, index) => `${index}`.repeat(32));
const id = fc.constantFrom(...ids);
const value = fc.oneof(
  fc.jsonValue(),
  fc.nat(20_000).map((length) => 'x'.repeat(length)),
);
const record: fc.Arbitrary<StoredRecord> = fc.record({
  id,
  kind: fc.string({ minLength: 1, unit: 'binary' }).map((kind) => kind.toWellFormed()),
  version: fc.maxSafeNat(),
  value: value.map(asJson),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: record.map((put) => ({ put })) },
  { weight: 1, arbitrary: id.map((remove) => ({ remove })) },
);
const DEEDS = ['reopen', 'reopen by words', 'checkpoint', 'rewrap', 'rotate', 'words'] as const;
const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(change, { maxLength: 5 }) },
  { weight: 2, arbitrary: fc.constantFrom(...DEEDS) },
);

describe('a record', () => {
  const header: Header = { format: 1, vaultId: systemRandom(16), critical: 0 };
  const key = systemRandom(32);
  const codec = recordCodec(key, header, systemRandom);

  it('comes back as it was', () => {
    fc.assert(
      fc.property(record, (stored) => {
        expect(codec.open(codec.seal(stored))).toEqual(stored);
      }),
    );
  });

  it('opens under its own id, in its own vault, with its own tag and box only', () => {
    const otherVault = recordCodec(key, { ...header, vaultId: systemRandom(16) }, systemRandom);
    const otherKey = recordCodec(systemRandom(32), header, systemRandom);
    fc.assert(
      fc.property(record, record, (left, right) => {
        const [one, two] = [codec.seal(left), codec.seal(right)];
        expect(codec.open({ ...one, box: two.box })).toBeUndefined();
        expect(codec.open({ ...one, tag: two.tag })).toBeUndefined();
        const staysHome = left.id === right.id || codec.open({ ...two, id: one.id }) === undefined;
        expect(staysHome).toBe(true);
        expect(otherVault.open(one)).toBeUndefined();
        expect(otherKey.open(one)).toBeUndefined();
      }),
    );
  });
});

describe('a vault', () => {
  it('holds what was saved last, through any saves, checkpoints, openings and changes of the ways in', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'journal');
    const effects = fastEffects();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        let vault = await createVault(file, PASSPHRASE, effects, CHEAP);
        const model = new Map<RecordId, StoredRecord>();
        let saves = 0;
        let passphrase: string = PASSPHRASE;
        let words: string[] | undefined;
        const deeds: Record<(typeof DEEDS)[number], () => unknown> = {
          checkpoint: () => vault.checkpoint(),
          reopen: async () => {
            vault.close();
            vault = await openVault(file, passphrase, effects);
          },
          'reopen by words': async () => {
            if (!words) return;
            vault.close();
            const opening = await openVaultWithWords(file, words.join(' '), effects);
            if (opening.state !== 'open') throw new Error(opening.problem.because);
            vault = opening.vault;
          },
          words: () => {
            words = freshWords(effects.random);
            setRecoveryWords(vault, words);
            saves++;
          },
          rewrap: async () => {
            passphrase = `${passphrase}, again`;
            await rewrapPassphrase(vault, passphrase, effects, CHEAP);
            saves++;
          },
          rotate: async () => {
            passphrase = `${passphrase}, anew`;
            words = freshWords(effects.random);
            await rotateVault(vault, { passphrase, words }, effects, CHEAP);
            saves++;
          },
        };
        try {
          for (const next of steps) {
            if (typeof next === 'string') await deeds[next]();
            else {
              vault.commit(next);
              saves++;
              for (const entry of next) {
                if ('put' in entry) model.set(entry.put.id, entry.put);
                else model.delete(entry.remove);
              }
            }
            expect(vault.sequence).toBe(saves);
            expect(vault.recordCount).toBe(model.size);
          }
          vault.verify();
          expect(contentOf(vault)).toEqual(model);
          vault.close();
          expect(filesIn(folder)).toEqual(['journal']);
          vault = await openVault(file, passphrase, effects);
          vault.verify();
          expect(contentOf(vault)).toEqual(model);
        } finally {
          vault.close();
          rmSync(file);
        }
      }),
      { numRuns: 60 },
    );
  });
});

// The way in by 24 words: the slot's bytes as docs/vault-format.md says, opening, and every mistake with a pen.
import { createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entropyOf, WORD_LIST } from '../../../main/crypto/recoveryWords.ts';
import { openVaultWithWords } from '../../../main/vault/open.ts';
import { freshWords } from '../../../main/vault/recoverySlot.ts';
import type { Vault } from '../../../main/vault/vault.ts';
import { setRecoveryWords } from '../../../main/vault/waysIn.ts';
import { opensslOpen } from '../crypto/openssl.ts';
import { closedAfterTest, contentOf, edited, filesIn, newVault, note, PASSPHRASE, type TestVault } from './kit.ts';
import { refusalOf, rejectionOf } from './refusal.ts';

async function withWords() {
  const made = await newVault();
  const record = note('kept');
  made.vault.commit([{ put: record }]);
  const words = freshWords(made.effects.random);
  setRecoveryWords(made.vault, words);
  made.vault.verify();
  made.vault.close();
  return { ...made, words, record };
}

const byWords = ({ file, effects }: Pick<TestVault, 'file' | 'effects'>, words: readonly string[]) =>
  openVaultWithWords(file, words.join(' '), effects);

async function opened(made: Pick<TestVault, 'file' | 'effects'>, words: readonly string[]) {
  const opening = await byWords(made, words);
  if (opening.state !== 'open') throw new Error(`not opened: ${opening.problem.because}`);
  closedAfterTest(opening.vault);
  return opening;
}

const kinds = (vault: Vault) => vault.slots.map(({ kind }) => kind).sort();

describe('recovery words', () => {
  it('open the journal beside the passphrase, writable', async () => {
    const made = await withWords();
    const { vault, correction } = await opened(made, made.words);
    expect(correction).toBeNull();
    vault.verify();
    expect([...contentOf(vault).values()]).toEqual([made.record]);
    vault.commit([{ put: note('by words') }]);
    vault.close();
    const again = await made.open();
    expect(kinds(again)).toEqual(['passphrase', 'recovery']);
    again.verify();
    expect(again.recordCount).toBe(2);
  });

  it('are wrapped as the description says: HKDF-SHA-256 over the 32 bytes, parameters 02', async () => {
    const { words, file } = await withWords();
    const { id, parameters, wrapped, check, vault } = edited(
      file,
      (db) =>
        db
          .prepare<[], Record<string, Buffer>>(
            `SELECT id, parameters, wrapped, "check", (SELECT vault FROM header) AS vault FROM slots WHERE kind = 'recovery'`,
          )
          .get() ?? {},
    );
    if (!id || !parameters || !wrapped || !check || !vault) throw new Error('no recovery slot');
    expect([...parameters]).toEqual([2]);
    const slotKey = hkdfSync('sha256', entropyOf(words) ?? '', vault, Buffer.from('recovery'), 32);
    const identity = Buffer.concat([
      Buffer.from('BJslot--'),
      Buffer.from('000100000000', 'hex'),
      vault,
      id,
      Buffer.from('\u0008recovery'),
      parameters,
    ]);
    expect(createHash('sha256').update(identity).update(wrapped).digest()).toEqual(check);
    expect(opensslOpen(new Uint8Array(slotKey), wrapped, identity)).toHaveLength(32);
  });

  it('open with one mistake, which is named', async () => {
    const made = await withWords();
    const [first = '', second = '', third = ''] = made.words;
    const misread = WORD_LIST.find((word) => !made.words.includes(word)) ?? '';
    const mistakes = [
      { typed: made.words.with(2, misread), correction: { kind: 'misread', place: 3, word: third } },
      { typed: made.words.with(2, 'stuhl'), correction: { kind: 'misread', place: 3, word: third } },
      ...(first === second
        ? []
        : [{ typed: made.words.with(0, second).with(1, first), correction: { kind: 'swapped', places: [1, 2] } }]),
    ];
    for (const { typed, correction } of mistakes) {
      const opening = await opened(made, typed);
      expect(opening.correction).toEqual(correction);
      expect(contentOf(opening.vault).size).toBe(1);
      opening.vault.close();
    }
  });

  it('that are wrong open nothing, say what is wrong, and change no byte, within two seconds', async () => {
    const made = await withWords();
    const before = readFileSync(made.file);
    const others = freshWords(made.effects.random);
    const cases = [
      [others, { because: 'wrong-words' }],
      [made.words.slice(1), { because: 'wrong-number', found: 23 }],
      [
        made.words.with(6, 'tabel').with(7, 'chiar'),
        {
          because: 'unknown-words',
          unknown: [
            { place: 7, typed: 'tabel', nearest: 'table' },
            { place: 8, typed: 'chiar', nearest: 'chair' },
          ],
        },
      ],
      [
        others.with(0, 'tabel'),
        { because: 'unknown-words', unknown: [{ place: 1, typed: 'tabel', nearest: 'table' }] },
      ],
    ] as const;
    for (const [typed, problem] of cases) {
      const started = performance.now();
      expect(await byWords(made, typed)).toEqual({ state: 'not-opened', problem });
      expect(performance.now() - started).toBeLessThan(2000);
    }
    expect(readFileSync(made.file).equals(before)).toBe(true);
    expect(filesIn(made.folder)).toEqual(['journal']);
  });

  it('are not there when they were never written down', async () => {
    const { vault, effects, file } = await newVault();
    vault.close();
    const opening = await byWords({ file, effects }, freshWords(effects.random));
    expect(opening).toEqual({ state: 'not-opened', problem: { because: 'no-words' } });
  });

  it('renewed make the earlier ones worthless; the passphrase stays', async () => {
    const made = await withWords();
    const vault = await made.open();
    const renewed = freshWords(made.effects.random);
    const { sequence } = vault;
    expect(setRecoveryWords(vault, renewed).sequence).toBe(sequence + 1);
    expect(kinds(vault)).toEqual(['passphrase', 'recovery']);
    vault.verify();
    vault.close();
    expect(await byWords(made, made.words)).toEqual({ state: 'not-opened', problem: { because: 'wrong-words' } });
    (await opened(made, renewed)).vault.close();
    expect((await made.open(PASSPHRASE)).recordCount).toBe(1);
  });

  it('can be taken away', async () => {
    const made = await withWords();
    const vault = await made.open();
    vault.removeSlot('recovery');
    vault.verify();
    vault.close();
    expect(await byWords(made, made.words)).toMatchObject({ problem: { because: 'no-words' } });
    (await made.open()).verify();
  });

  it('that are none are refused, and nothing is written', async () => {
    const { vault } = await newVault();
    const refused = refusalOf(() => setRecoveryWords(vault, ['table']));
    expect(refused).toEqual({ code: 'invalid-input', fields: [{ path: 'words', rule: 'recovery_words' }] });
    expect(vault.sequence).toBe(0);
    expect(kinds(vault)).toEqual(['passphrase']);
  });
});

describe('a recovery slot changed from outside', () => {
  it('is damaged, and the passphrase still reads', async () => {
    const made = await withWords();
    edited(made.file, (db) => db.exec(`UPDATE slots SET wrapped = zeroblob(72) WHERE kind = 'recovery'`));
    expect(await rejectionOf(byWords(made, made.words))).toEqual({ code: 'slot-damaged' });
    const vault = await made.open();
    expect(contentOf(vault).size).toBe(1);
    expect(refusalOf(() => vault.commit([]))).toEqual({ code: 'slots-changed' });
  });

  it('with a derivation of tomorrow is not guessed at', async () => {
    const made = await withWords();
    edited(made.file, (db) => {
      const row = db
        .prepare<[], Record<string, Buffer>>(
          `SELECT id, wrapped, (SELECT vault FROM header) AS vault FROM slots WHERE kind = 'recovery'`,
        )
        .get();
      if (!row?.['id'] || !row['wrapped'] || !row['vault']) throw new Error('no recovery slot');
      const { id, wrapped, vault } = row;
      const check = createHash('sha256')
        .update(Buffer.concat([Buffer.from('BJslot--'), Buffer.from('000100000000', 'hex'), vault, id]))
        .update(Buffer.concat([Buffer.from('\u0008recovery'), Buffer.of(3), wrapped]))
        .digest();
      db.prepare(`UPDATE slots SET parameters = x'03', "check" = ? WHERE kind = 'recovery'`).run(check);
    });
    expect(await rejectionOf(byWords(made, made.words))).toEqual({ code: 'unsupported-parameters' });
  });
});

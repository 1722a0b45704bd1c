// Everything that can be wrong with a file that should take the journal's place, or with a damaged journal, has a sentence of its
// own in both languages, which says that the journal here is as it was or that nothing was changed.
import { describe, expect, it } from 'vitest';
import { type ErrorCode, Refusal } from '../../../preload/contract/errors.ts';
import { restoreSentence } from '../../../renderer/features/restore/restoreSentence.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

const CODES = [
  'wrong-passphrase',
  'slot-damaged',
  'slots-changed',
  'not-a-journal',
  'newer-format',
  'unsupported-parameters',
  'not-enough-memory',
  'no-journal',
  'in-use',
  'not-found',
  'disk-full',
  'read-only',
  'storage-failed',
] as const satisfies readonly ErrorCode[];

const REFUSALS = [
  ...CODES.map((code) => new Refusal({ code })),
  new Refusal({ code: 'vault-damaged', expected: 0, found: 0, unreadable: 0 }),
];

const clock = { timeZone: 'UTC', today: '2026-03-10' };
const SAFE =
  /is as it was|[Nn]othing was changed|has not been touched|ist, wie es war|[Nn]ichts wurde geändert|nicht angerührt/;

describe.each([
  ['English', english, createFormat('en-GB', clock)],
  ['German', german, createFormat('de-DE', clock)],
] as const)('%s', (_language, words, format) => {
  const say = (refusal: Refusal): string => restoreSentence(refusal, words, format);

  it.each(REFUSALS.map((refusal) => [refusal.error.code, refusal] as const))(
    '%s says what is safe',
    (_code, refusal) => {
      expect(say(refusal)).toMatch(SAFE);
    },
  );

  it('says something of its own for each', () => {
    expect(new Set(REFUSALS.map(say)).size).toBe(REFUSALS.length);
  });

  it('takes a passphrase that is too long for one that does not open it', () => {
    expect(say(new Refusal({ code: 'invalid-input', fields: [] }))).toBe(words.restore.trouble['wrong-passphrase']);
  });
});

// Every error code has its own sentence in both languages, with the data it carries and nothing else.
import { describe, expect, it } from 'vitest';
import { type ErrorCode, type JournalError, Refusal } from '../../../preload/contract/errors.ts';
import { sentenceFor, sentenceForThrown } from '../../../renderer/api/sentences.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

const ONE_OF_EACH: { [Code in ErrorCode]: Extract<JournalError, { code: Code }> } = {
  'wrong-passphrase': { code: 'wrong-passphrase' },
  'slot-damaged': { code: 'slot-damaged' },
  'slots-changed': { code: 'slots-changed' },
  'vault-damaged': { code: 'vault-damaged', expected: 1214, found: 1214, unreadable: 2 },
  'not-a-journal': { code: 'not-a-journal' },
  'newer-format': { code: 'newer-format' },
  'unsupported-parameters': { code: 'unsupported-parameters' },
  'not-enough-memory': { code: 'not-enough-memory' },
  'journal-exists': { code: 'journal-exists' },
  'no-journal': { code: 'no-journal' },
  'in-use': { code: 'in-use' },
  locked: { code: 'locked' },
  'already-open': { code: 'already-open' },
  together: { code: 'together' },
  'invalid-input': { code: 'invalid-input', fields: [{ path: 'members.2.name', rule: 'max_length' }] },
  'not-found': { code: 'not-found' },
  conflict: { code: 'conflict', revision: 3 },
  'disk-full': { code: 'disk-full' },
  'read-only': { code: 'read-only' },
  'synced-folder': { code: 'synced-folder', service: 'OneDrive' },
  'storage-failed': { code: 'storage-failed' },
  'no-keychain': { code: 'no-keychain' },
  'weak-keychain': { code: 'weak-keychain' },
  'keychain-refused': { code: 'keychain-refused' },
  'not-printed': { code: 'not-printed' },
  'refused-sender': { code: 'refused-sender' },
  'unknown-operation': { code: 'unknown-operation' },
  stopped: { code: 'stopped' },
  'no-pdf': { code: 'no-pdf' },
  'wrong-seal': { code: 'wrong-seal' },
  'seal-broken': { code: 'seal-broken' },
  'not-a-passage': { code: 'not-a-passage' },
  'file-too-large': { code: 'file-too-large' },
  'not-ready': { code: 'not-ready', doubts: 2, unread: 1, left: 0, unconfirmed: 0 },
  example: { code: 'example' },
  internal: { code: 'internal', reference: 'a1b2c3' },
};

const clock = { timeZone: 'UTC', today: '2026-03-10' };
const languages = [
  ['English', english.errors, createFormat('en-GB', clock)],
  ['German', german.errors, createFormat('de-DE', clock)],
] as const;

describe.each(languages)('%s', (_language, words, format) => {
  const sentences = Object.values(ONE_OF_EACH).map((error) => [error.code, sentenceFor(error, words, format)] as const);

  it.each(sentences)('%s is a whole sentence', (_code, sentence) => {
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  });

  it('says something of its own for each code', () => {
    // Both mean that this window is not the journal's own; what to do is the same.
    const own = sentences.filter(([code]) => code !== 'unknown-operation').map(([, sentence]) => sentence);
    expect(new Set(own).size).toBe(own.length);
  });
});

describe('what a damaged journal has lost', () => {
  const say = (found: number, unreadable: number) =>
    sentenceFor({ code: 'vault-damaged', expected: 1214, found, unreadable }, english.errors, languages[0][2]);

  it('counts what cannot be read', () => expect(say(1214, 2)).toContain('2 of 1,214 entries cannot be read'));
  it('counts what is missing', () => expect(say(1200, 0)).toContain('14 of 1,214 entries are missing'));
  it('counts nothing when the number is right', () =>
    expect(say(1214, 0)).toContain('not the ones that were saved last'));
});

describe('what was thrown', () => {
  const format = languages[0][2];
  it('is a Refusal', () => {
    const refusal = new Refusal({ code: 'synced-folder', service: 'Dropbox' });
    expect(sentenceForThrown(refusal, english.errors, format)).toContain('copied to Dropbox');
  });
  it('or a mistake of the page, whose words are not shown', () => {
    expect(sentenceForThrown(new Error('xqvz'), english.errors, format)).not.toContain('xqvz');
  });
});

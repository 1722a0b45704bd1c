// The small decisions of the frame: theme, why it is locked, what a passphrase lacks, when something was written.
import { describe, expect, it } from 'vitest';
import type { ShellStatus } from '../../../preload/contract/schemas/shell.ts';
import { resolveTheme } from '../../../renderer/app/appearance.ts';
import { judgePassphrase } from '../../../renderer/app/door/judgePassphrase.ts';
import { lastSavedSentence } from '../../../renderer/app/lastSavedSentence.ts';
import { whyLocked } from '../../../renderer/app/door/whyLocked.ts';
import { PLACES, placeOf } from '../../../renderer/app/places.ts';
import { writeKeys } from '../../../renderer/app/shell/keyNames.ts';
import { atMostEvery } from '../../../renderer/app/throttle.ts';
import { lastWritten } from '../../../renderer/features/where/lastWritten.ts';
import { german } from '../../../renderer/text/de/index.ts';
import { english } from '../../../renderer/text/en/index.ts';
import { createFormat } from '../../../renderer/text/format.ts';

describe('the theme', () => {
  it('is the one that was set, whatever the system wishes', () => {
    expect(resolveTheme('light', { dark: true, contrast: true })).toBe('light');
  });
  it.each([
    [false, false, 'light'],
    [true, false, 'dark'],
    [false, true, 'contrast-light'],
    [true, true, 'contrast-dark'],
  ] as const)('follows the system (dark %s, more contrast %s): %s', (dark, contrast, theme) => {
    expect(resolveTheme('system', { dark, contrast })).toBe(theme);
  });
});

describe('why it is locked', () => {
  const format = createFormat('en-GB', { timeZone: 'UTC', today: '2026-03-10' });
  const status = (change: Partial<ShellStatus>): ShellStatus => ({
    lockReason: 'started',
    wordsGivenUp: false,
    afterLock: null,
    idleMinutes: 5,
    lastSavedAt: null,
    platform: 'linux',
    language: 'en-GB',
    ...change,
  });
  const CLOSED = { notClosed: false, lastWrittenAt: '2026-03-10T20:40:00.000Z' };
  const why = (change: Partial<ShellStatus>, vault = CLOSED) =>
    whyLocked(status(change), vault, english.lock.reason, format);

  it('says nothing when the program was just started', () => expect(why({})).toBeUndefined());
  it('names the minutes in words', () => {
    expect(why({ lockReason: 'idle' })).toBe('Locked after five minutes without a key. Everything you typed is saved.');
    expect(why({ lockReason: 'idle', idleMinutes: 1 })).toContain('after one minute without');
    expect(why({ lockReason: 'idle', idleMinutes: 20 })).toContain('after 20 minutes without');
  });
  it('names the time up to which everything is saved', () => {
    const stopped = { lockReason: 'stopped', lastSavedAt: '2026-03-10T20:52:00.000Z' } as const;
    expect(why(stopped)).toBe(
      'The journal stopped unexpectedly. Everything up to 20:52 is saved. Open it again with your passphrase.',
    );
    expect(why({ lockReason: 'stopped' })).not.toContain('up to');
  });
  it('says at the next start that a log was left, and not that the program was killed: a full disk leaves one too', () => {
    expect(why({}, { ...CLOSED, notClosed: true })).toBe(
      'The last time, the journal could not be closed in order: the program was ended, or the disk was full. Everything up to 20:40 is saved. Open it again with your passphrase.',
    );
    // It was locked as asked, on a full disk: nothing stopped.
    expect(why({ lockReason: 'asked' }, { ...CLOSED, notClosed: true })).toBe('Locked.');
  });
  it('does not say that everything is saved when words were given up', () => {
    const givenUp = { lockReason: 'idle', wordsGivenUp: true } as const;
    expect(why({ ...givenUp, lastSavedAt: '2026-03-10T20:52:00.000Z' })).toBe(
      'Locked. The words that could not be written were given up. Everything up to 20:52 is saved.',
    );
    expect(why(givenUp)).not.toContain('Everything you typed');
  });
  it('has a sentence for every other reason', () => {
    for (const lockReason of ['asked', 'suspend', 'screen-locked'] as const) expect(why({ lockReason })).toMatch(/\.$/);
  });
});

describe('the first line after unlocking', () => {
  const format = createFormat('en-GB', { timeZone: 'UTC', today: '2026-03-10' });
  const line = (at: string | null) =>
    lastSavedSentence(at, Date.parse('2026-03-10T21:00:00.000Z'), english.app, format);

  it('is when the journal was last saved', () => {
    expect(line('2026-03-10T20:52:00.000Z')).toBe('Last saved on Tuesday 10 March, 20:52.');
    expect(line(null)).toBe('');
  });
  it('names a clock that was set back, and not one that was put right by seconds', () => {
    expect(line('2026-03-11T20:52:00.000Z')).toContain('The clock of this computer shows an earlier time now.');
    expect(line('2026-03-10T21:00:40.000Z')).not.toContain('clock');
  });
});

describe('a new passphrase', () => {
  it('has at least twelve characters, as a person counts them', () => {
    expect(judgePassphrase('eleven char')).toEqual({ characters: 11 });
    expect(judgePassphrase('twelve chars')).toBe('fits');
    expect(judgePassphrase('🌲'.repeat(11))).toEqual({ characters: 11 });
    expect(judgePassphrase('🌲'.repeat(12))).toBe('fits');
  });
  it('is not trimmed', () => expect(judgePassphrase('  ten char  ')).toBe('fits'));
  it('is measured in the bytes that the key derivation takes', () => {
    expect(judgePassphrase('a'.repeat(1024))).toBe('fits');
    expect(judgePassphrase('a'.repeat(1025))).toBe('too-long');
    expect(judgePassphrase('ü'.repeat(512))).toBe('fits');
    expect(judgePassphrase('ü'.repeat(513))).toBe('too-long');
  });
});

describe('when the file was written', () => {
  it('is the later of the two', () => {
    expect(lastWritten('2026-03-10T21:00:00Z', '2026-03-10T21:00:00.500Z')).toBe('2026-03-10T21:00:00.500Z');
    expect(lastWritten('2026-03-11T21:00:00Z', '2026-03-10T21:00:00Z')).toBe('2026-03-11T21:00:00Z');
  });
  it('is the one that is known', () => {
    expect(lastWritten(null, '2026-03-10T21:00:00Z')).toBe('2026-03-10T21:00:00Z');
    expect(lastWritten(null, null)).toBeNull();
  });
});

describe('keys', () => {
  it('are written as the system and the language call them', () => {
    expect(writeKeys('CmdOrCtrl+Shift+H', 'linux', english.app.keys)).toBe('Ctrl+Shift+H');
    expect(writeKeys('CmdOrCtrl+L', 'mac', english.app.keys)).toBe('Cmd+L');
    expect(writeKeys('CmdOrCtrl+Shift+H', 'windows', german.app.keys)).toBe('Strg+Umschalt+H');
  });
});

describe('places', () => {
  it('hold every screen', () => {
    expect(placeOf({ screen: 'private', id: '0'.repeat(32) })).toBe('groups');
    for (const screen of PLACES) expect(placeOf({ screen })).toBe(screen);
  });
});

describe('a report at most every so often', () => {
  it('goes out at once, then not again before its time', () => {
    let now = 0;
    let reports = 0;
    const report = atMostEvery(
      5_000,
      () => now,
      () => void reports++,
    );
    report();
    now = 4_999;
    report();
    expect(reports).toBe(1);
    now = 5_000;
    report();
    report();
    expect(reports).toBe(2);
  });
});

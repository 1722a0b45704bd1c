import { describe, expect, it } from 'vitest';
import { urgentKey } from '../../../main/electron/urgentKeys.ts';
import type { Platform } from '../../../main/places/folders.ts';

const NOTHING = {
  type: 'keyDown' as 'keyDown' | 'keyUp',
  key: '',
  code: '',
  control: false,
  meta: false,
  alt: false,
  shift: false,
  isAutoRepeat: false,
};
const press = (platform: Platform, keys: Partial<typeof NOTHING>) => urgentKey({ ...NOTHING, ...keys }, platform);

describe('keys that no page may swallow', () => {
  it.each(['windows', 'linux'] as const)('Ctrl+L and Ctrl+Shift+H on %s', (platform) => {
    expect(press(platform, { control: true, key: 'l', code: 'KeyL' })).toBe('lock');
    expect(press(platform, { control: true, shift: true, key: 'H', code: 'KeyH' })).toBe('hide');
  });

  it('Cmd+L and Cmd+Shift+H on a Mac', () => {
    expect(press('mac', { meta: true, key: 'l', code: 'KeyL' })).toBe('lock');
    expect(press('mac', { meta: true, shift: true, key: 'h', code: 'KeyH' })).toBe('hide');
    expect(press('mac', { control: true, key: 'l', code: 'KeyL' })).toBeNull();
  });

  it('by the letter, and by its place where there are other letters', () => {
    expect(press('linux', { control: true, key: 'l', code: 'KeyP' })).toBe('lock');
    expect(press('linux', { control: true, key: 'p', code: 'KeyL' })).toBeNull();
    expect(press('linux', { control: true, key: 'д', code: 'KeyL' })).toBe('lock');
  });

  it.each([
    ['a plain letter', { key: 'l', code: 'KeyL' }],
    ['AltGr, with which ł is typed', { control: true, alt: true, key: 'ł', code: 'KeyL' }],
    ['with Shift', { control: true, shift: true, key: 'L', code: 'KeyL' }],
    ['hide without Shift', { control: true, key: 'h', code: 'KeyH' }],
    ['when it is let go', { type: 'keyUp' as const, control: true, key: 'l', code: 'KeyL' }],
    ['while it is held', { isAutoRepeat: true, control: true, key: 'l', code: 'KeyL' }],
    ['with the Windows key', { control: true, meta: true, key: 'l', code: 'KeyL' }],
  ])('but not %s', (_name, keys) => expect(press('linux', keys)).toBeNull());
});

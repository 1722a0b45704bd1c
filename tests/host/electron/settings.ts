// How a test or a preview wants this host to behave. Read once, before the app runs, and taken out of the environment so
// that the app and its children do not meet it.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Keychain } from './safeStorage.ts';
import { findChromium, HOW_TO_GET_ONE } from '../browser.mjs';

export type HostSettings = {
  readonly chromium: string;
  /** Everything the host itself writes; removed at the end. */
  readonly folder: string;
  /** What else has to go when the test that started this is gone. */
  readonly abandoned: string | undefined;
  readonly headed: boolean;
  /** The sentence in the bar of a preview. */
  readonly notice: string | undefined;
  readonly locale: string;
  readonly timezone: string | undefined;
  /** The system's, in a real window, when undefined. */
  readonly colorScheme: 'light' | 'dark' | undefined;
  /** None when undefined. */
  readonly keychain: Keychain | undefined;
  readonly viewport: { readonly width: number; readonly height: number } | undefined;
};

export const SETTINGS_VARIABLE = 'BALINT_HOST';

/** What is handed over in that variable, as JSON. */
export type GivenSettings = { readonly [N in keyof HostSettings]?: HostSettings[N] | undefined };

export function readSettings(): HostSettings {
  const given = JSON.parse(process.env[SETTINGS_VARIABLE] ?? '{}') as GivenSettings;
  delete process.env[SETTINGS_VARIABLE];
  const chromium = given.chromium ?? findChromium();
  if (chromium === undefined) throw new Error(HOW_TO_GET_ONE);
  const folder = given.folder ?? mkdtempSync(join(tmpdir(), 'balint-host-'));
  for (const name of ['ports', 'profiles', 'temporary'])
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  return {
    chromium,
    folder,
    abandoned: given.abandoned,
    headed: given.headed ?? false,
    notice: given.notice,
    locale: given.locale ?? 'en-GB',
    timezone: given.timezone,
    colorScheme: given.colorScheme ?? (given.headed ? undefined : 'light'),
    keychain: given.keychain,
    viewport: given.viewport,
  };
}

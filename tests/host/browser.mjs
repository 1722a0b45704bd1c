// Finds the Chromium that stands in for Electron's, or gets one. Playwright's own download is not used: an installed
// Chromium, Chrome or Edge will do.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installFromDebian } from './debian.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates(environment) {
  if (process.platform === 'darwin') return MAC;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter(Boolean);
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path)));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The program, or undefined. CHROMIUM names one and overrides all others. */
export function findChromium(environment = process.env) {
  if (environment.CHROMIUM) return environment.CHROMIUM;
  return candidates(environment).find(runs);
}

export const HOW_TO_GET_ONE =
  process.platform === 'linux'
    ? 'No Chromium was found. Install one (on Debian or Ubuntu: apt-get install chromium), or name one in CHROMIUM.'
    : 'No Chromium, Chrome or Edge was found. Install one of them, or name its program in CHROMIUM.';

/** The program; installs one where that is possible. Throws a sentence that says how to get one. */
export async function browserForTests() {
  const found = findChromium() ?? (installFromDebian(['chromium']) ? findChromium() : undefined);
  if (!found) throw new Error(HOW_TO_GET_ONE);
  return found;
}

// Starts Chromium for one window and ends it with everything it started. Its switches close what Chromium does by
// itself on a network; the app's own switches come on top.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import process from 'node:process';
import type { WindowPlan } from './messages.ts';

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  /** A sandboxed frame in a process of its own would be a target of its own. */
  'IsolateSandboxedIframes',
  'MediaRouter',
  'OptimizationHints',
  'SkipListAccountsWithoutGaiaCookies',
  'Translate',
];

const SWITCHES = [
  '--remote-debugging-pipe',
  '--allow-pre-commit-input',
  '--block-new-web-contents',
  '--deny-permission-prompts',
  '--disable-back-forward-cache',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-breakpad',
  '--disable-client-side-phishing-detection',
  '--disable-component-extensions-with-background-pages',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-field-trial-config',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--disable-prompt-on-repost',
  '--disable-renderer-backgrounding',
  '--disable-search-engine-choice-screen',
  '--disable-sync',
  '--edge-skip-compat-layer-relaunch',
  '--force-color-profile=srgb',
  '--metrics-recording-only',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--no-service-autorun',
  '--password-store=basic',
  /** Without it a window says which switches it does not like. */
  '--test-type',
  '--use-mock-keychain',
];

/** Switches of the app that this program must decide itself. */
const OURS = ['disable-features', 'host-resolver-rules', 'user-data-dir', 'lang'];

export function chromiumSwitches(plan: WindowPlan): string[] {
  const wanted = plan.switches.filter(([name]) => !OURS.includes(name));
  const off = plan.switches.filter(([name]) => name === 'disable-features').flatMap(([, value]) => value.split(','));
  return [
    ...SWITCHES,
    ...wanted.map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`)),
    `--disable-features=${[...FEATURES_OFF, ...off].join(',')}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${plan.profile}`,
    `--lang=${plan.locale}`,
    `--accept-lang=${plan.locale}`,
    ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(plan.headed
      ? ['--app=data:text/html,', `--window-size=${plan.width},${plan.height}`]
      : ['--headless', '--no-startup-window']),
    ...(plan.headed && !plan.persistent ? ['--incognito'] : []),
    ...(plan.headed ? [] : ['--hide-scrollbars', '--mute-audio']),
  ];
}

export function startChromium(plan: WindowPlan): ChildProcess {
  mkdirSync(plan.temporary, { recursive: true, mode: 0o700 });
  const env = {
    ...process.env,
    TMPDIR: plan.temporary,
    LANGUAGE: plan.locale,
    ...(plan.timezone !== undefined && { TZ: plan.timezone }),
    // Chromium and its libraries leave caches in the home folder; this is one that goes away.
    ...(process.platform === 'linux' && {
      HOME: plan.temporary,
      XDG_CONFIG_HOME: plan.temporary,
      XDG_CACHE_HOME: plan.temporary,
    }),
  };
  // A group of its own, so that it can be ended with all its children. Pipes 3 and 4 carry the DevTools protocol.
  return spawn(plan.chromium, chromiumSwitches(plan), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env,
  });
}

export const isRunning = (browser: ChildProcess): boolean =>
  browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null;

/** Ends Chromium and its children at once. */
export function endChromium(browser: ChildProcess): void {
  if (browser.pid === undefined || !isRunning(browser)) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(browser.pid), '/T', '/F']);
    else process.kill(-browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}

// Programs of Debian that tests need. They are installed where that can be asked of nobody else: as root, on Debian.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

/** Besides a browser, and where each comes from. Without one of them its tests are skipped and say so. */
const PROGRAMS = [
  { program: 'age', asked: '--version', from: 'age' },
  { program: 'pdftotext', asked: '-v', from: 'poppler-utils' },
  { program: 'strace', asked: '-V', from: 'strace' },
];

/** Whether the system has a program. `asked` makes it say its version and end. */
export const hasProgram = (program, asked) => spawnSync(program, [asked], { stdio: 'ignore' }).error === undefined;

/** True when all of them are there now. */
export function installFromDebian(packages, say = console.log) {
  const canInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!canInstall) return false;
  say(`Installing from Debian: ${packages.join(', ')}.`);
  const run = (...words) =>
    spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  const install = () => run('install', '-y', '--no-install-recommends', ...packages);
  return install() || (run('update') && install());
}

/** Names what is missing and could not be installed. */
export function installTestPrograms(say = console.log) {
  const missing = () => PROGRAMS.filter(({ program, asked }) => !hasProgram(program, asked));
  const wanted = missing().map(({ from }) => from);
  if (wanted.length === 0 || installFromDebian(wanted, say)) return;
  const names = missing().map(({ program, from }) => `${program} (Debian: ${from})`);
  say(`Some tests are skipped for want of ${names.join(', ')}.`);
}

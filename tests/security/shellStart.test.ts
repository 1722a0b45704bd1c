// What the installed program refuses to be started with (docs/leaks.md, row 21), and what it must not mind.
import { describe, expect, it } from 'vitest';
import { refusalSentence, refusedStart } from '../../main/electron/commandLine.ts';

describe('a start is refused with', () => {
  it.each([
    '--no-sandbox',
    '--disable-setuid-sandbox',
    '--disable-gpu-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--single-process',
    '--disable-web-security',
    '--disable-site-isolation-trials',
    '--ignore-certificate-errors',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--remote-debugging-address=0.0.0.0',
    '--remote-allow-origins=*',
    '--inspect',
    '--inspect=0.0.0.0:9229',
    '--inspect-brk',
    '--inspect-publish-uid=http',
    '--debug-brk',
    '--load-extension=/tmp/x',
    '--auto-open-devtools-for-tabs',
    '--log-net-log=/tmp/log',
    '--enable-logging',
    '--enable-logging=file',
    '--log-file=/tmp/log',
    '--vmodule=*=3',
    '--v=1',
    '--trace-startup',
    '--js-flags=--expose-gc',
    '--enable-blink-features=X',
    '--renderer-cmd-prefix=gdb',
    '--utility-cmd-prefix=gdb',
    '--browser-subprocess-path=/tmp/x',
    '--host-resolver-rules=MAP * 10.0.0.1',
    '--proxy-server=http://10.0.0.1',
    '--crash-dumps-dir=/tmp',
    '--dump-dom',
    '-no-sandbox',
    '/no-sandbox',
    '--No-Sandbox',
  ])('%s', (word) => expect(refusedStart(['first', word, 'last'], {})).not.toBeNull());

  it.each([
    'ELECTRON_RUN_AS_NODE',
    'ELECTRON_DISABLE_SANDBOX',
    'ELECTRON_ENABLE_LOGGING',
    'ELECTRON_LOG_FILE',
    'CHROME_LOG_FILE',
    'NODE_OPTIONS',
    'NODE_V8_COVERAGE',
    'SSLKEYLOGFILE',
  ])('the variable %s', (name) => expect(refusedStart([], { [name]: '1' })).toBe(name));

  it('a sentence that names it, without its value', () => {
    const refused = refusedStart(['--log-net-log=/home/somebody/net.json'], {});
    expect(refused).toBe('--log-net-log');
    expect(refusalSentence(refused ?? '')).toBe(
      'Balint Journal does not start with --log-net-log: it would open the journal to others on this computer. Start it without that.',
    );
  });
});

describe('a start is not refused with', () => {
  it.each([
    [[]],
    [['--user-data-dir=/home/leader/other']],
    [['--force-device-scale-factor=2', '--ozone-platform=wayland', '--enable-features=WaylandWindowDecorations']],
    [['--force-dark-mode', '--lang=de', '--disable-gpu']],
    [['/home/leader/no-sandbox', 'no-sandbox', '--', '']],
    [['--no-sandbox-please']],
  ])('%j', (words) => expect(refusedStart(words, {})).toBeNull());

  it('an ordinary environment, and empty variables', () => {
    const environment = {
      HOME: '/home/leader',
      PATH: '/usr/bin',
      LANG: 'de_DE.UTF-8',
      NODE_OPTIONS: '',
      SSLKEYLOGFILE: undefined,
    };
    expect(refusedStart([], environment)).toBeNull();
  });
});

// What Chromium is told before it starts, as data, and what the program refuses to be started with (docs/leaks.md,
// rows 3, 13 and 21). The policies of the page would already stop most of it; these stop Chromium's own errands.

/** Set by ourselves, before `ready`. */
export const SWITCHES: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['disable-breakpad'],
  ['disable-http-cache'],
  ['disable-gpu-shader-disk-cache'],
];

/** Switches that take a wall down, open a door or write what is on the screen into a file. */
const REFUSED_SWITCHES = [
  /^no-sandbox$/,
  /^disable-(setuid|gpu|namespace|seccomp-filter)-sandbox$/,
  /^(no-zygote|no-zygote-sandbox|single-process|in-process-gpu)$/,
  /^disable-(web-security|site-isolation-trials|site-isolation-for-policy)$/,
  /^(allow-running-insecure-content|ignore-certificate-errors|unsafely-treat-insecure-origin-as-secure)$/,
  /^remote-(debugging|allow)-/,
  /^(inspect|debug)(-|$)/,
  /^(load-extension|disable-extensions-except|auto-open-devtools-for-tabs)$/,
  /^(log-net-log|net-log-capture-mode|ssl-key-log-file|enable-logging|log-file|log-level|v|vmodule)$/,
  /^(trace-startup|trace-to-file|trace-config-file|enable-tracing)/,
  /^(enable-crash-reporter|crash-dumps-dir|full-memory-crash-report)$/,
  /^(js-flags|enable-blink-features)$/,
  /^(renderer|utility)-cmd-prefix$/,
  /^(gpu-launcher|browser-subprocess-path)$/,
  /^(host-rules|host-resolver-rules|proxy-server|proxy-pac-url|proxy-auto-detect)$/,
  /^(dump-dom|print-to-pdf|screenshot|headless)$/,
];

/** The same, by environment. */
const REFUSED_VARIABLES = [
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_DISABLE_SANDBOX',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'ELECTRON_ENABLE_STACK_DUMPING',
  'CHROME_LOG_FILE',
  'NODE_OPTIONS',
  'NODE_V8_COVERAGE',
  'SSLKEYLOGFILE',
];

type Environment = Readonly<Record<string, string | undefined>>;

/** The first thing in the way, as it was written, or null. `words` are the arguments without the program itself. */
export function refusedStart(words: readonly string[], environment: Environment): string | null {
  for (const word of words) {
    // Chromium takes one or two dashes, on Windows also a slash, and does not mind capitals there.
    const name = /^(?:--?|\/)([^=]+)/.exec(word)?.[1]?.toLowerCase();
    if (name !== undefined && REFUSED_SWITCHES.some((refused) => refused.test(name))) return `--${name}`;
  }
  return REFUSED_VARIABLES.find((name) => environment[name]) ?? null;
}

export const refusalSentence = (what: string): string =>
  `Balint Journal does not start with ${what}: it would open the journal to others on this computer. Start it without that.`;

// Pins every security setting of the shell as data. A change here is a decision, and belongs into SECURITY.md.
import { describe, expect, it } from 'vitest';
import { SWITCHES } from '../../main/electron/commandLine.ts';
import { MARK_FORMATS } from '../../main/electron/copyMark.ts';
import { PAGE_HEADERS, SCHEME_PRIVILEGES, WEBRTC_POLICY } from '../../main/electron/pagePolicy.ts';
import { PDF_OPTIONS, PDF_PREFERENCES } from '../../main/electron/pdfOptions.ts';
import { partition, WEB_PREFERENCES, WINDOW } from '../../main/electron/windowOptions.ts';
import { PASSED_ON, vaultEnvironment } from '../../main/vault-process/environment.ts';

describe('the window', () => {
  it('is made with these settings', () => {
    expect(WEB_PREFERENCES).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      webgl: false,
      spellcheck: false,
      devTools: false,
      navigateOnDragDrop: false,
      disableDialogs: true,
      v8CacheOptions: 'none',
    });
  });

  it('has a constant title and shows nothing before there is something', () => {
    expect(WINDOW).toEqual({
      title: 'Balint Journal',
      width: 1280,
      height: 860,
      minWidth: 320,
      minHeight: 480,
      show: false,
      autoHideMenuBar: true,
    });
  });

  it('has a partition of its own in memory each time', () => {
    expect(partition(1)).not.toBe(partition(2));
    expect(partition(7)).toBe('journal-7');
    expect(partition(7)).not.toMatch(/^persist:/);
  });
});

describe('the page', () => {
  it('has this policy', () => {
    expect(PAGE_HEADERS['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; worker-src 'self'; " +
        "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; " +
        'sandbox allow-scripts allow-same-origin allow-forms allow-popups; ' +
        "require-trusted-types-for 'script'; trusted-types ProseMirrorClipboard spelling",
    );
  });

  it('has no feature of the platform', () => {
    const policy = PAGE_HEADERS['permissions-policy'] ?? '';
    for (const entry of policy.split(', ')) expect(entry).toMatch(/^[a-z-]+=\(\)$/);
    for (const feature of [
      'camera',
      'microphone',
      'geolocation',
      'clipboard-read',
      'display-capture',
      'usb',
      'serial',
    ]) {
      expect(policy).toContain(`${feature}=()`);
    }
  });

  it('is not sniffed, not referred to, not embedded and not kept', () => {
    const { 'content-security-policy': _policy, 'permissions-policy': _features, ...rest } = PAGE_HEADERS;
    expect(rest).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('comes from a scheme without service workers, fetch, code cache or a way around the policy', () => {
    expect(SCHEME_PRIVILEGES).toEqual({ standard: true, secure: true });
  });

  it('cannot send UDP by WebRTC', () => expect(WEBRTC_POLICY).toBe('disable_non_proxied_udp'));
});

describe('Chromium', () => {
  it('is started with these switches', () => {
    expect(SWITCHES).toEqual([
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
    ]);
  });
});

describe('the vault process', () => {
  it('gets these variables and no others', () => {
    expect(PASSED_ON).toEqual([
      'HOME',
      'LANG',
      'LC_ALL',
      'LC_TIME',
      'TZ',
      'TMPDIR',
      'TEMP',
      'TMP',
      'SystemRoot',
      'windir',
    ]);
    const all = {
      TZ: 'Europe/Berlin',
      NODE_OPTIONS: '--inspect',
      LD_PRELOAD: '/x.so',
      ELECTRON_RUN_AS_NODE: '1',
      HOME: undefined,
    };
    expect(vaultEnvironment(all)).toEqual({ TZ: 'Europe/Berlin' });
  });
});

describe('a PDF', () => {
  it('is tagged, without Chromium’s header, in a window that runs no script', () => {
    for (const paper of ['A4', 'Letter'] as const) {
      expect(PDF_OPTIONS[paper]).toMatchObject({
        pageSize: paper,
        displayHeaderFooter: false,
        generateTaggedPDF: true,
        printBackground: false,
      });
    }
    expect(PDF_PREFERENCES).toEqual({ ...WEB_PREFERENCES, javascript: false, images: false });
  });
});

it('what was copied is told by where each system keeps the formats of pages', () => {
  expect(MARK_FORMATS).toEqual({
    linux: 'chromium/x-web-custom-data',
    mac: 'org.chromium.web-custom-data',
    windows: 'Chromium Web Custom MIME Data Format',
  });
});

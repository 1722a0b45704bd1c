// What the page may do, as data; tests/security pins every line. The policy travels with each of the program's own
// files, because no page is ever loaded from anywhere else.

const CONTENT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  // No `allow-modals`: window.print, alert, confirm and prompt do nothing, in frames neither. The new windows that are
  // allowed here are refused, and counted, by guard.ts.
  'sandbox allow-scripts allow-same-origin allow-forms allow-popups',
  "require-trusted-types-for 'script'",
  'trusted-types ProseMirrorClipboard spelling',
];

/**
 * Every feature that Chromium knows by a policy name. The journal needs none of them. Which it knows differs by system: on Linux it
 * warns of `bluetooth` and `web-share` in the console and goes on; where they exist, they are refused.
 */
const NO_FEATURES = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT.join('; '),
  'permissions-policy': NO_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Of our scheme. Absent means false: no service workers, no way around the policy, no code cache, no fetch. */
export const SCHEME_PRIVILEGES = { standard: true, secure: true } as const;

/** Stops WebRTC's UDP packets, which neither the policy nor the resolver rule stops (docs/leaks.md, row 13). */
export const WEBRTC_POLICY = 'disable_non_proxied_udp';

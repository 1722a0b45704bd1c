// What in built code could open a connection: the modules of Node and the names that a page has for it. Written as the builder
// leaves it, so that what a library brings along is seen too.
const MODULES =
  /(?:\bfrom|\bimport\(?|\brequire\()\s*["'`](?:node:)?(?:net|http|https|http2|tls|dgram|dns|inspector|cluster)(?:\/promises)?["'`]/g;
const OF_A_PAGE =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/g;
/** Not a method that is only called so, where it is called or where it is declared. */
const FETCH = /(?<![.#\w$]|async )fetch\((?!\w*\)\{)/g;

export const waysOut = (code: string): string[] =>
  [MODULES, OF_A_PAGE, FETCH].flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));

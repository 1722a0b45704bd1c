// Chromium takes a scheme of its own only from its embedder, so `app://journal/x` becomes `https://journal.app.invalid/x`
// inside the browser. `.invalid` never resolves (RFC 2606), and every request to it is answered by the app's handler.

/** `app://journal/x` -> the address Chromium loads. Addresses of other schemes stay as they are. */
export function toChromium(address: string, schemes: readonly string[]): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/s.exec(address) ?? [];
  return scheme !== undefined && schemes.includes(scheme) ? `https://${host}.${scheme}.invalid${rest}` : address;
}

/** The other way. */
export function toApp(address: string, schemes: readonly string[]): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(?=[/?#]|$)(.*)$/s.exec(address) ?? [];
  return scheme !== undefined && schemes.includes(scheme) ? `${scheme}://${host}${rest}` : address;
}

/** What Chromium calls the origin of an app address. */
export const originOf = (address: string, schemes: readonly string[]): string =>
  new URL(toChromium(address, schemes)).origin;

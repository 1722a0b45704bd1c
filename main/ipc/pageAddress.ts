// The only addresses this program ever shows or loads. The page has one, and it never changes: the renderer routes in
// memory, so no name enters an address, and a call from any other address is refused.
export const PAGE_SCHEME = 'app';
export const PAGE_HOST = 'journal';
export const ENTRY_PATH = '/index.html';
export const ENTRY_ADDRESS = `${PAGE_SCHEME}://${PAGE_HOST}${ENTRY_PATH}`;

/** True for the program's own files. Everything else that a page asks for is refused and counted. */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  // `host` carries a port, so `app://journal:1` is not ours; nor is one with a user name.
  return url?.protocol === `${PAGE_SCHEME}:` && url.host === PAGE_HOST && url.username === '' && url.password === '';
}

// Answers for the page's own files, from a closed list read into memory at start. A request can only name something on
// the list: nothing in an address is ever turned into a path.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isOwnAddress } from '../ipc/pageAddress.ts';
import { PAGE_HEADERS } from './pagePolicy.ts';

export type PageFile = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };
/** Path in the address, e.g. `/assets/index.js`, to the file. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
  '.dic': 'text/plain; charset=utf-8',
};

/** Reads everything below `folder` whose kind is known. Rejects when the folder is missing: there is no page then. */
export async function readPageFiles(folder: string, under = '/'): Promise<PageFiles> {
  const files = new Map<string, PageFile>();
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const type = TYPES[extname(entry.name)];
    if (entry.isDirectory()) {
      for (const [address, file] of await readPageFiles(path, `${under}${entry.name}/`)) files.set(address, file);
    } else if (entry.isFile() && type !== undefined) {
      files.set(under + entry.name, { type, bytes: new Uint8Array(await readFile(path)) });
    }
  }
  return files;
}

/** The whole of the program's web server. */
export function respond(request: Pick<Request, 'method' | 'url'>, files: PageFiles): Response {
  const file = isOwnAddress(request.url) ? files.get(new URL(request.url).pathname) : undefined;
  if (request.method !== 'GET' || !file) return new Response(null, { status: 404, headers: PAGE_HEADERS });
  return new Response(file.bytes, { headers: { ...PAGE_HEADERS, 'content-type': file.type } });
}

// Cleans pasted HTML before anything parses it: every attribute goes, every tag but those we know goes, and their words
// stay. A parser would meet styles that the page's policy refuses and addresses that it must never look at (docs/leaks.md,
// rows 13 and 30); this reads the text once, from left to right, and writes only tags that it spells itself.

const KEPT = new Set(['p', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'br', 'strong', 'b', 'em', 'i']);
/** Their words begin a block of their own. */
const BLOCKS = new Set(
  'address article aside caption dd div dl dt fieldset figcaption figure footer form header hr legend main nav pre section table td th tr'.split(
    ' ',
  ),
);
/** What they hold is not words of a text. */
const WITHOUT_WORDS = new Set(['script', 'style', 'title', 'svg', 'math', 'template', 'noscript', 'iframe', 'object']);

/** Where our own editor says how far a copied piece was cut open; only the harmless values pass. */
const OWN_SLICE = /\bdata-pm-slice="([01] [01] \[\])"/;
const NOT_BOLD = /font-weight:\s*(normal|400)/i;

export function cleanPasted(html: string): string {
  const neverClosed = new Set<string>();
  let clean = '';
  let at = 0;
  while (at < html.length) {
    const opening = html.indexOf('<', at);
    if (opening === -1) return clean + html.slice(at);
    clean += html.slice(at, opening);
    const tag = readTag(html, opening);
    if (tag === null) {
      clean += '&lt;';
      at = opening + 1;
      continue;
    }
    clean += spelled(tag);
    const wordless = WITHOUT_WORDS.has(tag.name) && !tag.closing && !neverClosed.has(tag.name);
    const end = wordless ? endOfElement(html, tag) : tag.end;
    // Better a few odd words than lost ones; remembered, so that a hostile paste cannot make us look for it twice.
    if (end === null) neverClosed.add(tag.name);
    at = end ?? tag.end;
  }
  return clean;
}

type Tag = { name: string; closing: boolean; attributes: string; end: number };

function spelled({ name, closing, attributes }: Tag): string {
  const slash = closing ? '/' : '';
  if (BLOCKS.has(name)) return `<${slash}div>`;
  if (/^h[4-6]$/.test(name)) return `<${slash}h3>`;
  if (!KEPT.has(name)) return '';
  // Google Docs wraps everything it copies into a <b> that says it is not bold.
  if (name === 'b' && NOT_BOLD.test(attributes)) return '';
  const slice = closing ? null : OWN_SLICE.exec(attributes);
  return `<${slash}${name}${slice ? ` data-pm-slice="${slice[1]}"` : ''}>`;
}

/** Null when the sign at `start` opens no tag and is a word of the text. Comments and the like have an empty name. */
function readTag(html: string, start: number): Tag | null {
  if (html.startsWith('<!--', start)) return nameless(html, '-->', start + 2);
  if (html[start + 1] === '!' || html[start + 1] === '?') return nameless(html, '>', start);
  const closing = html[start + 1] === '/';
  const nameStart = start + (closing ? 2 : 1);
  let at = nameStart;
  while (at < html.length && /[a-z0-9:-]/i.test(html.charAt(at))) at++;
  if (!/[a-z]/i.test(html.charAt(nameStart))) return null;
  const end = endOfTag(html, at);
  return { name: html.slice(nameStart, at).toLowerCase(), closing, attributes: html.slice(at, end), end };
}

function nameless(html: string, close: string, from: number): Tag {
  const found = html.indexOf(close, from);
  return { name: '', closing: false, attributes: '', end: found === -1 ? html.length : found + close.length };
}

/** A `>` inside a quoted value does not end the tag; a quotation mark only opens a value right after `=`. */
function endOfTag(html: string, from: number): number {
  let at = from;
  let afterEquals = false;
  while (at < html.length) {
    const sign = html.charAt(at);
    if (sign === '>') return at + 1;
    if (afterEquals && (sign === '"' || sign === "'")) {
      const close = html.indexOf(sign, at + 1);
      if (close === -1) return html.length;
      at = close;
    }
    if (!/\s/.test(sign)) afterEquals = sign === '=';
    at++;
  }
  return html.length;
}

/** Null when the element is never closed. */
function endOfElement(html: string, { name, end, attributes }: Tag): number | null {
  if (attributes.endsWith('/>')) return end;
  const close = new RegExp(`</${name}[\\s>]`, 'gi');
  close.lastIndex = end;
  const found = close.exec(html);
  return found === null ? null : endOfTag(html, found.index + 2 + name.length);
}
